/** What goes into a letter: what guards read with and without, and of the rest as much of what is wanted as can be had. */
import type { Agreement, Item, Next } from '../../case/types.ts';
import { forgetting } from './forgotten.ts';
import { ask, type Label } from './label.ts';
import { namedIn, type Plan } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { sightOf } from './sight.ts';
import { tried, type Tries } from './tries.ts';

/** A letter's items, and the way on which it is written. */
export interface Letter<C> {
  readonly label: Label<C>;
  readonly choices: readonly string[];
}

/** So few letters aren't worth holding against each other before they are sent. */
const few = 40;

/**
 * Ways of filling a letter, as far as there are tries, that aren't covered by another: by one that stands alike, costs no
 * more and holds as much.
 */
export function letters<C>(
  label: Label<C>,
  step: Agreement,
  wanted: readonly Item[],
  pursuit: Pursuit<C>,
  covers: (one: C, other: C) => boolean,
  tries: Tries,
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
    const part = tries.share(items.length - at);
    const written = ways.flatMap((way) => {
      const { yes, no } = ask(way.label, requires, kase, pursuit.learn, part);
      const without = named.has(id) ? [...yes, ...no] : no;
      return tried(
        [
          ...yes.map((each) => ({ label: each, choices: [...way.choices, id] })),
          ...without.map((each) => ({ label: each, choices: way.choices })),
        ],
        part,
      );
    });
    const left = items.slice(at + 1).flatMap((item) => item.requires ?? []);
    const guards = [...left, ...guardsAfter(plan, label.standing.index, step.next)];
    ways = written.length <= few ? written : uncovered(written, guards, named, pursuit, covers);
  }
  return ways;
}

/** Those that aren't covered by another, in the eyes of guards still to be read. */
function uncovered<C>(
  written: readonly Letter<C>[],
  guards: ReturnType<typeof guardsAfter>,
  named: ReadonlySet<string>,
  pursuit: Pursuit<C>,
  covers: (one: C, other: C) => boolean,
): readonly Letter<C>[] {
  const groups = new Map<string, Letter<C>[]>();
  for (const { label, choices } of written) {
    const { key, idle } = sightOf(pursuit.plan, label.standing, guards);
    const told = choices.filter((choice) => named.has(choice)).join();
    const group = groups.get(`${told} ${key}`) ?? [];
    groups.set(`${told} ${key}`, group);
    for (const each of forgetting(label, idle, pursuit)) {
      const isCovered = group.some(
        (known) => known.choices.length >= choices.length && covers(known.label.cost, each.cost),
      );
      if (!isCovered) group.push({ label: each, choices });
    }
  }
  return [...groups.values()].flat();
}

/** What is read after a letter was sent. */
function guardsAfter(plan: Plan, index: number, next: Next) {
  const own = typeof next === 'string' ? [] : next.flatMap(({ when }) => when ?? []);
  const later = (plan.story.following[index] ?? []).flatMap(
    (step) => plan.outlooks[step]?.guards ?? [],
  );
  return [...own, ...later];
}
