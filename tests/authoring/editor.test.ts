import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { starterCases } from '../../src/authoring/starters/starters.ts';
import { parseCase } from '../../src/case/parse.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync('.vscode/referwise.code-snippets', 'utf8'),
);
const entries = Object.entries(snippets).map(([name, snippet]) => ({ name, ...snippet }));

const day: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '24',
};

/** What an editor writes where its user passes over every tab stop, taking one choice or another of each list. */
function written(body: readonly string[], choice = 0): string {
  return body
    .join('\n')
    .replaceAll(/(?<!\\)\$([A-Z_]+)/g, (_, name: string) => day[name] ?? '')
    .replaceAll(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => {
      const list = choices.split(',');
      return list[choice % list.length] ?? '';
    })
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/(?<!\\)\$\d+/g, '')
    .replaceAll('\\$', '$');
}

/** Where each kind of snippet belongs in a full case: the way to a list that it is put into, or to an object that it is a key of. */
const places: Readonly<Record<string, readonly (string | number)[]>> = {
  series: ['record', 'series'],
  encounter: ['record', 'encounters'],
  finding: ['record', 'findings'],
  feature: ['steps', 0, 'features'],
  investigation: ['investigations'],
  value: ['investigations', 0, 'reports', 0, 'values'],
  'report-action': ['investigations', 0, 'reports', 0, 'actions'],
  appointment: ['steps'],
  question: ['steps', 0, 'history'],
  examination: ['steps', 0, 'examinations'],
  'bedside-test': ['steps', 0, 'bedsideTests'],
  decision: ['steps'],
  option: ['steps', 1, 'options'],
  risk: ['steps', 1],
  'safety-net': ['steps'],
  part: ['steps', 2, 'parts'],
  results: ['steps'],
  next: ['steps', 0],
  referral: ['steps'],
  item: ['steps', 5, 'items'],
  outcome: ['steps'],
  image: ['steps', 0, 'media'],
  audio: ['steps', 0, 'media'],
  video: ['steps', 0, 'media'],
  portrait: ['patient'],
};

/** The text of a full starter with a piece of JSON in its place; a vignette is a file of its own. */
function caseWith(prefix: string, text: string): string {
  if (prefix === 'vignette') return text;
  const [base] = starterCases('full', {
    id: 'looser-again',
    title: 'Looser again',
    today: '2026-11-24',
    guidance: '2026-04-15',
    schema: '../case.schema.json',
  });
  const kase = JSON.parse(JSON.stringify(base));
  kase.steps[0].media = [];
  const place = places[prefix];
  if (place === undefined) throw new Error(`No one knows where "${prefix}" belongs.`);
  const target = place.reduce((part, step) => part[step], kase);
  if (Array.isArray(target)) target.push(JSON.parse(text));
  else Object.assign(target, JSON.parse(`{${text}}`));
  return JSON.stringify(kase);
}

describe('the snippets of a case', () => {
  it.each(entries)(
    '$name fits the format as it is, whatever is chosen from its lists',
    (snippet) => {
      const lists = snippet.body.join('\n').matchAll(/\$\{\d+\|([^|]*)\|\}/g);
      const longest = Math.max(1, ...[...lists].map(([, list = '']) => list.split(',').length));
      for (let choice = 0; choice < longest; choice += 1) {
        const text = caseWith(snippet.prefix, written(snippet.body, choice));
        const parsed = parseCase(text, 'case.json');
        expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([]);
      }
    },
  );

  it.each(entries)(
    '$name leads through its gaps from top to bottom, and then behind it',
    ({ body }) => {
      const stops = [...body.join('\n').matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, stop]) =>
        Number(stop),
      );
      expect(stops).toEqual([...stops.slice(0, -1).map((_, index) => index + 1), 0]);
    },
  );

  it('each have a prefix of their own, for JSON, and say where they belong', () => {
    const prefixes = entries.map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(entries.filter(({ scope }) => scope !== 'json')).toEqual([]);
    expect(entries.filter(({ description }) => !/\bfor\b/.test(description))).toEqual([]);
  });

  it('offer the newest version of the guideline', () => {
    const versions = readdirSync('cases/guidance').filter((name) => name.startsWith('ng12@'));
    const vignette = snippets['Vignette']?.body.join('\n') ?? '';
    expect(versions.sort().at(-1)).toBe(
      `ng12@${/:(\d{4}-\d{2}-\d{2})\}/.exec(vignette)?.[1]}.json`,
    );
  });
});

/** Whether a path from the project's folder fits a pattern, whose star is part of one name. */
function fitsGlob(file: string, glob: string): boolean {
  const pattern = glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  return new RegExp(`^${pattern}$`).test(`/${file}`);
}

describe('the editor’s settings', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const schemas: readonly { readonly fileMatch: readonly string[]; readonly url: string }[] =
    settings['json.schemas'];

  it.each([
    ['cases/tired-for-three-months/case.json', './cases/case.schema.json'],
    ['cases/module.json', './cases/module.schema.json'],
    ['cases/guidance/ng12@2026-04-15.json', './cases/guidance.schema.json'],
    ['docs/examples/some-case/case.json', './cases/case.schema.json'],
  ])('know what %s is by one schema that is there', (file, url) => {
    const found = schemas.filter(({ fileMatch }) => fileMatch.some((glob) => fitsGlob(file, glob)));
    expect(found.map((each) => each.url)).toEqual([url]);
    expect(existsSync(url)).toBe(true);
  });

  it('leave alone what no schema describes', () => {
    const others = ['cases/codes.json', 'cases/red-again/codes.json', 'package.json'];
    const globs = schemas.flatMap(({ fileMatch }) => fileMatch);
    const known = others.filter((file) => globs.some((glob) => fitsGlob(file, glob)));
    expect(known).toEqual([]);
  });
});
