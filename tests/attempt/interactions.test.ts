/** What an LMS is told of safety-nets and referrals. */
import { describe, expect, it } from 'vitest';
import { resumeAttempt, type Attempt } from '../../src/attempt/attempt.ts';
import { act, openCase, restartCase } from '../../src/attempt/playing.ts';
import { learnerRecord, suspendDataOf } from '../../src/attempt/learner-record.ts';
import { responseForm } from '../../src/attempt/response-form.ts';
import { checkProject } from '../../src/cli/project.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import type { StrictLms } from '../lms/strict-lms.ts';
import { agreementPacked } from '../support/agreement-case.ts';
import { tinySettings } from '../support/tiny-case.ts';
import { bestCough } from '../e2e/cough-ways.ts';
import { dialects, opened } from '../tracking/dialects.ts';

// Read once, and in no test's time.
const checked = checkProject('cases');
const shipped = checked.ok ? checked.library.cases : [];
const found = shipped.find(({ slug }) => slug === 'a-cough-that-wont-go');

const proceed: CaseEvent = { type: 'proceed' };
const agree = (...choices: string[]): CaseEvent => ({ type: 'agree', step: 'net', choices });
const refer = (...choices: string[]): CaseEvent => ({ type: 'refer', step: 'letter', choices });
const toTheNet: CaseEvent[] = [proceed, proceed, proceed];

const fresh = () => openCase(resumeAttempt(tinySettings, ''), agreementPacked, 1_000);
const play = (attempt: Attempt, events: readonly CaseEvent[]) =>
  events.reduce((now, event, index) => act(now, event, 2_000 + index * 1_000), attempt);
const told = (...events: CaseEvent[]) => play(fresh(), [...toTheNet, ...events]).interactions;

describe('a safety-net, as the LMS is told of it', () => {
  it('is one choice of all that was said, beside what is recommended', () => {
    expect(told(agree('one-month', 'practice', 'bleeding'))).toEqual([
      {
        id: 'tiny_net',
        objective: 'case_tiny',
        at: 5_000,
        type: 'choice',
        response: ['a', 'd', 'e'],
        correct: [['a', 'c', 'e']],
        result: 'correct',
        weighting: 1,
        latency: 1,
        description: 'What do you agree with her?',
      },
    ]);
  });

  it.each([
    ['a part was left out', ['bleeding', 'two-weeks']],
    ['a part was settled badly', ['anything', 'two-weeks', 'practice']],
    ['something unsafe was said', ['bleeding', 'two-weeks', 'no-news']],
    ['nothing was said', []],
  ])('is wrong where %s', (_what, choices) => {
    expect(told(agree(...choices))).toMatchObject([{ result: 'wrong' }]);
  });
});

describe('a referral, as the LMS is told of it', () => {
  const asked: CaseEvent = { type: 'ask', enquiry: 'ask-weight' };
  const send = (...choices: string[]) =>
    play(fresh(), [asked, ...toTheNet, agree(), proceed, refer(...choices)]).interactions.at(-1);

  it('is one choice of items and of what the patient is told, beside what is needed', () => {
    expect(send('cancer-named', 'weight-loss', 'mobile-number', 'anaemia')).toMatchObject({
      id: 'tiny_letter',
      type: 'choice',
      response: ['a', 'b', 'c', 'e'],
      correct: [['a', 'b', 'e']],
      result: 'correct',
      description: 'What do you send?',
    });
  });

  it.each([
    ['something needed is missing', ['anaemia', 'cancer-named']],
    ['it holds noise', ['anaemia', 'weight-loss', 'old-ankle', 'cancer-named']],
    ['the patient is told too little', ['anaemia', 'weight-loss']],
  ])('is wrong where %s', (_what, choices) => {
    expect(send(...choices)).toMatchObject({ result: 'wrong' });
  });
});

describe('what was told', () => {
  const way = [...toTheNet, agree('bleeding'), proceed, refer('anaemia'), proceed];

  it('is not told again by a second press, by coming back, or by a later launch', () => {
    const done = play(fresh(), way);
    expect(done.interactions).toHaveLength(2);
    expect(act(done, refer('anaemia'), 20_000)).toBe(done);
    const again = openCase(resumeAttempt(tinySettings, suspendDataOf(done)), agreementPacked, 0);
    expect(again.interactions).toEqual([]);
  });

  it('is told anew when the case is played anew, as a decision is', () => {
    const twice = play(restartCase(play(fresh(), way), 9_000), way);
    expect(twice.interactions.map(({ id }) => id)).toEqual([
      'tiny_net',
      'tiny_letter',
      'tiny_net',
      'tiny_letter',
    ]);
  });
});

describe('the form of a response', () => {
  const numbered = (...numbers: number[]) =>
    new Map(numbers.map((number) => [`choice-${String(number)}`, number]));

  it('is a letter for each of 26 numbers and a digit for each of ten more', () => {
    const { type, say } = responseForm(numbered(0, 25, 26, 35), 4);
    expect(type).toBe('choice');
    expect(say(['choice-35', 'choice-26', 'choice-25', 'choice-0'])).toEqual(['a', 'z', '0', '9']);
  });

  it.each([
    ['a number is beyond them', numbered(0, 36), 2],
    ['more can be said at once than every LMS takes', numbered(0, 1), 27],
  ])('is a fill-in of the numbers where %s', (_what, numbers, atOnce) => {
    const { type, say } = responseForm(numbers, atOnce);
    expect([type, say([...numbers.keys()].toReversed())]).toEqual([
      'fill-in',
      [...numbers.values()].map(String),
    ]);
  });
});

describe.each(dialects)(
  'a whole case with a safety-net and a letter, told to an LMS of $name',
  (dialect) => {
    it('stays within the calls of a decision, and nothing is refused', () => {
      if (found === undefined) throw new Error('the case is gone');
      const settings = {
        ...tinySettings,
        cases: tinySettings.cases.map((it) => ({ ...it, id: found.slug })),
      };
      const packed = { ...agreementPacked, case: found.case, codes: found.codes };
      const lms: StrictLms = dialect.lms();
      const tracker = opened(dialect, lms);
      let attempt = openCase(resumeAttempt(settings, ''), packed, 0);
      for (const [index, event] of bestCough().entries()) {
        attempt = act(attempt, event, index * 1_000);
        lms.phase(`act ${String(index)}`);
        expect(tracker.save(learnerRecord(attempt, 70))).toEqual({ ok: true });
        expect(lms.calls(`act ${String(index)}`).length).toBeLessThanOrEqual(
          dialect.mostCalls.decision,
        );
      }
      expect(lms.refusals()).toEqual([]);
      const results = attempt.interactions.map((_, n) =>
        lms.stored(`cmi.interactions.${String(n)}.result`),
      );
      expect(results).toEqual(attempt.interactions.map(() => 'correct'));
      expect(attempt.interactions.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['a-cough-that-wont-go_the-net', 'a-cough-that-wont-go_letter']),
      );
    });
  },
);
