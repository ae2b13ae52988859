/**
 * What is sent when the window closes. NHS Learning Hub puts its whole record into one form field of a beacon, and browsers take
 * 64 kB of beacons at a time (lms-demands.md, sections 3 and 5): more, and the end of the visit is lost.
 */
import { expect, it } from 'vitest';
import type { Interaction, ObjectiveResult } from '../../src/tracking/types.ts';
import { createScorm12Tracker } from '../../src/tracking/editions.ts';
import { finished, interaction } from '../tracking/records.ts';
import { learningHubRules } from './learning-hub.ts';
import { strictScorm12 } from './strict-scorm12.ts';

/** A long name of a case, and of a step of it. */
const slug = 'tired-for-three-months';
const step = 'first-appointment-plan';

function decision(kase: number, n: number): Interaction {
  const objective = `case_${slug}-${kase}`;
  return interaction({ id: `${slug}-${kase}_${step}-${n}`, objective, correct: [['a'], ['b']] });
}

/** Twelve cases of six decisions and forty vignettes, all played in one visit. */
const interactions = [
  ...Array.from({ length: 12 * 6 }, (_, n) => decision(Math.floor(n / 6), n % 6)),
  ...Array.from({ length: 40 }, (_, n) => decision(12 + n, 0)),
];
const objectives = [...new Set(interactions.map((it) => it.objective))].map(
  (id): ObjectiveResult => ({ id, score: 87.5, completion: 'completed', success: 'passed' }),
);

it('is under 64 kB for a module of any size that is planned for, played in one visit', () => {
  const lms = strictScorm12({}, learningHubRules);
  const tracker = createScorm12Tracker(lms.api, { clock: Date.now, finalStatus: 'completed' });
  tracker.open();
  const learner = finished({ interactions, objectives, suspendData: 'A'.repeat(2000) });
  expect(tracker.save(learner)).toEqual({ ok: true });
  expect(tracker.close(learner)).toEqual({ ok: true });
  const read = (element: string) => lms.stored(element) ?? '';
  // The names of its ScoInteractionModel and ScoObjectiveModel; what else it holds is under 3 kB.
  const rows = interactions.map((_, n) => {
    const at = `cmi.interactions.${String(n)}`;
    return {
      sequenceNumber: n,
      id: read(`${at}.id`),
      scormActivityInteractionId: 0,
      time: read(`${at}.time`),
      type: read(`${at}.type`),
      correctResponses: [0, 1].map((it) => ({
        pattern: read(`${at}.correct_responses.${String(it)}.pattern`),
      })),
      weighting: read(`${at}.weighting`),
      studentResponse: read(`${at}.student_response`),
      result: read(`${at}.result`),
      latency: read(`${at}.latency`),
      objectives: [{ id: read(`${at}.objectives.0.id`) }],
    };
  });
  const goals = objectives.map((_, n) => {
    const at = `cmi.objectives.${String(n)}`;
    return {
      sequenceNumber: n,
      scormActivityObjectiveId: 0,
      id: read(`${at}.id`),
      scoreRaw: read(`${at}.score.raw`),
      scoreMax: '',
      scoreMin: '',
      status: read(`${at}.status`),
    };
  });
  expect(rows.at(-1)?.result).toBe('correct');
  expect(goals.at(-1)?.status).toBe('passed');
  const sco = JSON.stringify({
    interactions: rows,
    objectives: goals,
    suspendData: read('cmi.suspend_data'),
  });
  expect(sco.length + 3_000).toBeLessThan(64 * 1024);
});

it('is one message where everything was saved before: no Commit besides', () => {
  const lms = strictScorm12({}, learningHubRules);
  const tracker = createScorm12Tracker(lms.api, { clock: Date.now, finalStatus: 'completed' });
  tracker.open();
  const learner = finished({ interactions });
  // What the calls of one save don't reach goes with the next.
  for (let n = 0; n < 3; n += 1) tracker.save(learner);
  lms.phase('closing');
  tracker.close(learner);
  const sent = lms.calls('closing').filter(({ verb }) => verb === 'commit' || verb === 'terminate');
  expect(sent.map(({ verb }) => verb)).toEqual(['terminate']);
});
