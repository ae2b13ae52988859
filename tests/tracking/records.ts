import type { Interaction, LearnerRecord } from '../../src/tracking/types.ts';

/** A decision of the case `tired-for-three-months`, changed as a test needs it. */
export function interaction(changes: Partial<Interaction> = {}): Interaction {
  return {
    id: 'tired-for-three-months_first-plan',
    objective: 'case_tired-for-three-months',
    at: new Date(2026, 10, 22, 14, 5, 9).getTime(),
    type: 'choice',
    response: ['b'],
    correct: [['b'], ['c']],
    result: 'correct',
    weighting: 1,
    latency: 65,
    description: 'What do you do now?',
    ...changes,
  };
}

/** A learner who has opened a case and decided nothing. */
export function record(changes: Partial<LearnerRecord> = {}): LearnerRecord {
  return {
    completion: 'incomplete',
    success: 'unknown',
    score: null,
    progress: 0,
    location: 'tired-for-three-months',
    suspendData: '1-AAEC',
    interactions: [],
    objectives: [
      {
        id: 'case_tired-for-three-months',
        score: null,
        completion: 'incomplete',
        success: 'unknown',
      },
    ],
    ...changes,
  };
}

/** A learner who has finished the module. */
export function finished(changes: Partial<LearnerRecord> = {}): LearnerRecord {
  return record({ completion: 'completed', success: 'passed', score: 82, progress: 1, ...changes });
}
