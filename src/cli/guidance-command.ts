import { exitCodes, type Output } from './arguments.ts';
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

/** `npm run guidance`; gives the exit code. */
export function runGuidance([command, ...rest]: readonly string[], output: Output): number {
  switch (command) {
    case 'match':
      return runMatch(rest, output);
    case 'diff':
      return runDiff(rest, output);
    case 'coverage':
      return runCoverage(rest, output);
    case 'features':
      return runFeatures(rest, output);
    case '--help':
    case '-h':
      output.out(help);
      return exitCodes.fine;
    default:
      output.err(
        command === undefined
          ? 'Say what to do: match, diff, coverage or features.'
          : `There is no command "${command}". Use match, diff, coverage or features.`,
      );
      output.err('npm run guidance -- --help shows how to use this command.');
      return exitCodes.wrongUse;
  }
}
