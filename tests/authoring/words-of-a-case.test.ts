import { describe, expect, it } from 'vitest';
import { checkWith, smallWith } from './fixtures.ts';

/** Codes and marked words of what is found in the small case with one piece of its text replaced. */
function found(from: string, to: string): readonly string[] {
  const { findings } = checkWith({ 'a/case.json': smallWith(from, to) }, ['a']);
  return findings.map(
    ({ code, severity, column, endColumn }) => `${severity} ${code} ${endColumn - column}`,
  );
}

const title = '"title": "Looser motions"';
const summary =
  '"summary": "A small case for tests: two appointments, two decisions, one investigation, three outcomes."';

describe('a diagnosis given away', () => {
  it.each([
    'A missed bowel cancer',
    'Missed colorectal cancer',
    'An early lymphoma',
    'Lung ca, found late',
    'The adenocarcinoma',
    'A malignant change',
    'Dukes B',
    'CRC at 61',
    'T3 N1, and nobody knew',
    'Cancer in the family way',
  ])('is found in the title “%s”', (text) => {
    expect(found(title, `"title": "${text}"`)[0]).toMatch(/^error revealed-diagnosis \d+$/);
  });

  it.each([
    'Tired for three months',
    'After the bowel cancer screening kit',
    'An urgent suspected cancer referral that came back',
    'A stage in life',
    'Breast lump at twenty-nine',
    'Sca: a spelling',
    'Cancelled twice',
    'A mole that itches',
  ])('is not seen in the title “%s”', (text) => {
    expect(found(title, `"title": "${text}"`)).toEqual([]);
  });

  it('is found in the summary, the id of a case or a decision, and the name of a picture', () => {
    expect(found(summary, '"summary": "How a tumour was missed."')).toEqual([
      'error revealed-diagnosis 6',
    ]);
    expect(found('"id": "small"', '"id": "missed-bowel-cancer"')).toEqual([
      'error revealed-diagnosis 12',
    ]);
    const renamed = smallWith('"id": "second-choice"', '"id": "bowel-cancer-plan"').replaceAll(
      '"next": "second-choice"',
      '"next": "bowel-cancer-plan"',
    );
    const report = checkWith({ 'a/case.json': renamed }, ['a']);
    expect(report.findings.map(({ code }) => code)).toEqual(['revealed-diagnosis']);
    const picture =
      '"media": [{ "kind": "image", "file": "bowel-tumour.png", "alternative": "Pink folds." }],';
    expect(
      found('"says": "Are the results back?"', `${picture} "says": "Are the results back?"`),
    ).toEqual(['error missing-media 18', 'error revealed-diagnosis 12']);
  });

  it('is found by where the outcomes of this case say it sits', () => {
    const text = smallWith('"stage": "T2 N0 M0"', '"stage": "Carcinoma of the caecum, T2"').replace(
      title,
      '"title": "A matter of the caecum"',
    );
    const report = checkWith({ 'a/case.json': text }, ['a']);
    expect(report.findings.map(({ message }) => message)).toEqual([
      '“caecum” tells the learner before the end what it is.',
    ]);
  });

  it('is none where the patient or the record has said it by then', () => {
    const text = smallWith(title, '"title": "Her mother’s bowel cancer"').replace(
      '"family": []',
      '"family": ["Mother: bowel cancer at 52"]',
    );
    expect(text).toContain('Mother: bowel');
    expect(checkWith({ 'a/case.json': text }, ['a']).findings).toEqual([]);
  });

  it('is free to stand in outcomes, options, questions and the debrief', () => {
    const text = smallWith('"id": "holidays"', '"id": "bowel-cancer-fears"')
      .replaceAll('found-late', 'bowel-cancer-late')
      .replace('"title": "Found late"', '"title": "A late bowel cancer"');
    expect(checkWith({ 'a/case.json': text }, ['a']).findings).toEqual([]);
  });
});

describe('a name of the past', () => {
  const says = '"says": "Are the results back?"';

  it.each([
    'the two-week wait',
    'a 2WW form',
    'the 2 week rule',
    'Two Week Wait',
    'a TWW clinic',
    'the 2-wk-wait',
    'two week referral',
  ])('is found in “%s”, and is what is marked', (words) => {
    expect(found(says, `"says": "Put me on ${words}."`)[0]).toMatch(/^error outdated-term \d+$/);
  });

  it.each([
    'in two weeks',
    'after two weeks’ wait',
    'within two weeks of referral',
    'two weeks off',
    'a two-week holiday',
  ])('is not seen in “%s”', (words) => {
    expect(found(says, `"says": "Back ${words}."`)).toEqual([]);
  });

  it('is only a warning where a text may speak of the past', () => {
    expect(found('asks for a FIT."', 'asks for a FIT. It was a two-week wait then."')).toEqual([
      'warning outdated-term 13',
    ]);
  });
});

describe('quotation marks around what a patient says', () => {
  const says = 'Are the results back?';
  const reply = 'No, not for years.';

  it.each(['“Well?”', '\\"Well?\\"', '‘Well?’', ' “Well? ”'])('are found in %s', (text) => {
    expect(found(`"says": "${says}"`, `"says": "${text}"`)[0]).toMatch(
      /^warning doubled-quotation \d+$/,
    );
    expect(found(`"reply": "${reply}"`, `"reply": "${text}"`)[0]).toMatch(
      /^warning doubled-quotation \d+$/,
    );
  });

  it.each(['“Well?” I said. “Well?”', 'They said: “Well?”', '’Course I did.'])(
    'are not seen in %s',
    (text) => {
      expect(found(`"reply": "${reply}"`, `"reply": "${text}"`)).toEqual([]);
    },
  );

  it('may stand around what an examination finds', () => {
    expect(found('"reply": "Soft, no mass."', '"reply": "“Soft.”"')).toEqual([]);
  });
});
