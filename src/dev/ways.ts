/** What the author's page plays of the ways through a case. */
import { journeys } from '../authoring/journeys/journeys.ts';
import { waysToSteps } from '../authoring/preview/ways-to-steps.ts';
import type { Case, Codes } from '../case/types.ts';
import { assess, type Marking } from '../consultation/assess.ts';
import { replay, situation } from '../consultation/consultation.ts';
import type { CaseEvent } from '../machine/case-event.ts';

/** A journey that is worth playing. */
export interface PlayableWay {
  readonly is: 'best' | 'worst' | 'ending';
  /** The id of the step it ends at. */
  readonly ending: string;
  readonly score: number;
  readonly days: number;
  /** Whether no journey goes beyond the best or the worst. */
  readonly exact: boolean;
  readonly events: readonly CaseEvent[];
}

/** What the thread that finds ways is asked, and so what it needs to know. */
export interface WaysRequest {
  readonly ask: 'journeys' | 'steps';
  readonly case: Case;
  readonly codes: Codes;
  readonly marking: Marking;
}

/** The best journey there is, the worst, and to each ending a sensible one. */
export function waysOf({ case: kase, codes, marking }: WaysRequest): readonly PlayableWay[] {
  const { best, worst } = journeys(kase, { codes, code: 0, marking });
  return [
    ...(best === null ? [] : [{ is: 'best' as const, ...best }]),
    ...(worst === null ? [] : [{ is: 'worst' as const, ...worst }]),
    ...sensibleWays(kase, marking),
  ];
}

function sensibleWays(kase: Case, marking: Marking): readonly PlayableWay[] {
  return [...waysToSteps(kase, 'sensible')].flatMap(([ending, way]): readonly PlayableWay[] => {
    if (way.kind === 'none') return [];
    const { consultation } = replay(kase, way.events);
    const { context, finished } = situation(consultation);
    if (!finished) return [];
    const { score } = assess(consultation, marking);
    return [{ is: 'ending', ending, score, days: context.day, exact: true, events: way.events }];
  });
}
