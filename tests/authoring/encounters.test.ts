/** The encounters are worked out without the machine; whoever plays with the machine must find themselves among them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encounters, type Encounter } from '../../src/authoring/encounters/encounters.ts';
import { storyOf } from '../../src/authoring/story.ts';
import { checkProject } from '../../src/cli/project.ts';
import { offeredOptions } from '../../src/consultation/offered.ts';
import { begin, replay, situation } from '../../src/consultation/consultation.ts';
import { asker } from '../../src/guidance/match.ts';
import { answering, askedAt, type Asked } from '../../src/teaching/asked.ts';
import { supportOf } from '../../src/teaching/support.ts';
import type { Option } from '../../src/case/types.ts';
import { picks, walk } from '../support/plays.ts';

const checked = checkProject('cases');
const shipped = checked.ok ? checked.library.cases : [];
const numRuns = Number(process.env['RUNS'] ?? 500);

describe.each(shipped.map((each) => [each.slug, each] as const))('%s', (_slug, each) => {
  const { case: kase, guidance } = each;
  const known = new Set(
    encounters(kase, storyOf(kase), guidance).map(({ decision, offered, thorough }) =>
      judged(decision.id, offered, thorough),
    ),
  );
  const answerAt = answering(kase, asker(guidance));

  it('knows every standing before a decision that a learner can play their way to', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { events } = walk(kase, numbers);
        for (let count = 0; count <= events.length; count += 1) {
          if (count > 0 && events[count]?.type !== 'choose') continue;
          const played =
            count === 0 ? begin(kase) : replay(kase, events.slice(0, count)).consultation;
          const { step, context } = situation(played);
          if (step.kind !== 'decision' || step.options.every((it) => it.action === undefined))
            continue;
          const asked = askedAt(kase, context, 'there', answerAt, guidance);
          expect(known).toContain(judged(step.id, offeredOptions(played, step), asked));
        }
      }),
      { numRuns: Math.min(numRuns, 2000), seed: 31 },
    );
  });

  it('finds every decision that carries an action', () => {
    const found = new Set(
      encounters(kase, storyOf(kase), guidance).map(({ decision }) => decision.id),
    );
    const judgedSteps = kase.steps.flatMap((step) =>
      step.kind === 'decision' && step.options.some(({ action }) => action !== undefined)
        ? [step.id]
        : [],
    );
    expect([...found].sort()).toEqual(judgedSteps.sort());
  });
});

/** All that the checks look at. */
function judged(
  decision: string,
  offered: readonly Option[],
  asked: Encounter['thorough'] | Asked,
): string {
  const options = offered.map(({ id, action, verdict }) =>
    action !== undefined && (verdict === 'recommended' || verdict === 'unsafe')
      ? `${id} ${supportOf(action, asked).kind}`
      : id,
  );
  return [decision, ...options, ...asked.required.map(({ rule }) => rule)].join(' ');
}
