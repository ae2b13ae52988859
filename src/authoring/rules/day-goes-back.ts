import { endlessLoops } from '../loops.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** Time only goes on: no way leads to a step of an earlier day. A decision is taken on the day of the step before it. */
export const dayGoesBack: Rule<CaseSubject> = {
  code: 'day-goes-back',
  severity: 'error',
  summary: 'A step leads to a step of an earlier day.',
  example: {
    at: ['steps', 4, 'day'],
    wrong: '"day": 9',
    right: '"day": 14',
  },
  check({ case: subject, story }) {
    const days = subject.steps.map((step) => ('day' in step ? step.day : null));
    const latest = latestDays(days, story.following);
    if (story.ambiguous) return [];
    const looped = new Set(endlessLoops(subject, story).flat());
    return story.ways.flatMap(({ from, to, at }) => {
      // A loop that never ends is said already, and goes back where it closes.
      if (looped.has(from) && looped.has(story.indexOf.get(to) ?? -1)) return [];
      const day = latest[from] ?? null;
      const target = days[story.indexOf.get(to) ?? -1] ?? null;
      if (day === null || target === null || target >= day) return [];
      return [
        {
          at,
          message: `"${to}" is on day ${target}, but the story has reached day ${day} here.`,
          remedy: `Change the day of "${to}" to ${day} or later, or lead to another step.`,
        },
      ];
    });
  },
};

/** The latest day each step can be on: its own, or for a decision that of the latest step leading into it. */
function latestDays(
  days: readonly (number | null)[],
  following: readonly (readonly number[])[],
): readonly (number | null)[] {
  const latest = [...days];
  const dated = days.flatMap((day, step) => (day === null ? [] : [{ day, step }]));
  // From the latest day to the earliest, so that each decision is given its day once.
  for (const { day, step } of dated.sort((a, b) => b.day - a.day)) {
    const open = [step];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const next of following[from] ?? []) {
        if ((latest[next] ?? null) !== null) continue;
        latest[next] = day;
        open.push(next);
      }
    }
  }
  return latest;
}
