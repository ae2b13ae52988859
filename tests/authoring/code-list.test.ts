import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '../../src/authoring/code-entry.ts';
import { codeList } from '../../src/authoring/code-list.ts';
import { findingsOf } from '../../src/authoring/examples/project.ts';

const named = codeList.map((entry, index) => [`${entry.code} ${index}`, entry] as const);

function codesOf({ stage, example }: CodeEntry, which: 'wrong' | 'right'): readonly string[] {
  return findingsOf(example, which, stage === 'release').map(({ code }) => code);
}

describe.each(named)('the example of %s', (_, entry) => {
  it('gives that finding where it is wrong, and no other', () => {
    const { code, severity, stage, example } = entry;
    const found = findingsOf(example, 'wrong', stage === 'release');
    const own = found.filter((each) => !(example.besides ?? []).includes(each.code));
    expect(own.map((each) => `${each.severity} ${each.code}`)).toEqual([`${severity} ${code}`]);
  });

  it('gives none where it is right', () => {
    expect(
      codesOf(entry, 'right').filter((code) => !entry.example.besides?.includes(code)),
    ).toEqual([]);
  });
});

describe('the list of codes', () => {
  it('has an entry for every code that anything can give', () => {
    const rooms = ['source', 'case', 'guidance', 'authoring'];
    const texts = rooms.flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.startsWith('examples'))
        .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
    );
    const given = texts.flatMap((text) =>
      [...text.matchAll(/\bcode(?::| =) '([a-z-]+)'/g)].map(([, code = '']) => code),
    );
    // Words of zod, and what only a mistake of our own in a migration would give.
    const others = new Set(['custom', 'invalid_union', 'unfaithful-migration']);
    const listed = new Set(codeList.map(({ code }) => code));
    expect(given.length).toBeGreaterThan(50);
    expect([...new Set(given)].filter((code) => !others.has(code) && !listed.has(code))).toEqual(
      [],
    );
  });

  it('says each thing once', () => {
    const summaries = codeList.map(({ code, stage, summary }) => `${code} ${stage} ${summary}`);
    expect(new Set(summaries).size).toBe(codeList.length);
  });
});
