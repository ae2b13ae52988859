/** `npm run guidance -- coverage`: which rules of the guideline the library exercises. */
import { coverageOf } from '../authoring/coverage.ts';
import { readGuidance } from '../authoring/read-guidance.ts';
import { readLibrary } from '../authoring/read-library.ts';
import type { Effective } from '../guidance/effective.ts';
import { choose, versionName } from '../guidance/versions.ts';
import { nations } from '../guidance/vocabulary.ts';
import { exitCodes, readArguments, type Output, wrongUseOf } from './arguments.ts';
import { coverageText } from './coverage-text.ts';
import { nodeFiles, projectCases } from './files.ts';
import { readWanted } from './guidance-wanted.ts';
import { badMaterial } from './print-findings.ts';

const help = `npm run guidance -- coverage

Which rules the cases and vignettes of the module exercise, which none does, which actions they recommend, and how
often the right answer is urgent.

A rule is exercised where a patient meets it: before some decision, on what there was to find by then. Citing it is not
enough; cases that cite a rule which their patient never meets are listed apart ("cited"). Only rules that findings can
meet are listed: duties such as telling the patient are not. Every case is judged by the version and the nation that it
names, unless one of these is given; then all are judged by that:

  --guidance ID  ng12, or ng12@2025-05-01 for one version
  --nation N     ${nations.join(', ')}
  --on DATE      the day whose version counts, YYYY-MM-DD

  --json         print one JSON document and nothing else (use npm run -s)
  --help         show this text

"actions" counts the recommended options of all decisions by their action. "answers" counts the same options as urgent or
not; urgent are: immediate, very_urgent_test, suspected_cancer_pathway_referral, urgent_direct_access_test,
non_site_specific_referral, urgent_referral_other, assess_then_urgent_action. "vignetteAnswers" counts vignettes: urgent
where a recommended option is. Aim at about half.

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  guidance: { type: 'string' },
  nation: { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after "coverage". */
export function runCoverage(words: readonly string[], { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run guidance -- coverage', err);
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  const { values, positionals } = args;
  if (values.help) {
    out(help);
    return exitCodes.fine;
  }
  if (positionals.length > 0) return wrongUse(`"${positionals[0]}" is not needed here.`);
  const wanted = readWanted(values);
  if (typeof wanted === 'string') return wrongUse(wanted);

  const files = nodeFiles();
  const project = projectCases();
  const guidance = readGuidance(files, project);
  if (!guidance.ok) return badMaterial(guidance.findings, values.json, files.read, { out, err });
  const isAsked = [values.guidance, values.nation, values.on].some((each) => each !== undefined);
  const chosen = isAsked ? choose(guidance.files, wanted) : null;
  if (chosen?.ok === false) return wrongUse(chosen.message);
  const read = readLibrary(files, project);
  if (!read.ok) return badMaterial(read.findings, values.json, files.read, { out, err });

  const { cases: all } = read.library;
  const cases =
    chosen === null
      ? all
      : all
          .filter(({ case: kase }) => kase.guidance.id === chosen.effective.guidance.id)
          .map(({ case: kase }) => ({ case: kase, guidance: chosen.effective }));
  const guidelines =
    chosen === null ? distinct(all.map((each) => each.guidance)) : [chosen.effective];
  const versions = guidelines.map(nameOf);
  const coverage = coverageOf(cases, guidelines);
  out(
    values.json
      ? JSON.stringify({ format: 1, guidance: versions, ...coverage }, null, 2)
      : coverageText(versions, coverage),
  );
  return exitCodes.fine;
}

/** Each once, the oldest first. */
function distinct(guidelines: readonly Effective[]): readonly Effective[] {
  return [...new Map(guidelines.map((each) => [nameOf(each), each])).values()].sort((one, other) =>
    nameOf(one) < nameOf(other) ? -1 : 1,
  );
}

/** "ng12@2026-04-15", and the overlay that lies over it. */
function nameOf({ guidance, overlay }: Effective): string {
  return [guidance, ...(overlay === null ? [] : [overlay])].map(versionName).join(' with ');
}
