import { describe, expect, it } from 'vitest';
import { packageStandards } from '../../scorm/package-spec.ts';
import { layouts } from '../../src/authoring/layouts.ts';
import {
  chosenStandards,
  profileNames,
  profileOf,
  profiles,
  refusals,
} from '../../src/authoring/profiles.ts';
import { scorm12Edition } from '../../src/tracking/scorm12-edition.ts';
import { scorm2004Edition } from '../../src/tracking/scorm2004-edition.ts';

describe('the profiles', () => {
  it('are offered by every name there is', () => {
    expect(profileNames.toSorted()).toEqual(Object.keys(profiles).toSorted());
  });

  it.each(profileNames)('give a reason for each setting of %s', (name) => {
    const { name: _, ...settings } = profileOf(name);
    for (const { why } of Object.values(settings)) expect(why).toMatch(/^[\dA-Zcp].{20,}\.$/);
  });

  it.each(profileNames)(
    'leave %s an edition and a layout that it takes without being asked',
    (name) => {
      const standards = chosenStandards(name);
      expect(standards).not.toEqual([]);
      expect(refusals(profileOf(name), { standards, layouts: ['module'] })).toEqual([]);
    },
  );

  it.each(profileNames)('send %s no more saved state than it keeps', (name) => {
    const sent = [scorm12Edition('completed'), scorm2004Edition].map(
      ({ limits }) => limits.named.get('cmi.suspend_data') ?? limits.other,
    );
    expect(Math.max(...sent)).toBeLessThanOrEqual(profileOf(name).suspendData.value);
  });
});

describe('refusals', () => {
  it('refuses nothing of a package for any LMS', () => {
    const asked = { standards: packageStandards, layouts, bytes: 900_000_000 };
    expect(refusals(profileOf('generic'), asked)).toEqual([]);
  });

  it.each([
    [
      'cornerstone',
      { standards: ['scorm2004-4'] },
      /^Cornerstone doesn’t take scorm2004-4\. .*3rd.* Take "scorm12" or "scorm2004-3"\.$/,
    ],
    [
      'docebo',
      { layouts: ['multi-sco'] },
      /^Docebo doesn’t take the layout multi-sco\. .* Take "module" or "per-case"\.$/,
    ],
    ['cornerstone', { bytes: 250_000_001 }, /zip of 251 MB\. It takes publications up to 250 MB/],
  ] as const)('says what %s can’t take of %j, and why', (name, asked, words) => {
    expect(refusals(profileOf(name), asked)).toEqual([expect.stringMatching(words)]);
  });

  it('takes a zip as large as the LMS does', () => {
    expect(refusals(profileOf('cornerstone'), { bytes: 250_000_000 })).toEqual([]);
  });
});
