import { terminal } from './arguments.ts';
import { projectCases } from './files.ts';
import { runTranslate } from './translate-command.ts';

process.exitCode = runTranslate(process.argv.slice(2), projectCases(), terminal);
