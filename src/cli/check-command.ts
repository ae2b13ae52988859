import { newestFormat } from '../case/migrations.ts';
import { type Output, exitCodes, readArguments, wrongUseOf } from './arguments.ts';
import { checkInThreads } from './check-threads.ts';
import { isDay, today } from './day.ts';
import { annotation } from './github-annotation.ts';
import { nodeFiles, projectCases, typedPath } from './files.ts';
import { countsOf, findingsText, olderText, summaryText } from './print-findings.ts';
import { unwrittenSummary } from './unwritten-summary.ts';

const help = `npm run check -- [files or folders] [--json] [--strict] [--release]

Finds mistakes in cases, modules and guidelines, and says where they are and what to do.
Without files or folders it checks the project's cases folder.

  --json     print one JSON document and nothing else (use npm run -s)
  --strict   warnings count as errors
  --release  refuse also what is fine for a draft: a case that no named clinician has reviewed, one that
             is due for review, one that departs from the guideline without a reason, one with texts that
             are still to be written; and a module whose contact is a placeholder
  --on DATE  the day that reviews are held against, YYYY-MM-DD; today unless said
  --github   also print an annotation for each finding, as GitHub Actions reads it; on by itself there
  --help     show this text

Every code with an example: docs/rules.md.

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
  on: { type: 'string' },
  github: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `npm run check`; gives the exit code. */
export async function runCheck(
  typed: readonly string[],
  { out, err }: Output,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const wrongUse = wrongUseOf('npm run check --', err);
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { json, strict, release, help: wanted } = args.values;
  if (wanted) {
    out(help);
    return exitCodes.fine;
  }

  const on = args.values.on ?? today();
  if (!isDay(on)) return wrongUse(`"${on}" is not a day. Write it as YYYY-MM-DD.`);

  const targets = args.positionals.map((typed) => ({ typed, path: typedPath(typed) }));
  const missing = targets.find(({ path }) => path === null);
  if (missing !== undefined) {
    return wrongUse(`There is nothing at "${missing.typed}". Check the path and its spelling.`);
  }
  const paths = targets.flatMap(({ path }) => (path === null ? [] : [path]));

  const project = projectCases();
  const { material, findings, notes } = await checkInThreads({
    targets: paths.length > 0 ? paths : [project],
    project,
    today: on,
    release,
  });
  if (Object.values(material).every((found: readonly string[]) => found.length === 0)) {
    const where = paths.length > 0 ? paths.join(', ') : project;
    return wrongUse(`There is no case to check in ${where}. A case is a file called case.json.`);
  }

  const counts = countsOf(findings);
  const ok = counts.error === 0 && !(strict && counts.warning > 0);
  if (json) {
    out(JSON.stringify({ format: 1, ok, counts, findings }, null, 2));
  } else {
    if (findings.length > 0) out(findingsText(findings, nodeFiles().read));
    if (args.values.github || environment['GITHUB_ACTIONS'] === 'true') {
      for (const finding of findings) out(annotation(finding));
    }
    out(summaryText(counts, material.cases.length));
    const older = notes.filter(({ format }) => format < newestFormat).length;
    if (older > 0) out(olderText(older));
    for (const line of unwrittenSummary(notes)) out(line);
  }
  return ok ? exitCodes.fine : exitCodes.badMaterial;
}
