import { terminal } from './arguments.ts';
import { runVerify } from './verify-command.ts';

process.exitCode = await runVerify(process.argv.slice(2), terminal);
