import { journeys } from '../authoring/journeys/journeys.ts';
import type { Journeys } from '../authoring/journeys/summary.ts';
import { exitCodes, readArguments, type Output, wrongUseOf } from './arguments.ts';
import { nodeFiles, projectCases } from './files.ts';
import { journeysText } from './journeys-text.ts';
import { oneCase } from './one-case.ts';
import { badMaterial } from './print-findings.ts';
import { runReport } from './report-command.ts';

const help = `npm run journeys -- <case> [--json] [--mermaid]
npm run journeys -- <case> --report [file.html]

Walks every way through a case, and says how many there are, where they end, which is the best and which the worst, what
is the longest saved state, where learners get stuck, and which decisions don’t tell them apart. The case is named by its
slug, its folder or its file; the file may lie anywhere.

  --json     print one JSON document and nothing else (use npm run -s)
  --mermaid  print only the picture, as a Mermaid flowchart
  --report   write the case as one page for its clinical reviewer, as npm run report does
  --help     show this text

Two learners are on different journeys when they chose differently, or did something else that a guard ahead of them reads.
Best: the highest score; of several the one with fewer minutes, then with fewer days. Worst: the other way round in each.
Where a case has more ways than can be gone through, some are left out: it says where, and what is said of the rest is “at least”.

Exit code: 0 fine, 1 an error in the material (check finds one, a step can’t be reached, learners get stuck), 2 wrong use.`;

const options = {
  json: { type: 'boolean', default: false },
  mermaid: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the command with the words after its name. */
export function runJourneys(words: readonly string[], { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run journeys --', err);
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  const { json, mermaid, report, help: wanted } = args.values;
  if (wanted) {
    out(help);
    return exitCodes.fine;
  }
  if (report && mermaid) return wrongUse('--report holds the picture as well; use one of the two.');
  if (report) return runReport([...args.positionals, ...(json ? ['--json'] : [])], { out, err });
  const [typed, another] = args.positionals;
  if (typed === undefined || another !== undefined) {
    return wrongUse('Name one case: npm run journeys -- tired-for-three-months');
  }
  if (json && mermaid) return wrongUse('--json holds the picture as well; use one of the two.');

  const files = nodeFiles();
  const read = oneCase(files, projectCases(), typed);
  if (read.kind === 'unknown') return wrongUse(read.message);
  if (read.kind === 'broken') return badMaterial(read.findings, json, files.read, { out, err });

  const found = journeys(read.case, read.surroundings);
  if (json) out(JSON.stringify({ format: 1, file: read.file, ...found }, plainNumbers, 2));
  else out(mermaid ? found.mermaid : journeysText(found, read));
  return isSound(found) ? exitCodes.fine : exitCodes.badMaterial;
}

/** A step to which no journey came that was followed may be one that others come to. */
function isSound({ journeys: { bounded }, steps, deadEnds }: Journeys): boolean {
  return deadEnds.length === 0 && (bounded || steps.every(({ reachable }) => reachable));
}

/** Counts as numbers as long as JSON's readers keep them whole; beyond that as text. */
function plainNumbers(_key: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}
