/** What is said and sent on the best journey, and on the worst. */
import type { Agreement, Part, Step } from '../../case/types.ts';
import { marks, settledMark } from '../../consultation/assess.ts';
import type { Label } from './label.ts';
import { letters } from './letters.ts';
import { namedIn } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { settled } from './settled.ts';
import { covers, plus, type Side, type Tally } from './tally.ts';
import { inTurn, tried, type Tries } from './tries.ts';

/** Ways of settling: what guards read with and without, and of the rest the best, or the worst. */
export function settlingExtreme(
  label: Label<Tally>,
  step: Agreement,
  side: Side,
  pursuit: Pursuit<Tally>,
  tries: Tries,
): readonly Label<Tally>[] {
  const { plan } = pursuit;
  const named = namedIn(plan, label.standing.index);
  const wanted = wantedItems(step, side, named);
  const isCovered = (one: Tally, other: Tally) => covers(one, other, side);
  const written = letters(label, step, wanted, pursuit, isCovered, tries.share(2));
  return written.flatMap((letter, at) => {
    const said = inTurn<Part, readonly string[]>(
      step.parts,
      [letter.choices],
      (way, part, some) => tried(saidOf(part, side, named), some).map((one) => [...way, ...one]),
      tries.share(written.length - at),
    );
    return said.map((choices) => {
      const [worth] = settledMark(plan.case, { step: step.id, choices });
      const domain = step.kind === 'referral' ? 'communication' : 'safety-netting';
      const marked = plus(letter.label.cost, domain, worth?.mark ?? 0, 1);
      const unsafe = marked.unsafe || (worth?.unsafe ?? []).length > 0;
      return settled({ ...letter.label, cost: { ...marked, unsafe } }, step, choices, named);
    });
  });
}

/** What is in a letter is asked for where it can raise its mark, or lower it. */
function wantedItems(step: Agreement, side: Side, named: ReadonlySet<string>) {
  if (step.kind !== 'referral') return [];
  if (side === 'best') return step.items.filter(({ worth }) => worth === 'needed');
  // Noise takes away only from what is needed, and that the worst letter holds only where a guard asks for it.
  const forced = step.items.some(({ id, worth }) => worth === 'needed' && named.has(id));
  return forced ? step.items.filter(({ worth }) => worth === 'noise') : [];
}

/** What opens the items that can raise the mark of a letter, or lower it. */
export function openingOf(step: Step, side: Side) {
  if (step.kind !== 'referral') return [];
  const worth = side === 'best' ? 'needed' : 'noise';
  return step.items.flatMap((item) =>
    item.worth === worth && item.requires !== undefined ? [item.requires] : [],
  );
}

/** What to say of one part: each thing that a guard reads, and of the others the best or the worst. */
function saidOf(
  { choices }: Part,
  side: Side,
  named: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const told = choices.filter(({ id }) => named.has(id)).map(({ id }) => [id]);
  const rest = choices.filter(({ id }) => !named.has(id));
  const [top] = rest.toSorted((one, other) => worthOf(other) - worthOf(one));
  const chosen =
    side === 'worst'
      ? rest.find(({ verdict }) => verdict === 'unsafe')
      : top !== undefined && worthOf(top) > 0
        ? top
        : undefined;
  return [...told, chosen === undefined ? [] : [chosen.id]];
}

/** What a verdict earns. */
export function worthOf({ verdict }: { readonly verdict: keyof typeof marks }): number {
  return marks[verdict];
}
