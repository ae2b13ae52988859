import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jsonSchemas } from '../../src/authoring/json-schema.ts';
import { invalidFixture, invalidFixtures } from './fixtures.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const schemas = Object.entries(jsonSchemas()).map(([name, text]) => {
  const root: Schema = JSON.parse(text);
  return { name, root };
});

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every schema within a schema, with the way to it, the root included. */
function partsOf(schema: Schema, at = ''): readonly { at: string; part: Schema }[] {
  const inner = Object.entries(schema).flatMap(([key, value]) => {
    if (Array.isArray(value)) {
      return value
        .filter(isSchema)
        .flatMap((each, index) => partsOf(each, `${at}/${key}/${index}`));
    }
    return isSchema(value) ? partsOf(value, `${at}/${key}`) : [];
  });
  return [{ at, part: schema }, ...inner];
}

/** What an editor shows for a schema: its own words, else those of the definition it stands for. */
function hoverOf(schema: Schema, root: Schema): string | undefined {
  if (schema.description !== undefined) return schema.description;
  const name = schema.$ref?.split('/').at(-1) ?? '';
  const definitions = root['definitions'];
  const definition = isSchema(definitions) ? definitions[name] : undefined;
  return isSchema(definition) ? hoverOf(definition, root) : undefined;
}

/** Words that say how something is written, and nothing of what it means. */
const onlyForm = [
  /^Plain text on one line/,
  /^A permanent name: lower-case letters/,
  /^A date, YYYY/,
  /^Markdown of a small kind: paragraphs/,
];

describe.each(schemas)('$name', ({ name, root }) => {
  it('says of every key what it means', () => {
    const unsaid = partsOf(root).flatMap(({ at, part }) =>
      Object.entries(part.properties ?? {}).flatMap(([key, value]) => {
        const hover = isSchema(value) ? hoverOf(value, root) : undefined;
        const says = hover !== undefined && !onlyForm.some((form) => form.test(hover));
        return says ? [] : [`${at}/${key}`];
      }),
    );
    expect(unsaid).toEqual([]);
  });

  it('says of each word in a list what it means, or of none', () => {
    const uneven = partsOf(root).filter(({ part }) => {
      const meanings = part['enumDescriptions'];
      return Array.isArray(meanings) && meanings.length !== part.enum?.length;
    });
    expect(uneven.map(({ at }) => at)).toEqual([]);
  });

  it('stays small enough for an editor to read at once', () => {
    expect(JSON.stringify(root, null, 2).length).toBeLessThan(200_000);
    expect(name).toMatch(/\.schema\.json$/);
  });
});

const [caseRoot, guidanceRoot, moduleRoot] = ['case', 'guidance', 'module'].map((name) =>
  schemas.find((each) => each.name === `${name}.schema.json`),
);

/** Whether a file's text fits a schema, as an editor would see it. */
function fits(schema: { readonly root: Schema } | undefined, text: string): boolean {
  return z.fromJSONSchema({ ...schema?.root }).safeParse(JSON.parse(text)).success;
}

const shipped = readdirSync('cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'guidance')
  .map(({ name }) => `cases/${name}/case.json`);

describe('an editor', () => {
  it.each(shipped)('finds nothing to mark in %s', (file) => {
    expect(fits(caseRoot, readFileSync(file, 'utf8'))).toBe(true);
  });

  it.each(readdirSync('cases/guidance'))('finds nothing to mark in %s', (name) => {
    expect(fits(guidanceRoot, readFileSync(`cases/guidance/${name}`, 'utf8'))).toBe(true);
  });

  it('finds nothing to mark in the module', () => {
    expect(fits(moduleRoot, readFileSync('cases/module.json', 'utf8'))).toBe(true);
  });

  it.each(invalidFixtures().filter((name) => /^(unknown-key|missing-key|wrong-type)/.test(name)))(
    'marks %s, as check does',
    (name) => {
      const [text = ''] = Object.values(invalidFixture(name));
      expect(fits(caseRoot, String(text))).toBe(false);
    },
  );

  it.each([
    ['feature', 'haemoptysis', /^Blood coughed up/],
    ['feature', 'fit_result', /Value: a number \(micrograms/],
    ['feature', 'haematuria', /Qualifiers: .*visible/],
    ['verdict', 'unsafe', /below the pass mark/],
    ['worth', 'key', /Counts towards the score/],
    ['grade', 'harm', /harmed/],
    ['action', 'safety_net', /safety-net/i],
    ['mode', 'telephone', /On the telephone/],
  ])('explains the %s %s while one types it', (key, word, words) => {
    const lists = partsOf(caseRoot?.root ?? {}).flatMap(({ at, part }) => {
      const meanings = part['enumDescriptions'];
      const index = part.enum?.indexOf(word) ?? -1;
      return at.endsWith(`/${key}`) && index >= 0 && Array.isArray(meanings)
        ? [String(meanings[index])]
        : [];
    });
    expect(lists.length).toBeGreaterThan(0);
    for (const meaning of lists) expect(meaning).toMatch(words);
  });
});
