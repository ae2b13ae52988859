/** The one place where the author's page asks for journeys, so that another engine can take the place of this one. */
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
  readonly events: readonly CaseEvent[];
}

/** What the thread that finds ways is asked, and so what it needs to know. */
export interface WaysRequest {
  readonly ask: 'journeys' | 'steps';
  readonly case: Case;
  readonly codes: Codes;
  readonly marking: Marking;
}

/** The best journey that was found, the worst, and to each ending a sensible one. */
export function waysOf({ case: kase, marking }: WaysRequest): readonly PlayableWay[] {
  const endings = waysToEndings('sensible');
  const all = [...endings, ...waysToEndings('careless')].sort(
    (one, other) => other.score - one.score || one.days - other.days,
  );
  const [best, worst] = [all[0], all.at(-1)];
  if (best === undefined || worst === undefined) return [];
  return [{ ...best, is: 'best' }, { ...worst, is: 'worst' }, ...endings];

  function waysToEndings(bend: 'sensible' | 'careless'): readonly PlayableWay[] {
    return [...waysToSteps(kase, bend)].flatMap(([ending, way]): readonly PlayableWay[] => {
      if (way.kind === 'none') return [];
      const { consultation } = replay(kase, way.events);
      const { context, finished } = situation(consultation);
      if (!finished) return [];
      const { score } = assess(consultation, marking);
      return [{ is: 'ending', ending, score, days: context.day, events: way.events }];
    });
  }
}
