/**
 * The fifteen ordinary mistakes of authors, each put alone into the cases as they ship: found with the right code, on the right
 * line, and nothing else said to be wrong. A sample runs in `npm test`, with every code in it; all in `npm run soak`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { type Mistake, mistakesIn } from './author-mistakes.ts';

const fifteen = [
  'syntax',
  'duplicate-key',
  'duplicate-id',
  'unknown-target',
  'unreachable-step',
  'endless-loop',
  'missing-recommendation',
  'missing-rationale',
  'unknown-key',
  'wrong-type',
  'missing-media',
  'missing-alternative',
  'markup-in-text',
  'value-out-of-range',
  'unmet-requirement',
];
/** What a case of one decision has no room for. */
const ofStories = new Set([
  'unknown-target',
  'unreachable-step',
  'endless-loop',
  'unmet-requirement',
]);

const all = Number(process.env['RUNS'] ?? 0) >= 10_000;
const shipped = readdirSync('cases').filter(
  (name) => readdirSync('cases').includes(name) && hasCase(name),
);
const guidance = Object.fromEntries(
  readdirSync('cases/guidance').map((name) => [
    `cases/guidance/${name}`,
    readFileSync(`cases/guidance/${name}`),
  ]),
);

it.each(shipped)(
  '%s: each mistake is found by its name, at its line, and alone',
  { timeout: 600_000 },
  (slug) => {
    const text = readFileSync(`cases/${slug}/case.json`, 'utf8');
    const whole = mistakesIn(text);
    const isVignette = text.includes('"kind": "vignette"');
    const wanted = fifteen.filter((code) => !isVignette || !ofStories.has(code));
    expect([...new Set(whole.map(({ code }) => code))].sort()).toEqual([...wanted].sort());

    const tried = all ? whole : sampleOf(whole);
    const found = errorsOf(slug, text, tried);
    expect(found.unchanged).toEqual([]);
    const wrong = tried.flatMap(({ code, what, line }, index) => {
      const errors = found.changed[index] ?? [];
      const right = `${line} ${code}`;
      return errors.length === 1 && errors[0] === right
        ? []
        : [`${code}, ${what}: ${right} is ${errors.join(', ')}`];
    });
    if (all)
      console.log(`${slug}: ${tried.length} mistakes, ${wrong.length} not found as they are.`);
    expect(wrong).toEqual([]);
  },
);

/** Of each code one, another in each case. */
function sampleOf(mistakes: readonly Mistake[]): readonly Mistake[] {
  return fifteen.flatMap((code) => {
    const own = mistakes.filter((each) => each.code === code);
    return own.filter((_, index) => index === mistakes.length % own.length);
  });
}

/** The errors of copies of a case, each in a folder of its name with its own files, all checked at once; and of the case as it is. */
function errorsOf(slug: string, text: string, mistakes: readonly Mistake[]) {
  const beside = readdirSync(`cases/${slug}`).filter((name) => name !== 'case.json');
  const copies = [{ text, without: undefined }, ...mistakes].map((each, index) => {
    const folder = `copies/${index}/${slug}`;
    const own = beside
      .filter((name) => name !== each.without)
      .map((name) => [`${folder}/${name}`, readFileSync(`cases/${slug}/${name}`)] as const);
    return { folder, files: Object.fromEntries([...own, [`${folder}/case.json`, each.text]]) };
  });
  const files = memoryFiles(Object.assign({}, guidance, ...copies.map((copy) => copy.files)));
  const { findings } = check(files, {
    targets: copies.map(({ folder }) => `${folder}/case.json`),
    project: 'cases',
  });
  const [unchanged = [], ...changed] = copies.map(({ folder }) =>
    findings
      .filter(({ file, severity }) => file.startsWith(`${folder}/`) && severity === 'error')
      .map(({ line, code }) => `${line} ${code}`),
  );
  return { unchanged, changed };
}

function hasCase(name: string): boolean {
  return name !== 'guidance' && !name.includes('.');
}
