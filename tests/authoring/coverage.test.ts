/** What a small library of fixtures exercises of the guideline as it ships. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/authoring/coverage.ts';
import { isEvaluable } from '../../src/guidance/evaluate.ts';
import { checkByShipped, fixture } from './fixtures.ts';

const { cases } = checkByShipped({
  'a/case.json': fixture('vignette.json'),
  'b/case.json': fixture('versions/ca125-27-at-64/case.json'),
  'c/case.json': fixture('valid/small/case.json'),
});
const library = cases.flatMap(({ case: kase, guidance }) =>
  guidance === null ? [] : [{ case: kase, guidance }],
);
const guidelines = library.map(({ guidance }) => guidance);
const coverage = coverageOf(library, guidelines);
const of = (rule: string) => coverage.rules.find((each) => each.rule === rule);

describe('what a library exercises', () => {
  it('names for a rule the cases and the vignettes whose patient meets it', () => {
    expect(library).toHaveLength(3);
    expect(of('crc-fit-offer')).toMatchObject({
      rec: '1.3.1',
      site: 'colorectal',
      vignettes: ['loose-for-a-month'],
    });
    expect(of('crc-fit-offer')?.cases).toEqual(['small']);
    expect(of('ovary-normal')).toMatchObject({ cases: [], vignettes: ['ca125-27-at-64'] });
  });

  it('does not count a rule that is cited and never met, and lists it apart', () => {
    expect(of('ovary-ca125-threshold')).toEqual({
      rule: 'ovary-ca125-threshold',
      rec: '1.5.9',
      site: 'ovarian',
      cases: [],
      vignettes: [],
      cited: ['ca125-27-at-64'],
    });
    expect(coverage.uncovered).toContain('ovary-ca125-threshold');
  });

  it('lists every rule that findings can meet, emergencies too, once and sorted', () => {
    const ids = guidelines.flatMap(({ guidance }) =>
      [...guidance.rules, ...guidance.emergencies].filter(isEvaluable).map(({ id }) => id),
    );
    const listed = coverage.rules.map(({ rule }) => rule);
    expect(listed).toEqual([...new Set(ids)].sort());
    expect(coverage.uncovered).toEqual(
      coverage.rules
        .filter((each) => each.cases.length === 0 && each.vignettes.length === 0)
        .map(({ rule }) => rule),
    );
  });

  it('counts the recommended options by action, and by whether it is urgent', () => {
    const { actions, answers, vignetteAnswers } = coverage;
    const all = Object.values(actions).reduce((sum, count) => sum + count, 0);
    expect(actions).toMatchObject({ primary_care_test: 2, safety_net: 1, immediate: 0 });
    expect(answers.urgent + answers.notUrgent).toBe(all);
    expect(answers.urgent).toBe(actions['suspected_cancer_pathway_referral']);
    expect(vignetteAnswers).toEqual({ urgent: 0, notUrgent: 2 });
  });

  it('judges by the guideline that is given: the newer one asks for the scan', () => {
    const newer = guidelines.find(({ guidance }) => guidance.version === '2026-04-15');
    if (newer === undefined) throw new Error('no fixture follows the newer version');
    const anew = coverageOf(
      library.map(({ case: kase }) => ({ case: kase, guidance: newer })),
      [newer],
    );
    const scan = anew.rules.find(({ rule }) => rule === 'ovary-ca125-threshold');
    expect(scan?.vignettes).toEqual(['ca125-27-at-64']);
  });

  it('of no case is nothing', () => {
    const none = coverageOf([], guidelines);
    expect(none.uncovered).toEqual(none.rules.map(({ rule }) => rule));
    expect(none.answers).toEqual({ urgent: 0, notUrgent: 0 });
  });
});
