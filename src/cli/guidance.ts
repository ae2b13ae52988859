import { exitCodes, terminal } from './arguments.ts';
import { runCoverage } from './guidance-coverage.ts';
import { runDiff } from './guidance-diff.ts';
import { runFeatures } from './guidance-features.ts';
import { runMatch } from './guidance-match.ts';

const help = `npm run guidance -- <command>

Asks the guidelines in cases/guidance.

  match     which rules a patient meets, which are undecided, which are near
  diff      what changed between two versions, and which decisions of the cases that touches
  coverage  which rules the cases and vignettes exercise, and how often the right answer is urgent
  features  the guideline’s words for symptoms, signs and results

npm run guidance -- match --help and the like tell more.`;

const [command, ...rest] = process.argv.slice(2);
process.exitCode = run();

function run(): number {
  switch (command) {
    case 'match':
      return runMatch(rest, terminal);
    case 'diff':
      return runDiff(rest, terminal);
    case 'coverage':
      return runCoverage(rest, terminal);
    case 'features':
      return runFeatures(rest, terminal);
    case '--help':
    case '-h':
      terminal.out(help);
      return exitCodes.fine;
    default:
      terminal.err(
        command === undefined
          ? 'Say what to do: match, diff, coverage or features.'
          : `There is no command "${command}". Use match, diff, coverage or features.`,
      );
      terminal.err('npm run guidance -- --help shows how to use this command.');
      return exitCodes.wrongUse;
  }
}
