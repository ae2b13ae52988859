import type { Case } from '../../case/types.ts';
import { storyOf } from '../story.ts';

/**
 * Whether a case can be played at all, right or wrong: every step has a name of its own, every way on leads to a step, and
 * every list of ways ends with one that is always open. An author goes on with much that `check` still holds against them.
 */
export function isPlayable(story: Case): boolean {
  const { indexOf, ways } = storyOf(story);
  return (
    story.steps.length > 0 &&
    indexOf.size === story.steps.length &&
    ways.every(({ to }) => indexOf.has(to)) &&
    story.steps.every((step) => {
      if (step.kind === 'decision') return step.options.every(({ next }) => endsOpen(next));
      return step.kind === 'outcome' || step.kind === 'end' || endsOpen(step.next);
    })
  );
}

function endsOpen(next: string | readonly { readonly when?: unknown }[]): boolean {
  return typeof next === 'string' || next.at(-1)?.when === undefined;
}
