import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, begin, replay, situation } from '../../src/consultation/consultation.ts';
import { awaited, offeredOptions, orderable } from '../../src/consultation/offered.ts';
import { caseNotes, reportsIn, seriesNow } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { eventSequences, playWhatFits, runs } from '../support/plays.ts';
import { tinyCase } from '../support/tiny-case.ts';

const proceed: CaseEvent = { type: 'proceed' };
const choose = (decision: string, option: string): CaseEvent => ({
  type: 'choose',
  decision,
  option,
});

function play(...events: CaseEvent[]) {
  const { consultation, dropped } = replay(tinyCase, events);
  expect(dropped).toBe(0);
  return consultation;
}

describe('a consultation', () => {
  it('begins at the first step, on day 0, with nothing used', () => {
    const { step, context, finished } = situation(begin(tinyCase));
    expect(step.id).toBe('first-visit');
    expect([context.day, context.minutes, finished]).toEqual([0, 0, false]);
  });

  it('adds up the minutes of what is asked and examined, and a finding to the notes', () => {
    const now = play(
      { type: 'ask', enquiry: 'ask-sleep' },
      { type: 'examine', enquiry: 'look-eyes' },
    );
    expect(situation(now).context.minutes).toBe(2);
    expect(caseNotes(now).map((note) => note.finding)).toEqual(['Conjunctival pallor']);
  });

  it('refuses to ask the same thing twice, to examine by asking, and to choose before the decision', () => {
    const now = play({ type: 'ask', enquiry: 'ask-tired' });
    expect(apply(now, { type: 'ask', enquiry: 'ask-tired' })).toBeNull();
    expect(apply(now, { type: 'ask', enquiry: 'look-eyes' })).toBeNull();
    expect(apply(now, choose('first-plan', 'bloods'))).toBeNull();
  });

  it('offers an option only when what it requires was found', () => {
    const blind = play(proceed);
    const seen = play({ type: 'examine', enquiry: 'look-eyes' }, proceed);
    const ids = (now: typeof blind) => {
      const { step } = situation(now);
      return step.kind === 'decision' ? offeredOptions(now, step).map((option) => option.id) : [];
    };
    expect(ids(blind)).toEqual(['bloods', 'wait', 'tonic']);
    expect(ids(seen)).toContain('act-on-pallor');
    expect(apply(blind, choose('first-plan', 'act-on-pallor'))).toBeNull();
  });

  it('stays at an answered decision until the learner has read why', () => {
    const answered = play(proceed, choose('first-plan', 'bloods'));
    expect(situation(answered).answered).toEqual({ decision: 'first-plan', option: 'bloods' });
    expect(apply(answered, choose('first-plan', 'wait'))).toBeNull();
    expect(situation(play(proceed, choose('first-plan', 'bloods'), proceed)).step.id).toBe(
      'kit-plan',
    );
  });

  it('keeps the last estimate and confidence, and only where they are asked for', () => {
    const now = play(
      proceed,
      { type: 'estimate', decision: 'first-plan', percent: 5 },
      { type: 'estimate', decision: 'first-plan', percent: 20 },
      { type: 'rate', decision: 'first-plan', percent: 90 },
    );
    const { estimates, confidence } = situation(now).context;
    expect(estimates).toEqual([{ decision: 'first-plan', percent: 20 }]);
    expect(confidence).toEqual([{ decision: 'first-plan', percent: 90 }]);
    const kit = play(proceed, choose('first-plan', 'bloods'), proceed);
    expect(apply(kit, { type: 'estimate', decision: 'kit-plan', percent: 5 })).toBeNull();
  });
});

describe('results', () => {
  const toResults = (option: string) =>
    play(proceed, choose('first-plan', 'bloods'), proceed, choose('kit-plan', option), proceed);

  it('arrive at the first step late enough, and not before', () => {
    const waiting = play(proceed, choose('first-plan', 'bloods'));
    expect(awaited(waiting).map((it) => it.investigation.id)).toEqual(['blood-count']);
    expect(reportsIn(waiting)).toEqual([]);
    expect(reportsIn(toResults('explain')).map((it) => it.investigation.id)).toEqual([
      'blood-count',
      'kit',
    ]);
  });

  it('are returned or not by what was done, and stay so', () => {
    expect(reportsIn(toResults('explain')).at(-1)?.report.status).toBe('reported');
    expect(reportsIn(toResults('post')).at(-1)?.report.status).toBe('failed');
  });

  it('continue the series of the record', () => {
    const points = seriesNow(toResults('explain'))[0]?.points.map((point) => point.value);
    expect(points).toEqual([138, 120, 104]);
  });

  it('are not ordered twice while on their way', () => {
    const order: CaseEvent = { type: 'order', investigation: 'blood-count' };
    const ordered = play(order);
    expect(apply(ordered, order)).toBeNull();
    expect(awaited(play(order, proceed, choose('first-plan', 'bloods')))).toHaveLength(1);
  });
});

describe('ordering again', () => {
  const secondVisit = play(
    proceed,
    choose('first-plan', 'bloods'),
    proceed,
    choose('kit-plan', 'post'),
    proceed,
    proceed,
  );

  it('is refused where it would show nothing new, and allowed after a failure', () => {
    expect(situation(secondVisit).step.id).toBe('second-visit');
    expect(apply(secondVisit, { type: 'order', investigation: 'blood-count' })).toBeNull();
    expect(apply(secondVisit, { type: 'order', investigation: 'kit' })).not.toBeNull();
    expect(orderable(secondVisit).map(({ standing }) => standing)).toEqual(['reported', 'open']);
  });
});

describe('laws', () => {
  it('replaying the log equals having played it', () => {
    fc.assert(
      fc.property(eventSequences(tinyCase), (events) => {
        const played = playWhatFits(tinyCase, events);
        const { consultation, dropped } = replay(tinyCase, played.events);
        expect(dropped).toBe(0);
        expect(consultation.story).toEqual(played.story);
        expect(situation(consultation)).toEqual(situation(played));
      }),
      { numRuns: runs, seed: 1 },
    );
  });

  it('stops the replay at the first event that no longer fits, and says how many were left out', () => {
    const { consultation, dropped } = replay(tinyCase, [
      proceed,
      choose('first-plan', 'gone'),
      proceed,
    ]);
    expect(dropped).toBe(2);
    expect(situation(consultation).step.id).toBe('first-plan');
  });
});
