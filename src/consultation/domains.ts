import type { Domain } from '../case/types.ts';

/** What a case is marked in, in the order in which it is told and kept. */
export const domains: readonly Domain[] = [
  'gathering',
  'judgement',
  'safety-netting',
  'communication',
];
