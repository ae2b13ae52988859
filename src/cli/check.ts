import { terminal } from './arguments.ts';
import { runCheck } from './check-command.ts';

process.exitCode = await runCheck(process.argv.slice(2), terminal);
