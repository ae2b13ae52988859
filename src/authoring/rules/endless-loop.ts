import type { CaseSubject, Finding, Rule } from '../rule.ts';
import { reachableFrom, reversed } from '../story.ts';

/** From every step that can be reached, an outcome can be reached. One finding for each loop that has no way out. */
export const endlessLoop: Rule<CaseSubject> = {
  code: 'endless-loop',
  severity: 'error',
  summary: 'From some step on, the story never reaches an outcome.',
  check({ case: subject, story }) {
    const outcomes = subject.steps.flatMap(({ kind }, index) =>
      kind === 'outcome' || kind === 'end' ? [index] : [],
    );
    if (outcomes.length === 0) {
      const message = 'The case has no outcome, so it never ends.';
      const remedy = 'Add a step of kind "outcome" for each way the story can end.';
      return [{ at: ['steps'], on: 'key', message, remedy }];
    }
    const before = reversed(story.following);
    const ending = reachableFrom(outcomes, before);
    const explained = new Set<number>();
    const findings: Finding[] = [];
    for (const step of reachableFrom([0], story.following)) {
      if (ending.has(step) || explained.has(step)) continue;
      const loop = loopFrom(step, story.following);
      for (const each of reachableFrom([step, ...loop], before)) {
        if (!ending.has(each)) explained.add(each);
      }
      if (loop.length === 0) continue;
      const first = Math.min(...loop);
      const others = loop.filter((each) => each !== first).map((each) => idAt(each));
      const round = others.length === 0 ? 'itself' : `${others.join(', ')} and back`;
      findings.push({
        at: ['steps', first, 'id'],
        message: `From ${idAt(first)} the story leads only to ${round}, never to an outcome.`,
        remedy: 'Let one of these steps lead on to a step from which an outcome can be reached.',
      });
    }
    return findings;

    function idAt(index: number): string {
      return `"${subject.steps[index]?.id ?? ''}"`;
    }
  },
};

/** Follows first ways until a step comes round again; empty where the way breaks off at an unknown target. */
function loopFrom(start: number, following: readonly (readonly number[])[]): readonly number[] {
  const path: number[] = [];
  const seen = new Set<number>();
  let step: number | undefined = start;
  while (step !== undefined && !seen.has(step)) {
    seen.add(step);
    path.push(step);
    step = following[step]?.[0];
  }
  return step === undefined ? [] : path.slice(path.indexOf(step));
}
