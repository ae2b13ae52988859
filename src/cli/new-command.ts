import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type NewCase, type PlannedCase, planCase } from '../authoring/new-case.ts';
import { revealingWord, slugProblem, suggestedSlug, titleOf } from '../authoring/slug.ts';
import { type Shape, shapes } from '../authoring/starters/starters.ts';
import { unwrittenMark } from '../authoring/unwritten.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { type Output, exitCodes, readArguments, wrongUseOf } from './arguments.ts';
import { displayPath, nodeFiles, typedPath } from './files.ts';
import { badMaterial } from './print-findings.ts';
import { wayToSchema } from './way-to-schema.ts';
import { writeTogether } from './write-together.ts';

const help = `npm run new -- <name> [--shape full|vignette|contrast-pair] [--title "…"] [--into folder] [--json]

Begins a case: a folder with a case.json that passes check and plays, with a note wherever something is to be written.
Lists it in the module, so that npm run check, npm run dev and npm start know it at once. Nothing that exists is overwritten.

  <name>         of the folder and of the case, for good: what the patient comes with, never the diagnosis;
                 lower-case letters, digits and hyphens: breathless-on-the-stairs
  --shape SHAPE  full (without it): two appointments, an inbox, a decision, a safety-net, a letter, four outcomes
                 vignette: one decision, two minutes
                 contrast-pair: two vignettes of one patient, <name>-a and <name>-b, with one fact changed across a limit,
                 so that the answer changes; a limit is learned between two patients who are otherwise alike
  --title TEXT   the presentation, as in an appointment list; made of the name without it
  --into FOLDER  another folder of cases; where it has no module.json, nothing is listed, and all is played
  --json         print one JSON document and nothing else (use npm run -s)
  --help         show this text

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  shape: { type: 'string', default: 'full' },
  title: { type: 'string' },
  into: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Where and when `npm run new` is run. */
export interface NewCaseSetting {
  /** The folder of the project. */
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Options that npm took for its own, because they came without -- before them. */
  readonly takenByNpm: readonly string[];
}

/** The options that a case can't be begun without where they were typed. */
export const ownOptions = ['shape', 'title', 'into'] as const;

/** `npm run new`: begins a case in the project in a folder, and returns the exit code. */
export async function runNew(
  typed: readonly string[],
  { root, today, takenByNpm }: NewCaseSetting,
  { out, err }: Output,
): Promise<number> {
  const wrongUse = wrongUseOf('npm run new --', err);
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { json, help: wanted, into, title } = args.values;
  if (wanted) {
    out(help);
    return exitCodes.fine;
  }
  const [taken] = takenByNpm;
  if (taken !== undefined) {
    return wrongUse(
      `npm took --${taken} for an option of its own. Put -- before the name: npm run new -- tired-again --shape vignette`,
    );
  }
  const shape = shapes.find((each) => each === args.values.shape);
  if (shape === undefined) {
    const { shape: asked } = args.values;
    return wrongUse(`There is no shape "${asked}". ${suggestion(asked, shapes, 'shape')}`);
  }
  const [id, ...more] = args.positionals;
  if (id === undefined)
    return wrongUse('Say what the case is to be called: npm run new -- breathless-on-the-stairs');
  if (more.length > 0 || /\s/.test(id)) return wrongUse(manyWords(args.positionals));
  const problem = slugProblem(id) ?? titleProblem(title);
  if (problem !== null) return wrongUse(problem);

  const project = displayPath(join(root, 'cases'));
  const folder = into === undefined ? project : typedPath(into);
  if (folder === null)
    return wrongUse(`There is no folder "${into ?? ''}". Make it first, or check its spelling.`);

  const files = nodeFiles();
  const plan = planCase(files, {
    folder,
    project,
    shape,
    id,
    title: title ?? titleOf(id),
    today,
    schema: wayToSchema('case.schema.json', join(folder, id), folder, project),
  });
  if (!plan.ok && plan.why === 'material') {
    err('Nothing was written: the module that is to list the case has to be mended first.');
    return badMaterial(plan.findings, json, files.read, { out, err });
  }
  if (!plan.ok) return wrongUse(plan.message);

  try {
    writeTogether(await Promise.all(plan.cases.map(laidOut)), plan.listing);
  } catch (error) {
    err(`Nothing was written: ${error instanceof Error ? error.message : String(error)}.`);
    return exitCodes.badMaterial;
  }
  out(json ? documentOf(plan, shape) : toldOf(plan));
  return exitCodes.fine;
}

type Planned = Extract<NewCase, { ok: true }>;

function manyWords(words: readonly string[]): string {
  const text = words.join(' ');
  return `A case’s name is one word: it joins with hyphens. Did you mean this?\n  npm run new -- ${suggestedSlug(text)} --title "${text}"`;
}

function titleProblem(title: string | undefined): string | null {
  const told = title === undefined ? null : revealingWord(title);
  if (told === null) return null;
  return `The title "${title ?? ''}" gives the diagnosis away (“${told}”). Write what would stand in your appointment list: "Tired for three months".`;
}

/** A case as it is laid out in this project, whose layout `npm run format` keeps. */
async function laidOut({ folder, files }: PlannedCase) {
  const config = await resolveConfig(join(import.meta.dirname, '../../cases/any/case.json'));
  const written = files.map(async ({ path, text }) => {
    const name = basename(path);
    if (name !== 'case.json') return { path: name, text };
    // On one line first: the layout keeps a break that it finds after a bracket.
    const short = JSON.stringify(JSON.parse(text));
    return { path: name, text: await format(short, { ...config, parser: 'json' }) };
  });
  return { folder, files: await Promise.all(written) };
}

function documentOf({ cases, module, listing }: Planned, shape: Shape): string {
  const written = [...cases.flatMap(({ files }) => files), ...listing].map(({ path }) => path);
  const made = cases.map(({ id, files, unwritten }) => ({ id, file: files[0]?.path, unwritten }));
  return JSON.stringify(
    { format: 1, shape, cases: made, module, written: written.sort() },
    null,
    2,
  );
}

function toldOf({ cases, module, listing }: Planned): string {
  const ids = cases.map(({ id }) => id);
  const stories = cases.flatMap(({ files }) => files.slice(0, 1)).map(({ path }) => path);
  const texts = cases.reduce((sum, { unwritten }) => sum + unwritten, 0);
  const folders = cases.map(({ folder }) => folder).join(' ');
  const play =
    module === null
      ? `npm run dev -- ${dirname(cases[0]?.folder ?? '')}   shows it as learners see it. To pack it, move it into cases and list it in module.json.`
      : 'npm run dev                shows it as learners see it, anew each time you save.';
  return [
    'Written:',
    ...cases.flatMap(({ files }) => files.map(({ path }) => `  ${path}`)),
    ...listing.map(
      ({ path }) => `  ${path}${path === module ? `   now lists ${ids.join(' and ')}` : ''}`,
    ),
    '',
    'Next:',
    `  1. Open ${stories.join(' and ')}. ${texts} texts begin with “${unwrittenMark}” and say what belongs there.`,
    `  2. npm run check -- ${folders}   says after each change what is wrong, where, and what to do.`,
    `  3. ${play}`,
  ].join('\n');
}
