/** What holds of every case that ships, however it is played and however it is changed while someone is half-way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/attempt/event-reading.ts';
import { writeBody } from '../../src/attempt/suspend-data.ts';
import { updateCodes } from '../../src/authoring/codes.ts';
import type { CheckedCase } from '../../src/authoring/library.ts';
import type { Case, Next, Step } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { replay, situation, type Consultation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { picks, possibleActs, walk } from '../support/plays.ts';

const checked = checkProject('cases');
const shipped = checked.ok ? checked.library.cases : [];
const numRuns = Number(process.env['RUNS'] ?? 500);

/** The order of questions within an appointment is not kept. */
function withoutOrder(consultation: Consultation) {
  const { step, context } = situation(consultation);
  return { step: step.id, ...context, elicited: [...context.elicited].sort() };
}

describe.each(shipped.map((each) => [each.slug, each] as const))('%s', (_slug, each) => {
  const { case: kase, codes, code } = each;

  it('never crashes or dead-ends, and comes back from saved state as it was', () => {
    let ended = 0;
    fc.assert(
      fc.property(picks, (numbers) => {
        const played = walk(kase, numbers);
        const { finished } = situation(played);
        if (finished) ended += 1;
        else expect(possibleActs(played).length).toBeGreaterThan(0);
        const read = eventsOf(writeBody(code, null, played.events, codes), kase, codes);
        const again = replay(kase, read.events);
        expect([read.unknown, again.dropped]).toEqual([0, 0]);
        expect(withoutOrder(again.consultation)).toEqual(withoutOrder(played));
      }),
      { numRuns, seed: 21 },
    );
    expect(ended).toBeGreaterThan(0);
  });

  it.each(changes(each))(
    'turns no answer into another when %s, keeps what fits, and tells',
    (_what, changed) => {
      const now = updateCodes(changed, codes);
      fc.assert(
        fc.property(picks, (numbers) => {
          const played = walk(kase, numbers);
          const read = eventsOf(writeBody(code, null, played.events, codes), changed, now);
          const { consultation, dropped } = replay(changed, read.events);
          const kept = sortedRuns(consultation.events);
          const was = sortedRuns(played.events);
          // What is kept is how it began, answer by answer, but for questions that are gone.
          expect(kept.every((event) => was.includes(event))).toBe(true);
          const answers = (events: readonly CaseEvent[]) =>
            events.filter(({ type }) => !['ask', 'examine', 'test', 'order'].includes(type));
          const before = answers(played.events).map((event) => JSON.stringify(event));
          const after = answers(consultation.events).map((event) => JSON.stringify(event));
          expect(after).toEqual(before.slice(0, after.length));
          if (consultation.events.length < played.events.length) {
            expect(read.unknown + dropped).toBeGreaterThan(0);
          }
        }),
        { numRuns: Math.min(numRuns, 1000), seed: 22 },
      );
    },
  );
});

it('there are shipped cases to hold to this', () => {
  expect(shipped.length).toBeGreaterThan(0);
});

function sortedRuns(events: readonly CaseEvent[]): readonly string[] {
  return events.map((event) => JSON.stringify(event)).sort();
}

/** The case as an author might leave it while someone is half-way. */
function changes({ case: kase }: CheckedCase): [string, Case][] {
  const decision = kase.steps.find((step) => step.kind === 'decision');
  const [first, ...rest] = kase.steps;
  if (decision === undefined || first === undefined) throw new Error('an odd case');
  const withSteps = (steps: readonly Step[]): Case => ({ ...kase, steps });
  const mapped = (change: (step: Step) => Step) => withSteps(kase.steps.map(change));
  const renamed = `${decision.id}-anew`;
  const to = (next: Next, from: string, id: string): Next =>
    typeof next === 'string'
      ? next === from
        ? id
        : next
      : next.map((each) => (each.to === from ? { ...each, to: id } : each));
  const led = (step: Step, from: string, id: string): Step => {
    if (step.kind === 'outcome' || step.kind === 'end') return step;
    if (step.kind !== 'decision') return { ...step, next: to(step.next, from, id) };
    return {
      ...step,
      options: step.options.map((option) => ({ ...option, next: to(option.next, from, id) })),
    };
  };
  const shortened = (step: Step) =>
    step === decision ? { ...step, options: step.options.slice(1) } : step;
  // Of a vignette the options are all that an author can move.
  if (first.kind !== 'appointment') {
    return [
      ['an option is removed', mapped(shortened)],
      [
        'its options stand in another order',
        mapped((step) =>
          step === decision ? { ...step, options: step.options.toReversed() } : step,
        ),
      ],
    ];
  }
  const added: Step = { ...first, id: 'one-more-visit', history: [], next: decision.id };
  return [
    ['an option is removed', mapped(shortened)],
    [
      'a step is renamed',
      mapped((step) => {
        const turned = led(step, decision.id, renamed);
        return step === decision ? { ...turned, id: renamed } : turned;
      }),
    ],
    [
      'everything stands in another order',
      withSteps([
        { ...first, history: first.history.toReversed() },
        ...rest
          .toReversed()
          .map((step) =>
            step.kind === 'decision' ? { ...step, options: step.options.toReversed() } : step,
          ),
      ]),
    ],
    ['an appointment is added', withSteps([led(first, decision.id, added.id), added, ...rest])],
  ];
}
