/** What the debrief says of the guideline, on the second shipped case played in ways that find and miss things. */
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/project.ts';
import { begin, pointBefore, replay } from '../../src/consultation/consultation.ts';
import { asker } from '../../src/guidance/match.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { answering } from '../../src/teaching/asked.ts';
import { featureLists, withFeatures, withoutFeatures } from '../../src/teaching/feature-lists.ts';
import { ruleGrounds } from '../../src/teaching/grounds.ts';
import { whatIfs } from '../../src/teaching/what-ifs.ts';
import { bestCough } from '../e2e/cough-ways.ts';

const checked = checkProject('cases');
if (!checked.ok) throw new Error('the shipped cases have errors');
const cases = checked.library.cases;
const cough = cases.find(({ slug }) => slug === 'a-cough-that-wont-go');
const tired = cases.find(({ slug }) => slug === 'tired-for-three-months');
if (cough === undefined || tired === undefined) throw new Error('a shipped case is gone');

describe('feature lists', () => {
  it.each(cases.map((each) => [each.slug, each.case] as const))(
    'of %s can be taken out and put back',
    (_slug, kase) => {
      const bare = withoutFeatures(kase);
      expect(JSON.stringify(bare)).not.toContain('"feature":');
      expect(withFeatures(bare, featureLists(kase))).toEqual(kase);
    },
  );

  it('that hold less than the case tell nothing of the rest', () => {
    const told = withFeatures(cough.case, { record: [], appointments: [[]], reports: [] });
    expect(JSON.stringify(told)).not.toContain('"feature":');
  });
});

describe('the rules met at a decision', () => {
  const groundsAt = (each: typeof cough, events: readonly CaseEvent[], decision: string) => {
    const context = pointBefore(replay(each.case, events).consultation, decision);
    if (context === null) throw new Error(`${decision} was not decided`);
    return ruleGrounds(
      each.case,
      context,
      answering(each.case, asker(each.guidance)),
      each.guidance,
    );
  };

  it('name each fact, and where it was told', () => {
    const [first] = groundsAt(cough, bestCough(), 'first-plan');
    expect(first).toMatchObject({
      rule: { rule: 'lung-cxr-offer', standing: 'open' },
      known: true,
      grounds: [
        { fact: 'age=58', shown: true, sources: [] },
        { fact: 'cough', shown: true, assumed: ['cough.unexplained'] },
        { fact: 'ever_smoked', shown: true },
      ],
    });
    expect(first?.grounds[2]?.sources).toContainEqual({ kind: 'record', index: 0 });
  });

  it('tell what was there and not found: pallor, where nobody looked at the eyes', () => {
    const events: CaseEvent[] = [
      { type: 'proceed' },
      { type: 'choose', decision: 'first-plan', option: 'bloods-now' },
    ];
    const [count] = groundsAt(tired, events, 'first-plan');
    expect(count).toMatchObject({ rule: { rule: 'leukaemia-fbc' }, known: true });
    expect(count?.grounds).toContainEqual({
      fact: 'pallor',
      shown: false,
      sources: [{ kind: 'enquiry', enquiry: 'eyes' }],
      assumed: [],
    });
  });

  it('are nothing before anything was decided', () => {
    expect(pointBefore(begin(cough.case), 'first-plan')).toBeNull();
  });
});

describe('change one fact', () => {
  const at = (decision: string) => {
    const context = pointBefore(replay(cough.case, bestCough()).consultation, decision);
    if (context === null) throw new Error(`${decision} was not decided`);
    return whatIfs(cough.case, context, cough.guidance);
  };

  it('finds the age, the smoking and the symptom on which the film hangs', () => {
    const { open, whatIfs: found } = at('first-plan');
    expect(open.map(({ rule }) => rule)).toContain('lung-cxr-offer');
    expect(found.slice(0, 3).map(({ change, nothingLeft }) => [change, nothingLeft])).toEqual([
      [{ fact: 'age', from: 58, to: 39 }, true],
      [{ fact: 'ever_smoked', from: 'present', to: 'absent' }, true],
      [{ fact: 'cough', from: 'present', to: 'absent' }, true],
    ]);
  });

  it('finds what would have come first, and what would have been asked for beside', () => {
    const found = (decision: string, fact: string) =>
      at(decision).whatIfs.find(({ change }) => change.fact === fact);
    const referral = found('first-plan', 'haemoptysis');
    expect(referral).toMatchObject({ first: [{ rule: 'lung-refer' }], lost: [] });
    expect(referral?.gained.map(({ rule }) => rule)).toEqual(['lung-refer']);
    expect(found('blood', 'respiratory_compromise')?.gained.map(({ action }) => action)).toEqual([
      'immediate',
    ]);
    const tired = found('first-plan', 'fatigue');
    expect(tired?.gained.map(({ rule }) => rule)).toContain('leukaemia-fbc');
  });

  it('says nothing of facts that change no action', () => {
    const facts = at('first-plan').whatIfs.map(({ change }) => change.fact);
    expect(facts).not.toContain('finger_clubbing');
  });
});
