import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/guidance/read-facts.ts';
import { facts, guideline } from './tables.ts';

const { guidance } = guideline();

/** What is said of one feature. */
function said(text: string) {
  return [...facts({ features: [text] }).features].map(([name, fact]) => ({ name, ...fact }));
}

/** Why something can't be understood. */
function refusal(...features: readonly string[]): string {
  const read = readFacts({ features }, guidance);
  return read.ok ? 'understood' : read.message;
}

describe('a feature as typed', () => {
  it.each([
    ['haemoptysis', { name: 'haemoptysis', present: true }],
    ['Change in bowel-habit', { name: 'change_in_bowel_habit', present: true }],
    ['cough=no', { name: 'cough', present: false }],
    ['fit_result=12', { name: 'fit_result', present: true, value: 12 }],
    ['weight_loss=6.5', { name: 'weight_loss', present: true, value: 6.5 }],
    ['weight_loss.value=6', { name: 'weight_loss', present: true, value: 6 }],
    ['haematuria=visible', { name: 'haematuria', present: true, qualifiers: { visible: true } }],
    [
      'haematuria=non-visible',
      { name: 'haematuria', present: true, qualifiers: { non_visible: true } },
    ],
    [
      'weight_loss.unexplained=no',
      { name: 'weight_loss', present: true, qualifiers: { unexplained: false } },
    ],
    [
      'haematuria.visible=no',
      { name: 'haematuria', present: null, qualifiers: { visible: false } },
    ],
    [
      'lymphadenopathy.generalised',
      { name: 'lymphadenopathy', present: true, qualifiers: { generalised: true } },
    ],
  ])('%s', (text, fact) => {
    expect(said(text)).toEqual([fact]);
  });

  it('takes what is said of one feature in several words together', () => {
    expect(
      facts({ features: ['haematuria=visible', 'haematuria.without_uti=no'] }).features,
    ).toEqual(
      new Map([
        ['haematuria', { present: true, qualifiers: { visible: true, without_uti: false } }],
      ]),
    );
  });

  it('takes age as a feature too', () => {
    expect(facts({ features: ['age=62'] }).age).toBe(62);
    expect(facts({ age: '62', features: ['age=62'] }).age).toBe(62);
  });
});

describe('what can’t be understood is told with what to do', () => {
  it.each([
    [['haemoptisis'], 'There is no feature "haemoptisis". Did you mean "haemoptysis"?'],
    [
      ['breathlessness'],
      'There is no feature "breathlessness". Did you mean "shortness_of_breath"?',
    ],
    [['pain'], /^There is no feature "pain"\. Perhaps .*"abdominal_pain"/],
    [['fit_result'], 'fit_result wants its value in micrograms Hb per g faeces: fit_result=10'],
    [['psa=high'], /^"high" is not a value of psa\. Give a number in micrograms\/litre/],
    [['psa=-1'], /^"-1" is not a value of psa/],
    [['cough=loud'], /^cough has no "loud"\. Known: "unexplained"/],
    [
      ['jaundice=yellow'],
      'jaundice is either present or absent: jaundice or jaundice=no, not "yellow".',
    ],
    [['haematuria.visibel=yes'], 'haematuria has no "visibel". Did you mean "visible"?'],
    [['haematuria.visible=perhaps'], /^haematuria\.visible is either yes or no/],
    [['cough', 'cough=no'], 'cough is given twice, differently.'],
    [['psa=4', 'psa=5'], 'psa is given twice, differently.'],
    [['haematuria.visible', 'haematuria.visible=no'], /visible is given twice/],
    [['age=200'], '"200" is not an age. Give whole years from 0 to 120.'],
    [['age=61', 'age=62'], 'The age is given as both 61 and 62.'],
    [
      ['iron_deficiency_anaemia', 'anaemia=no'],
      /^iron_deficiency_anaemia is said to be present, but anaemia is said to be absent/,
    ],
    [['anaemia', 'haemoglobin=125'], 'understood'],
    [['anaemia', 'haemoglobin=180'], /^anaemia is said to be present, but the values/],
    [
      ['haematuria=visible', 'haematuria=non_visible'],
      /^What is said of the kinds of haematuria can’t all be so/,
    ],
    [['haematuria=heavy', 'haematuria.visible=no'], /^What is said of the kinds of haematuria/],
    [
      ['fit_result=12', 'fit_not_returned'],
      'fit_result and fit_not_returned can’t both be present.',
    ],
    [['lesion_change_in_size', 'weighted_7_point_score=1'], /^weighted_7_point_score/],
  ])('%j', (features, message) => {
    expect(refusal(...features)).toMatch(message);
  });

  it('a haemoglobin in the range, with anaemia', () => {
    const read = readFacts({ sex: 'male', features: ['anaemia', 'haemoglobin=150'] }, guidance);
    expect(read.ok).toBe(false);
  });

  it.each([
    [{ sex: 'woman' }, /^"woman" is not a sex that rules know\. Use female or male/],
    [{ organs: 'ovarie' }, 'There is no organ "ovarie". Did you mean "ovaries"?'],
    [{ age: '62.5' }, /is not an age/],
  ])('%j', (typed, message) => {
    const read = readFacts({ features: [], ...typed }, guidance);
    expect(read.ok ? '' : read.message).toMatch(message);
  });
});
