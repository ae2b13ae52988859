/** What can be said and sent, as far as guards read it. */
import type { Agreement, Item } from '../../case/types.ts';
import { ask, type Label } from './label.ts';
import type { Letter } from './letters.ts';
import { namedIn, type Plan } from './plan.ts';
import { settled } from './settled.ts';
import { spread, type Tries } from './tries.ts';

/** Ways of settling: whatever guards read, with and without. */
export function settlings(
  start: Label<bigint>,
  step: Agreement,
  plan: Plan,
  tries: Tries,
): readonly Label<bigint>[] {
  const { case: kase } = plan;
  const read = namedIn(plan, start.standing.index);
  const items = step.kind === 'referral' ? step.items.map((item) => [item]) : [];
  // Of each of these one or none.
  const places: readonly (readonly Pick<Item, 'id' | 'requires'>[])[] = [
    ...items,
    ...step.parts.map(({ choices }) => choices),
  ]
    .map((place) => place.filter(({ id }) => read.has(id)))
    .filter((place) => place.length > 0);
  const isTaken = (choices: readonly string[], place: (typeof places)[number]) =>
    place.some(({ id }) => choices.includes(id));
  return spread<Letter<bigint>>(
    { label: start, choices: [] },
    {
      *more({ label, choices }) {
        const from = places.findLastIndex((place) => isTaken(choices, place)) + 1;
        for (const { id, requires } of places.slice(from).flat()) {
          for (const each of ask(label, requires, kase, (same) => same, tries).yes) {
            yield { label: each, choices: [...choices, id] };
          }
        }
      },
      opposite: ({ choices: avoided }) =>
        places
          .filter((place) => !isTaken(avoided, place))
          .reduce<Letter<bigint>>(
            ({ label, choices }, place) => {
              for (const { id, requires } of place) {
                const [after] = ask(label, requires, kase, (same) => same, tries).yes;
                if (after !== undefined) return { label: after, choices: [...choices, id] };
              }
              return { label, choices };
            },
            { label: start, choices: [] },
          ),
      keyOf: ({ label: { standing }, choices }) =>
        [...choices, '', ...standing.context.elicited, '', ...standing.open.keys()].join(' '),
    },
    tries,
  ).map(({ label, choices }) => settled(label, step, choices, read));
}
