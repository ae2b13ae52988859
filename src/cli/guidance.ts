import { terminal } from './arguments.ts';
import { runGuidance } from './guidance-command.ts';

process.exitCode = runGuidance(process.argv.slice(2), terminal);
