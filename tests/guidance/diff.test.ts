import { describe, expect, it } from 'vitest';
import { diffGuidance } from '../../src/guidance/diff.ts';
import { guideline } from './tables.ts';

const older = guideline({ on: '2025-06-01' }).guidance;
const newer = guideline({ on: '2026-05-01' }).guidance;

function changes(kind: string) {
  return diffGuidance(older, newer).rules.filter(({ change }) => change === kind);
}

describe('the difference between May 2025 and April 2026', () => {
  it('is this in substance', () => {
    const fields = changes('changed').map(({ rule, fields }) => [rule, fields.join(' ')]);
    expect(fields).toEqual([
      ['endo-pmb-55', 'when'],
      ['endo-pmb-under55', 'when'],
      ['endo-us', 'timescale'],
      ['nss-appetite', 'anyOf'],
      ['nss-dvt', 'anyOf'],
      ['nss-weight', 'anyOf when who.ageMin'],
      ['ovary-ca125-measure', 'who.ageMin'],
      ['ovary-ca125-threshold', 'lookups.ca125_ultrasound_threshold timescale who.ageMin'],
      ['ovary-normal', 'lookups.ca125_ultrasound_threshold'],
      ['ovary-test-consider', 'byAge'],
      ['ovary-test-symptoms', 'byAge'],
      ['testis-us', 'timescale'],
    ]);
    expect(changes('added').map(({ rule }) => rule)).toEqual(['ovary-under40']);
    expect(changes('removed')).toEqual([]);
  });

  it('tells renumbering apart', () => {
    const numbers = changes('renumbered').map((it) => `${it.rule} ${it.recFrom} ${it.recTo}`);
    expect(numbers).toEqual([
      'cervix 1.5.13 1.5.16',
      'ovary-us-positive 1.5.8 1.5.10',
      'vagina 1.5.15 1.5.18',
      'vulva 1.5.14 1.5.17',
    ]);
  });

  it('read backwards, is the same with the numbers changed round', () => {
    const back = diffGuidance(newer, older).rules;
    const turned = { added: 'removed', removed: 'added' } as const;
    expect(back).toEqual(
      diffGuidance(older, newer).rules.map((it) => ({
        ...it,
        recFrom: it.recTo,
        recTo: it.recFrom,
        change: it.change === 'added' || it.change === 'removed' ? turned[it.change] : it.change,
      })),
    );
  });

  it('is nothing between a version and itself', () => {
    expect(diffGuidance(newer, newer)).toEqual({ rules: [], edited: [] });
  });

  it('keeps edited words apart from substance', () => {
    const [first, ...others] = newer.rules;
    if (first === undefined) throw new Error('no rules');
    const reworded = { ...newer, rules: [{ ...first, summary: 'In other words.' }, ...others] };
    expect(diffGuidance(newer, reworded)).toEqual({
      rules: [],
      edited: [{ rule: first.id, fields: ['summary'] }],
    });
  });
});
