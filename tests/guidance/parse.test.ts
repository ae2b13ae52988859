import { describe, expect, it } from 'vitest';
import { parseGuidance } from '../../src/guidance/parse.ts';
import { fixture } from '../authoring/fixtures.ts';

const text = fixture('valid/guidance/ng12@2026-04-15.json');

/** The findings, short. */
function findings(source: string): readonly string[] {
  const parsed = parseGuidance(source, 'g.json');
  return parsed.ok ? [] : parsed.problems.map((each) => `${each.line}:${each.column} ${each.code}`);
}

describe('parseGuidance', () => {
  it('reads a guideline with its rules', () => {
    const parsed = parseGuidance(text, 'g.json');
    expect(parsed.ok && parsed.value.value.rules.map(({ id }) => id)).toEqual([
      'crc-fit-offer',
      'crc-fit-positive',
    ]);
  });

  it('refuses an unknown strength, an unknown key, a link that is not secure', () => {
    expect(findings(text.replace('"strength": "offer"', '"strength": "offering"'))).toEqual([
      '44:19 unknown-value',
    ]);
    expect(findings(text.replace('"site"', '"place"'))).toEqual([
      '39:5 missing-key',
      '42:7 unknown-key',
    ]);
    expect(findings(text.replace('https://www.nice', 'http://www.nice'))).toEqual([
      '13:11 malformed-value',
    ]);
  });
});
