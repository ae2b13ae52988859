import { describe, expect, it } from 'vitest';
import { checkWith, fixture, placesOf, smallWith } from './fixtures.ts';

const file = 'cases/guidance/ng12@2026-04-15.json';
const overlayFile = 'cases/guidance/scotland@2025-08.json';
const base = JSON.parse(fixture('valid/guidance/ng12@2026-04-15.json'));

const overlay = {
  formatVersion: 1,
  kind: 'overlay',
  id: 'scotland',
  version: '2025-08',
  title: 'An overlay for tests',
  inForceFrom: '2025-08-06',
  nations: ['scotland'],
  link: 'https://www.nice.org.uk/guidance/ng12',
  over: 'ng12',
};

/** The codes found where the guideline has these parts in the place of its own, and beside it perhaps an overlay. */
function codes(parts: object, beside: object | null = null): readonly string[] {
  const report = checkWith({
    [file]: JSON.stringify({ ...base, ...parts }, null, 2),
    ...(beside === null
      ? {}
      : { [overlayFile]: JSON.stringify({ ...overlay, ...beside }, null, 2) }),
  });
  return report.findings.map(({ code, message }) => `${code}: ${message}`);
}

const feature = (name: string) => ({ feature: name });
const [rule] = base.rules;

describe('the rules about a guideline', () => {
  it('find nothing in a sound one, with a sound overlay', () => {
    expect(codes({}, { rules: [{ ...rule, who: {} }], verified: ['crc-fit-positive'] })).toEqual(
      [],
    );
  });

  it.each([
    [{ anaemia: feature('anaemia') }, 'anaemia follows from itself: anaemia, then anaemia.'],
    [
      { anaemia: feature('low_haemoglobin'), low_haemoglobin: feature('anaemia') },
      'anaemia follows from itself',
    ],
    // Iron-deficiency anaemia implies anaemia: asking for the one asks for the other.
    [
      { iron_deficiency_anaemia: feature('anaemia') },
      'iron_deficiency_anaemia follows from itself',
    ],
  ])('find that %j goes round in a circle', (derived, message) => {
    const found = codes({ derived });
    expect(found[0]).toContain('circular-table');
    expect(found[0]).toContain(message);
  });

  it('find a circle by way of points, and one that only the overlay closes', () => {
    const scores = { weighted_7_point_score: [{ feature: 'fatigue', points: 1 }] };
    const derived = { fatigue: { feature: 'weighted_7_point_score', op: '>=', value: 1 } };
    expect(codes({ scores, derived }).map((each) => each.split(':')[0])).toEqual([
      'circular-table',
      'circular-table',
    ]);
    expect(codes({ scores }, { derived })[0]).toContain('circular-table');
  });

  it('find that a rule calls for something without a place in the order of precedence', () => {
    const precedence = base.precedence.slice(0, 1);
    expect(codes({ precedence })).toEqual([
      'missing-precedence: The order of precedence has no level for "primary_care_test" with the strength "offer".',
    ]);
    const odd = { ...rule, strength: 'must_do' };
    expect(codes({}, { rules: [odd] })[0]).toContain('missing-precedence');
  });

  it('find thresholds and sources that are not there', () => {
    const when = { feature: 'ca125', op: '>=', valueFrom: 'ca126' };
    expect(codes({ rules: [{ ...rule, when, sources: ['NG13'] }, base.rules[1]] })).toEqual([
      'unknown-table: There is no lookup "ca126" in this file.',
      'unknown-table: There is no source "NG13" in this file.',
    ]);
  });

  it('find what an overlay names that no version has, and say nothing while a version can’t be read', () => {
    const beside = { withdrawn: [{ rule: 'ovary', why: 'Because.' }] };
    expect(codes({}, beside)).toEqual([
      'unknown-rule: No version of ng12 here has a rule "ovary".',
    ]);
    expect(codes({ title: 3 }, beside).map((each) => each.split(':')[0])).toEqual(['wrong-type']);
    expect(codes({}, { over: 'ng13' })[0]).toContain('There is no guideline "ng13"');
  });

  it.each([
    [{ who: { ageMin: 60, ageMax: 50 } }, 'from 60 to 50'],
    [{ when: { age: { min: 70, max: 40 } } }, 'from 70 to 40'],
    [{ when: { all: [{ feature: 'cough', ageMin: 50, ageMax: 49 }] } }, 'from 50 to 49'],
    [{ when: { atLeast: 3, of: [feature('cough'), feature('fatigue')] } }, 'At least 3'],
    [{ when: { any: [{ atLeast: 2, of: [feature('cough')] }] } }, 'At least 2'],
  ])('find that %j can be so of no one', (parts, words) => {
    const found = codes({ rules: [{ ...rule, ...parts }, base.rules[1]] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^impossible-condition: /);
    expect(found[0]).toContain(words);
  });

  it('find two bands for one age, each sex for itself, and let the last be for all who are left', () => {
    const lookup = { unit: 'g/L', confidence: 'unverified' };
    const tabled = (bands: readonly object[]) =>
      codes({ lookups: { limit: { ...lookup, bands } } });
    const young = { ageMax: 49, threshold: 1 };
    expect(tabled([young, { ageMin: 50, threshold: 2 }])).toEqual([]);
    expect(tabled([young, { ageMin: 49, threshold: 2 }])).toEqual([
      'overlapping-bands: At 49 both this band and entry 1 count; the first would be taken.',
    ]);
    expect(
      tabled([
        { ...young, sex: 'male' },
        { ...young, sex: 'female' },
      ]),
    ).toEqual([]);
    expect(tabled([young, { threshold: 2 }])).toEqual([]);
    expect(tabled([{ threshold: 2 }, young])).toHaveLength(1);
  });

  it('find that an overlay says two things of a rule', () => {
    const own = { ...rule, who: {} };
    const why = { rule: 'crc-fit-offer', why: 'Because.' };
    const said = (beside: object) =>
      codes({}, beside).map((each) => each.replace('"crc-fit-offer"', 'it'));
    expect(said({ rules: [own], withdrawn: [why] })).toEqual([
      'contradicting-overlay: it is replaced in this overlay, and withdrawn as well.',
    ]);
    expect(said({ verified: ['crc-fit-offer', 'crc-fit-offer'] })).toEqual([
      'contradicting-overlay: it is said to hold twice in this overlay.',
    ]);
    expect(said({ rules: [own, own] })).toHaveLength(1);
  });
});

describe('the features of a case', () => {
  const telling = (features: string) =>
    checkWith(
      {
        'loose/a.json': smallWith(
          '"finding": "Change in bowel habit",\n          "features": [{ "feature": "change_in_bowel_habit" }]',
          `"finding": "Something",\n          "features": ${features}`,
        ),
      },
      ['loose'],
    ).findings.map(({ code, message }) => `${code}: ${message}`);

  it.each([
    ['[{ "feature": "change_in_bowel_habbit" }]', 'unknown-value'],
    ['[{ "feature": "cough", "qualifiers": { "visible": true } }]', 'unknown-value'],
    ['[{ "feature": "haematuria", "value": "green" }]', 'unknown-value'],
    ['[{ "feature": "cough", "value": 3 }]', 'wrong-type'],
    ['[{ "feature": "fit_result" }]', 'missing-key'],
    ['[{ "feature": "fit_result", "value": -5 }]', 'value-out-of-range'],
    ['[{ "feature": "haematuria", "present": false, "value": "visible" }]', 'value-out-of-range'],
    [
      '[{ "feature": "haematuria", "value": "heavy", "qualifiers": { "visible": false } }]',
      'value-out-of-range',
    ],
    ['[{ "feature": "psa", "value": 3, "range": { "low": 9, "high": 2 } }]', 'value-out-of-range'],
    [
      '[{ "feature": "cough" }, { "feature": "cough", "present": false }]',
      'contradicting-features',
    ],
    [
      '[{ "feature": "iron_deficiency_anaemia" }, { "feature": "anaemia", "present": false }]',
      'contradicting-features',
    ],
    [
      '[{ "feature": "fit_result", "value": 12 }, { "feature": "fit_not_returned" }]',
      'contradicting-features',
    ],
  ])('%s: %s', (features, code) => {
    const found = telling(features);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${code}: `));
  });

  it.each([
    '[{ "feature": "weight_loss", "value": 6 }]',
    '[{ "feature": "haematuria", "value": "visible", "qualifiers": { "without_uti": false } }]',
    '[{ "feature": "haemoglobin", "value": 104, "range": { "low": 115, "high": 165 } }, { "feature": "anaemia" }]',
  ])('%s is fine', (features) => {
    expect(telling(features)).toEqual([]);
  });
});

it('a case is set where its guideline counts', () => {
  const inScotland = smallWith('"nation": "england"', '"nation": "scotland"');
  const at = { 'cases/small/case.json': inScotland };
  expect(placesOf(checkWith(at))).toEqual(['cases/small/case.json:12:13 uncovered-nation']);
  const covered = checkWith({ ...at, [overlayFile]: JSON.stringify(overlay) });
  expect(placesOf(covered)).toEqual([]);
});
