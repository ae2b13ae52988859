import { endlessLoops } from '../loops.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';
import { reachableFrom, reversed } from '../story.ts';

/**
 * Every step can be reached from the first, whatever the conditions on the way. Of steps that lead to one another only
 * the first is reported: give it a way in, and the others have one.
 */
export const unreachableStep: Rule<CaseSubject> = {
  code: 'unreachable-step',
  severity: 'error',
  summary: 'No way through the case leads to a step.',
  example: {
    at: ['steps', 6, 'next'],
    wrong: '"next": "found-late"',
    right: '"next": "found-early"',
  },
  check({ case: subject, story }) {
    const { astray, ambiguous } = story;
    // What a loop or a way to nowhere should lead on to is lost because of it.
    if (ambiguous || astray.length > 0 || endlessLoops(subject, story).length > 0) return [];
    const { following } = story;
    const reached = new Set(reachableFrom([0], following));
    const lost = subject.steps.map((_, index) => index).filter((index) => !reached.has(index));
    const before = reversed(following);
    const heads = lost.filter((index) => before[index]?.every((each) => each === index) ?? false);
    return [...heads, ...lost].flatMap((index): readonly Finding[] => {
      if (reached.has(index)) return [];
      for (const each of reachableFrom([index], following)) reached.add(each);
      const id = subject.steps[index]?.id ?? '';
      return [
        {
          at: ['steps', index, 'id'],
          message: `No way through the case leads to "${id}", so no learner will see it.`,
          remedy: 'Name it in the "next" of an earlier step or option, or remove it.',
        },
      ];
    });
  },
};
