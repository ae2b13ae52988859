import { terminal } from './arguments.ts';
import { projectFolder } from './files.ts';
import { runPack } from './pack-command.ts';

process.exitCode = runPack(process.argv.slice(2), projectFolder, terminal);
