import type { Launch } from '../../src/tracking/types.ts';

/** What an LMS says of a learner who comes for the first time. */
export const firstLaunch: Launch = {
  entry: 'new',
  recording: true,
  notRecordingBecause: null,
  learner: { id: 'ann.owen@example.org', name: 'Owen, Ann' },
  location: '',
  suspendData: '',
  completion: 'incomplete',
  success: 'unknown',
  score: null,
  passMark: null,
  language: '',
};
