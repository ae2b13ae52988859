import { terminal } from './arguments.ts';
import { runReport } from './report-command.ts';

process.exitCode = runReport(process.argv.slice(2), terminal);
