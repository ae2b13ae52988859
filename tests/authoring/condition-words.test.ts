import { describe, expect, it } from 'vitest';
import { caseNames } from '../../src/authoring/case-names.ts';
import { conditionWords } from '../../src/authoring/condition-words.ts';
import { parseCase } from '../../src/case/parse.ts';
import type { Condition } from '../../src/case/types.ts';
import { fixture } from './fixtures.ts';

const read = parseCase(fixture('valid/small/case.json'), 'case.json');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const names = caseNames(read.value.value);

const asked: Condition = { elicited: 'bowel-habit' };
const felt: Condition = { elicited: 'abdomen' };
const ordered: Condition = { ordered: 'fit' };
const reported: Condition = { reported: 'fit' };
const chose = (option: string): Condition => ({ chose: { decision: 'first-choice', option } });

describe('a guard in words', () => {
  it.each<readonly [Condition, string]>([
    [asked, '“How have your bowels changed?” was asked'],
    [felt, '“Examine the abdomen” was examined'],
    [ordered, 'FIT was ordered'],
    [reported, 'a report of FIT has come in'],
    [chose('reassure'), '“Reassure” was chosen'],
    [
      { acted: { investigation: 'fit', action: 'call-in' } },
      '“Call the patient in” was the answer to FIT',
    ],
    [{ unanswered: 'fit' }, 'a report of FIT was left unanswered'],
    [{ overran: 'first-visit' }, '“First appointment” ran over'],
  ])('says what must have happened: %j', (condition, words) => {
    expect(conditionWords(condition, names)).toBe(words);
  });

  it.each<readonly [Condition, string]>([
    [{ not: asked }, '“How have your bowels changed?” was not asked'],
    [{ not: reported }, 'no report of FIT has come in'],
    [{ not: { overran: 'first-visit' } }, '“First appointment” did not run over'],
    [{ not: { not: ordered } }, 'FIT was ordered'],
  ])('says what must not: %j', (condition, words) => {
    expect(conditionWords(condition, names)).toBe(words);
  });

  it('says facts of the same kind once', () => {
    expect(conditionWords({ any: [chose('fit-first'), chose('reassure')] }, names)).toBe(
      '“Offer a FIT” or “Reassure” was chosen',
    );
    expect(conditionWords({ not: { any: [chose('fit-first'), chose('reassure')] } }, names)).toBe(
      'neither “Offer a FIT” nor “Reassure” was chosen',
    );
  });

  it('keeps apart what could be read both ways', () => {
    expect(conditionWords({ all: [ordered, { any: [asked, reported] }] }, names)).toBe(
      'FIT was ordered, and (“How have your bowels changed?” was asked, or a report of FIT has come in)',
    );
    expect(conditionWords({ not: { all: [chose('fit-first'), chose('reassure')] } }, names)).toBe(
      '“Offer a FIT” was not chosen, or “Reassure” was not chosen',
    );
  });

  it('opens lists inside lists of the same kind', () => {
    expect(conditionWords({ all: [{ all: [ordered, { all: [reported] }] }] }, names)).toBe(
      'FIT was ordered, and a report of FIT has come in',
    );
  });
});
