import { terminal } from './arguments.ts';
import { runMigrate } from './migrate-command.ts';

process.exitCode = runMigrate(process.argv.slice(2), terminal);
