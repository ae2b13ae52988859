import { listed } from '../../source/did-you-mean.ts';
import { endlessLoops, endsOf } from '../loops.ts';
import type { CaseSubject, Rule } from '../rule.ts';
import { reachableFrom } from '../story.ts';

/** From every step that can be reached, an outcome can be reached. One finding for each loop that has no way out. */
export const endlessLoop: Rule<CaseSubject> = {
  code: 'endless-loop',
  severity: 'error',
  summary: 'From some step on, the story never reaches an outcome.',
  example: {
    at: ['steps', 3, 'next'],
    wrong: '"next": "the-net"',
    right: '"next": "second-visit"',
  },
  check({ case: subject, story }) {
    if (endsOf(subject).length === 0) {
      const message = 'The case has no outcome, so it never ends.';
      const remedy = 'Add a step of kind "outcome" for each way the story can end.';
      return [{ at: ['steps'], on: 'key', message, remedy }];
    }
    const reached = reachableFrom([0], story.following);
    const lost = subject.steps.flatMap(({ id }, index) => (reached.has(index) ? [] : [id]));
    const instead = lost.length === 0 ? '' : ` Nothing leads to ${listed(lost, 3)} now.`;
    return endlessLoops(subject, story).map((loop) => {
      const first = Math.min(...loop);
      const others = loop.filter((each) => each !== first).map((each) => idAt(each));
      const round = others.length === 0 ? 'itself' : `${others.join(', ')} and back`;
      return {
        at: ['steps', first, 'id'],
        message: `From ${idAt(first)} the story leads only to ${round}, never to an outcome.`,
        remedy: `Let one of these steps lead on to a step from which an outcome can be reached.${instead}`,
      };
    });

    function idAt(index: number): string {
      return `"${subject.steps[index]?.id ?? ''}"`;
    }
  },
};
