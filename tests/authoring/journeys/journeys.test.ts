import { describe, expect, it } from 'vitest';
import { updateCodes } from '../../../src/authoring/codes.ts';
import { count } from '../../../src/authoring/journeys/count.ts';
import { journeys } from '../../../src/authoring/journeys/journeys.ts';
import { caseSchema } from '../../../src/case/schema.ts';
import type { CaseSource, FullCase } from '../../../src/case/types.ts';
import { replay, situation } from '../../../src/consultation/consultation.ts';
import { tinyCase, tinyCodes, tinySource } from '../../support/tiny-case.ts';

const marking = {
  weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
  passMark: 70,
};

function walked(kase: FullCase) {
  return journeys(kase, { codes: updateCodes(kase), code: 0, marking });
}

function withSteps(steps: CaseSource['steps']): FullCase {
  return caseSchema.parse({ ...tinySource, investigations: [], steps: [...steps, ...outcomes] });
}

const outcomes: CaseSource['steps'] = ['well', 'badly'].map((id, at) => ({
  kind: 'outcome',
  id,
  title: `It went ${id}`,
  day: 30 + at,
  grade: 'good',
  stage: 'Stage I',
  story: 'So it went.',
}));

type Option = Extract<CaseSource['steps'][number], { kind: 'decision' }>['options'][number];

function option(id: string, verdict: Option['verdict'], more: Partial<Option> = {}): Option {
  return { id, label: id, verdict, rationale: 'Because.', next: 'well', ...more };
}

function decision(id: string, options: readonly Option[]): CaseSource['steps'][number] {
  return { kind: 'decision', id, title: id, prompt: 'What now?', options };
}

function appointment(many: number, next: string): CaseSource['steps'][number] {
  return {
    kind: 'appointment',
    id: 'visit',
    title: 'The visit',
    day: 0,
    mode: 'telephone',
    minutes: 10,
    says: 'Hello.',
    history: Array.from({ length: many }, (_, at) => ({
      id: `ask-${at}`,
      label: 'Well?',
      minutes: 1,
      reply: 'Yes.',
      worth: 'useful',
    })),
    next,
  };
}

describe('journeys of the tiny case', () => {
  const found = journeys(tinyCase, { codes: tinyCodes, code: 3, marking });

  it('reach every step, and lead to each outcome', () => {
    expect(found.steps.filter(({ reachable }) => !reachable)).toEqual([]);
    expect(found.steps.map(({ id }) => id)).toEqual(tinyCase.steps.map(({ id }) => id).sort());
    expect(found.endings.map(({ id, journeys: many }) => [id, many > 0n])).toEqual([
      ['early', true],
      ['late', true],
      ['middling', true],
    ]);
    expect(found.journeys).toEqual({
      count: found.endings.reduce((sum, each) => sum + each.journeys, 0n),
      bounded: false,
      cut: [],
    });
  });

  it('are best where all that is asked for is done, in the least time, and worst where nothing is', () => {
    expect(found.best).toMatchObject({ score: 100, minutes: 1.5, days: 30, ending: 'early' });
    expect(found.best?.choices.map(({ decision: at, option: chosen }) => [at, chosen])).toEqual([
      ['first-plan', 'bloods'],
      ['kit-plan', 'explain'],
    ]);
    // Both useless questions are asked, for of two that are as bad the worse takes longer.
    expect(found.worst).toMatchObject({ score: 0, minutes: 3.5, days: 250, ending: 'late' });
  });

  it('have a longest saved state that ends the case', () => {
    const { consultation, dropped } = replay(tinyCase, found.suspendData?.events ?? []);
    expect([dropped, situation(consultation).finished]).toEqual([0, true]);
    expect(found.suspendData).toMatchObject({
      exact: true,
      characters: found.suspendData?.value.length,
    });
  });
});

describe('a dead end', () => {
  const stuck = withSteps([
    appointment(2, 'plan'),
    decision('plan', [
      option('one', 'recommended', { requires: { elicited: 'ask-0' } }),
      option('other', 'unsafe', { requires: { elicited: 'ask-1' }, next: 'badly' }),
    ]),
  ]);

  it('is named with how many come there and by which way, and doesn’t count as an ending', () => {
    const found = walked(stuck);
    expect(found.deadEnds).toEqual([
      {
        step: 'plan',
        reason: 'no-option',
        journeys: 1n,
        way: ['visit', 'plan'],
        events: [{ type: 'proceed' }],
      },
    ]);
    expect(found.journeys.count).toBe(4n);
  });
});

describe('a decision that doesn’t tell learners apart', () => {
  it('offers one option only, or options of one verdict, or is chosen alike by the best and the worst', () => {
    const kase = withSteps([
      appointment(1, 'alone'),
      decision('alone', [
        option('asked', 'recommended', { requires: { elicited: 'ask-0' }, next: 'alike' }),
        option('not-asked', 'unsafe', {
          requires: { not: { elicited: 'ask-0' } },
          next: 'alike',
        }),
      ]),
      decision('alike', [
        option('this', 'acceptable', { next: 'telling' }),
        option('that', 'acceptable', { next: 'telling' }),
      ]),
      decision('telling', [option('good', 'recommended'), option('bad', 'questionable')]),
    ]);
    expect(walked(kase).undiscriminating).toEqual([
      { decision: 'alike', reason: 'same-verdict' },
      { decision: 'alone', reason: 'one-option' },
    ]);
    const forced = withSteps([
      decision('first', [
        option('well', 'recommended', { next: 'then' }),
        option('badly', 'unsafe', { next: 'then' }),
      ]),
      decision('then', [
        option('only-well', 'acceptable'),
        option('sometimes', 'questionable', {
          requires: { all: [{ chose: { decision: 'first', option: 'well' } }] },
          next: 'badly',
        }),
      ]),
    ]);
    expect(walked(forced).undiscriminating).toEqual([
      { decision: 'then', reason: 'best-is-worst' },
    ]);
  });
});

describe('a case of many ways', () => {
  const many = 20;

  it('with twenty questions that each open an option is counted whole', () => {
    const kase = withSteps([
      appointment(many, 'plan'),
      decision(
        'plan',
        Array.from({ length: many }, (_, at) =>
          option(`option-${at}`, 'recommended', { requires: { elicited: `ask-${at}` } }),
        ),
      ),
    ]);
    const found = walked(kase);
    // Each option is open to half of all that can be asked.
    expect(found.journeys).toEqual({ count: 20n * 2n ** 19n, bounded: false, cut: [] });
    expect(found.deadEnds.map(({ journeys: lost }) => lost)).toEqual([1n]);
    expect(found.best).toMatchObject({ score: 100, minutes: 1, exact: true });
  });

  it('with more journeys than a number holds is counted to the last', () => {
    const steps = Array.from({ length: 60 }, (_, at) =>
      decision(
        `step-${at}`,
        ['a', 'b', 'c'].map((id) =>
          option(id, 'acceptable', { next: at === 59 ? 'well' : `step-${at + 1}` }),
        ),
      ),
    );
    expect(walked(withSteps(steps)).journeys).toMatchObject({ count: 3n ** 60n, bounded: false });
  });

  it('that goes in circles is followed twice round, and says so', () => {
    const kase = withSteps([
      decision('again', [
        option('round', 'unsafe', { next: 'again' }),
        option('out', 'recommended'),
      ]),
    ]);
    const found = walked(kase);
    const cut = [{ step: 'again', what: 'circling' }];
    expect(found.journeys).toEqual({ count: 2n, bounded: true, cut });
    // No round more can make the best better; each makes the others worse, or longer.
    expect([found.best?.exact, found.worst?.exact, found.suspendData?.exact]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('with thirty questions that guards read beside the minutes is counted in part, and says so', () => {
    const visit = {
      ...appointment(30, 'plan'),
      overrun: { minutes: 5, says: 'Late.' },
      next: [{ when: { overran: 'visit' }, to: 'late-plan' }, { to: 'plan' }],
    };
    const opened = (number: number) => ({ requires: { elicited: `ask-${number}` } });
    const kase = withSteps([
      visit,
      decision('plan', [option('plain', 'acceptable'), option('no', 'unsafe', opened(0))]),
      decision('late-plan', [
        option('first', 'recommended', opened(1)),
        option('last', 'recommended', { ...opened(29), next: 'badly' }),
        option('all', 'acceptable', {
          requires: { all: Array.from({ length: 30 }, (_, at) => ({ elicited: `ask-${at}` })) },
        }),
        option('none', 'acceptable'),
      ]),
    ]);
    const counted = count(kase);
    expect(counted.cut).toEqual([{ step: 'visit', what: 'asking' }]);
    expect([...counted.reached].sort()).toEqual(['badly', 'late-plan', 'plan', 'visit', 'well']);
  });

  it('that is too entangled is counted as far as it was followed, and says so', () => {
    const all = Array.from({ length: 12 }, (_, at) => ({ elicited: `ask-${at}` }));
    const pairs = all.flatMap((one, at) =>
      all.slice(at + 1).map((other) => ({ all: [one, other] })),
    );
    const kase = withSteps([
      appointment(12, 'first'),
      decision('first', [
        option('some', 'recommended', { requires: { any: pairs }, next: 'second' }),
        option('none', 'unsafe', { next: 'second' }),
      ]),
      decision('second', [
        option('odd', 'recommended', { requires: { not: { any: pairs } } }),
        option('even', 'unsafe'),
      ]),
    ]);
    const whole = count(kase);
    const cut = count(kase, { perStep: 1, most: 100, tries: 1000 });
    expect([whole.cut, cut.cut]).toEqual([[], [{ step: 'second', what: 'ways' }]]);
    const sum = (counted: typeof whole) =>
      [...counted.endings.values()].reduce((a, b) => a + b, 0n);
    expect(sum(cut)).toBeLessThan(sum(whole));
  });
});
