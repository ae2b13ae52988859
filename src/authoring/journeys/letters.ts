/** What goes into a letter: what guards read with and without, and of the rest as much of what is wanted as can be had. */
import type { Agreement, Item, Next } from '../../case/types.ts';
import { forgotten } from './forgotten.ts';
import { ask, type Label } from './label.ts';
import { namedIn, type Plan } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { sightOf } from './sight.ts';

/** A letter's items, and the way on which it is written. */
export interface Letter<C> {
  readonly label: Label<C>;
  readonly choices: readonly string[];
}

/** Ways of filling a letter that aren't covered by another: by one that stands alike, costs no more and holds as much. */
export function letters<C>(
  label: Label<C>,
  step: Agreement,
  wanted: readonly Item[],
  pursuit: Pursuit<C>,
  covers: (one: C, other: C) => boolean,
): readonly Letter<C>[] {
  const { plan } = pursuit;
  const { case: kase } = plan;
  if (step.kind !== 'referral') return [{ label, choices: [] }];
  const named = namedIn(plan, label.standing.index);
  const items = [
    ...step.items.filter(({ id }) => named.has(id)),
    ...wanted.filter(({ id }) => !named.has(id)),
  ];
  let ways: readonly Letter<C>[] = [{ label, choices: [] }];
  for (const [at, { id, requires }] of items.entries()) {
    const left = items.slice(at + 1).flatMap((item) => item.requires ?? []);
    const guards = [...left, ...guardsAfter(plan, label.standing.index, step.next)];
    const groups = new Map<string, Letter<C>[]>();
    for (const way of ways) {
      const { yes, no } = ask(way.label, requires, kase, pursuit.learn);
      const without = named.has(id) ? [...yes, ...no] : no;
      const written = [
        ...yes.map((each) => ({ label: each, choices: [...way.choices, id] })),
        ...without.map((each) => ({ label: each, choices: way.choices })),
      ];
      for (const one of written) {
        const { key, idle } = sightOf(plan, one.label.standing, guards);
        const labels = idle.reduce<readonly Label<C>[]>(
          (all, enquiry) => all.flatMap((each) => forgotten(each, enquiry, pursuit)),
          [one.label],
        );
        const told = one.choices.filter((choice) => named.has(choice)).join();
        const group = groups.get(`${told} ${key}`) ?? [];
        groups.set(`${told} ${key}`, group);
        for (const each of labels) {
          const letter = { label: each, choices: one.choices };
          const isCovered = group.some(
            (known) =>
              known.choices.length >= letter.choices.length &&
              covers(known.label.cost, letter.label.cost),
          );
          if (!isCovered) group.push(letter);
        }
      }
    }
    ways = [...groups.values()].flat();
  }
  return ways;
}

/** What is read after a letter was sent. */
function guardsAfter(plan: Plan, index: number, next: Next) {
  const own = typeof next === 'string' ? [] : next.flatMap(({ when }) => when ?? []);
  const later = (plan.story.following[index] ?? []).flatMap(
    (step) => plan.outlooks[step]?.guards ?? [],
  );
  return [...own, ...later];
}
