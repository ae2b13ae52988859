import type { Interaction } from '../tracking/types.ts';

/** How the choices of one step are written in what the LMS is told: `say` puts ids into words of the LMS's. */
export interface ResponseForm {
  readonly type: Interaction['type'];
  /** In the order of the numbers, so that the same answer reads the same whatever was ticked first. */
  readonly say: (ids: readonly string[]) => readonly string[];
}

/**
 * One character each, the only identifiers of a choice that every LMS takes: SCORM 1.2 has 0-9 and a-z (RTE 3.4.2,
 * CMIFeedback). Letters first, as decisions hardly ever have more options.
 */
const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** NHS Learning Hub takes no more in one response; SCORM 2004 takes 36 (RTE 4.2.9.2). */
const mostAtOnce = 26;

/**
 * The form of a step by the permanent numbers of its choices and by how many of them can be said at once. A step that
 * outgrows a choice goes as `fill-in`, the numbers themselves: cutting it short would report another answer.
 */
export function responseForm(numbers: ReadonlyMap<string, number>, atOnce: number): ResponseForm {
  const fits = atOnce <= mostAtOnce && [...numbers.values()].every((it) => it < characters.length);
  return {
    type: fits ? 'choice' : 'fill-in',
    say: (ids) =>
      ids
        .flatMap((id) => numbers.get(id) ?? [])
        .toSorted((a, b) => a - b)
        .map((number) => (fits ? characters.charAt(number) : String(number))),
  };
}
