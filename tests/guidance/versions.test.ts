import { describe, expect, it } from 'vitest';
import { choose, versionName } from '../../src/guidance/versions.ts';
import { ask, guidanceFiles, guideline } from './tables.ts';

function chosen(guidance: string, nation: 'england' | 'wales' | 'scotland', on: string): string {
  const found = choose(guidanceFiles, { guidance, nation, on });
  if (!found.ok) return found.message;
  const { guidance: base, overlay } = found.effective;
  return overlay === null
    ? versionName(base)
    : `${versionName(base)} under ${versionName(overlay)}`;
}

describe('the version that counts', () => {
  it.each([
    ['ng12', 'england', '2025-05-01', 'ng12@2025-05-01'],
    ['ng12', 'england', '2026-04-14', 'ng12@2025-05-01'],
    ['ng12', 'wales', '2026-04-15', 'ng12@2026-04-15'],
    ['ng12@2025-05-01', 'england', '2026-11-24', 'ng12@2025-05-01'],
    ['ng12', 'scotland', '2025-08-06', 'ng12@2025-05-01 under scotland@2025-08'],
    ['ng12', 'scotland', '2026-05-01', 'ng12@2026-04-15 under scotland@2025-08'],
    ['scotland', 'england', '2026-05-01', 'ng12@2026-04-15 under scotland@2025-08'],
  ] as const)('%s in %s on %s', (guidance, nation, on, version) => {
    expect(chosen(guidance, nation, on)).toBe(version);
  });

  it.each([
    ['ng12', 'england', '2025-04-30', /^No version of ng12 counted on 2025-04-30; there is ng12@/],
    ['ng12@2024-01-01', 'england', '2026-05-01', /^There is no version "2024-01-01" of ng12/],
    ['ng99', 'england', '2026-05-01', 'There is no guideline "ng99". There is: ng12.'],
    ['ng12', 'scotland', '2025-08-05', /scotland@2025-08, counts from 2025-08-06, not on/],
  ] as const)('%s in %s on %s is told not to be there', (guidance, nation, on, message) => {
    expect(chosen(guidance, nation, on)).toMatch(message);
  });

  it('has no table for Northern Ireland, and says so', () => {
    const found = choose(guidanceFiles, {
      guidance: 'ng12',
      nation: 'northern-ireland',
      on: '2026-05-01',
    });
    expect(found).toMatchObject({ ok: false, message: expect.stringMatching(/northern-ireland/) });
  });
});

describe('an overlay', () => {
  it('replaces a rule: FIT 12 is referred in England and Wales, not in Scotland', () => {
    const rules = (nation: 'england' | 'wales' | 'scotland') =>
      ask('age=50 sex=male fit_result=12', { nation }).met.map(({ rule }) => rule);
    expect(rules('england')).toEqual(['crc-fit-positive']);
    expect(rules('wales')).toEqual(['crc-fit-positive']);
    expect(rules('scotland')).toEqual(['crc-fit-low-or-missing']);
    expect(ask('age=50 fit_result=20', { nation: 'scotland' }).leading).toMatchObject({
      action: 'suspected_cancer_pathway_referral',
      rules: ['crc-fit-positive'],
    });
  });

  it('adds rules, and leaves out what is withdrawn', () => {
    const { guidance, overlay } = guideline({ nation: 'scotland' });
    const ids = guidance.rules.map(({ id }) => id);
    expect(ids).toContain('scot-abdominal-mass');
    expect(overlay?.withdrawn.map(({ rule }) => rule)).toContain('ovary-ca125-threshold');
    for (const { rule } of overlay?.withdrawn ?? []) expect(ids).not.toContain(rule);
  });

  it('says of each rule that was not checked for the nation that it wasn’t', () => {
    const { met } = ask('age=62 sex=female haemoptysis rectal_mass', { nation: 'scotland' });
    const standing = met.map(({ rule, verifiedInNation }) => [rule, verifiedInNation !== false]);
    expect(standing).toEqual([
      ['crc-rectal-mass', true],
      ['lung-refer', false],
    ]);
  });

  it('applies none of NICE’s CA125 bands in Scotland', () => {
    for (const value of [24, 36, 400]) {
      const answer = ask(`age=62 sex=female ca125=${value}`, { nation: 'scotland' });
      expect(answer.met).toEqual([]);
    }
  });
});
