import { terminal } from './arguments.ts';
import { runJourneys } from './journeys-command.ts';

process.exitCode = runJourneys(process.argv.slice(2), terminal);
