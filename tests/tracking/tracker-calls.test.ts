import { describe, expect, it } from 'vitest';
import type { LearnerRecord, ObjectiveResult } from '../../src/tracking/types.ts';
import type { StrictLms } from '../lms/strict-lms.ts';
import { dialects, opened } from './dialects.ts';
import { interaction, record } from './records.ts';

const CASES = 12;
const DECISIONS = 6;
const DOMAINS = ['gathering', 'judgement', 'safety-netting', 'communication'];

/** A learner who plays one case after another; each finished case moves the score and every domain. */
function* play(): Generator<LearnerRecord> {
  const interactions = [];
  for (let kase = 1; kase <= CASES; kase += 1) {
    for (let decision = 1; decision <= DECISIONS; decision += 1) {
      const done = decision === DECISIONS ? kase : kase - 1;
      const objective = `case_${String(kase)}`;
      interactions.push(interaction({ id: `${objective}_${String(decision)}`, objective }));
      yield record({
        completion: done === CASES ? 'completed' : 'incomplete',
        success: done === CASES ? 'passed' : 'unknown',
        score: done === 0 ? null : done * 8,
        location: String(kase),
        suspendData: `1-${'A'.repeat(interactions.length)}`,
        interactions: [...interactions],
        objectives: objectivesAfter(kase, done),
      });
    }
  }
}

function objectivesAfter(begun: number, done: number): readonly ObjectiveResult[] {
  const cases = Array.from({ length: begun }, (_, n): ObjectiveResult => {
    const isDone = n < done;
    return {
      id: `case_${String(n + 1)}`,
      score: isDone ? 96 : null,
      completion: isDone ? 'completed' : 'incomplete',
      success: isDone ? 'passed' : 'unknown',
    };
  });
  const domains = DOMAINS.map((domain): ObjectiveResult => {
    return { id: `domain_${domain}`, score: done, completion: 'incomplete', success: 'unknown' };
  });
  return done === 0 ? cases : [...cases, ...domains];
}

function commits(lms: StrictLms, phase: string): number {
  return lms.calls(phase).filter((it) => it.verb === 'commit').length;
}

describe.each(dialects)('calls to an LMS of $name', (dialect) => {
  const { lms: strict, mostCalls } = dialect;

  it('are within the budget before the first content, one commit among them', () => {
    const lms = strict();
    opened(dialect, lms);
    expect(lms.calls().length).toBeLessThanOrEqual(mostCalls.opening);
    expect(commits(lms, 'open')).toBe(1);
  });

  it('are within the budget for each decision of a whole module, one commit among them', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    let decisions = 0;
    for (const learner of play()) {
      decisions += 1;
      const phase = `decision ${String(decisions)}`;
      lms.phase(phase);
      expect(tracker.save(learner)).toEqual({ ok: true });
      expect(lms.calls(phase).length).toBeLessThanOrEqual(mostCalls.decision);
      expect(commits(lms, phase)).toBe(1);
    }
    expect(decisions).toBe(CASES * DECISIONS);
  });

  it('are within the budget for the first decision of a later visit', () => {
    const lms = strict();
    const last = [...play()].at(-1) ?? record();
    opened(dialect, lms).close(last);
    lms.relaunch();
    const tracker = opened(dialect, lms);
    lms.phase('later');
    tracker.save({ ...last, suspendData: '1-B', interactions: [interaction()] });
    expect(lms.calls('later').length).toBeLessThanOrEqual(mostCalls.decision);
  });

  it('go to the objective of the decision before those of earlier visits', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    const objectives = objectivesAfter(CASES, CASES);
    const decided = interaction({ objective: 'domain_communication' });
    lms.phase('decision');
    tracker.save(record({ objectives, interactions: [decided] }));
    const ids = lms.calls('decision').filter((it) => /^cmi\.objectives\.\d+\.id$/.test(it.element));
    expect(ids.map((it) => it.value)).toContain('domain_communication');
    expect(ids.length).toBeLessThan(objectives.length);
  });

  it('are none while nothing changes, once the objectives that waited are sent', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    const last = [...play()].at(-1) ?? record();
    for (let n = 0; n < 10; n += 1) tracker.save(last);
    lms.phase('reading');
    tracker.save(last);
    expect(lms.calls('reading')).toEqual([]);
  });

  it('have told the LMS everything when the session closes, and nothing that it refuses', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    const learners = [...play()];
    for (const learner of learners) tracker.save(learner);
    const last = learners.at(-1) ?? record();
    tracker.close(last);
    const ids = last.objectives.map((_, n) => lms.stored(`cmi.objectives.${String(n)}.id`));
    expect(new Set(ids)).toEqual(new Set(last.objectives.map((it) => it.id)));
    expect(lms.stored(`cmi.interactions.${String(CASES * DECISIONS - 1)}.result`)).toBe('correct');
    expect(lms.refusals()).toEqual([]);
  });

  it('read no error number where the LMS answers in booleans', () => {
    const lms = strict();
    lms.faults.booleans = true;
    const tracker = opened(dialect, lms);
    tracker.save(record({ interactions: [interaction()] }));
    expect(tracker.close(record())).toEqual({ ok: true });
    expect(lms.calls().filter((it) => it.verb === 'last-error')).toEqual([]);
  });
});
