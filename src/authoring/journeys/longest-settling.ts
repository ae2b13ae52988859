/** What is said and sent where saved state is longest: only the highest code counts. */
import type { Agreement, Codes, Item, Part, Step } from '../../case/types.ts';
import { domains } from '../../consultation/domains.ts';
import { settledBits } from './bits.ts';
import { ask, type Label } from './label.ts';
import { longer, marking, type Length } from './length.ts';
import type { Letter } from './letters.ts';
import { namedIn, type Plan } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { settled } from './settled.ts';
import { inTurn, tried, type Tries } from './tries.ts';

/** Ways of settling: what guards read with and without, and of the rest the highest code that can be had. */
export function settlingLongest(
  label: Label<Length>,
  step: Agreement,
  plan: Plan,
  codes: Codes,
  { learn }: Pursuit<Length>,
  tries: Tries,
): readonly Label<Length>[] {
  const { case: kase } = plan;
  const named = namedIn(plan, label.standing.index);
  const codeOf = (id: string) => codes.options[step.id]?.[id] ?? 0;
  const items = step.kind === 'referral' ? step.items : [];
  const filled = inTurn<Item, Letter<Length>>(
    items.filter((item) => named.has(item.id)),
    [{ label, choices: [] }],
    (way, { id, requires }, some) => {
      const { yes, no } = ask(way.label, requires, kase, learn, some);
      return tried(
        [
          ...[...yes, ...no].map((each) => ({ ...way, label: each })),
          ...yes.map((each) => ({ label: each, choices: [...way.choices, id] })),
        ],
        some,
      );
    },
    tries.share(3),
  );
  const ways = inTurn<Part, Letter<Length>>(
    step.parts,
    filled,
    (way, part, some) =>
      tried(saidOf(part, named, codeOf), some).map((one) => {
        return { ...way, choices: [...way.choices, ...one] };
      }),
    tries.share(2),
  );
  const free = items
    .filter(({ id }) => !named.has(id))
    .toSorted((one, other) => codeOf(other.id) - codeOf(one.id));
  return ways
    .flatMap((way, at) => {
      const some = tries.share(ways.length - at);
      const found: Letter<Length>[] = [];
      const highest = Math.max(-1, ...way.choices.map(codeOf));
      let left: readonly Label<Length>[] = [way.label];
      for (const { id, requires } of free) {
        if (codeOf(id) < highest) break;
        const answers = left.map((each) => ask(each, requires, kase, learn, some));
        for (const each of answers.flatMap(({ yes }) => yes)) {
          found.push({ label: each, choices: [...way.choices, id] });
        }
        left = answers.flatMap(({ no }) => no);
      }
      return [...found, ...left.map((each) => ({ ...way, label: each }))];
    })
    .map(({ label: way, choices }) => {
      const bits = settledBits(step, Math.max(-1, ...choices.map(codeOf)), codes);
      const domain = step.kind === 'referral' ? 'communication' : 'safety-netting';
      const marked = domains.map((each) => each === domain);
      return settled(
        { ...way, cost: marking(longer(way.cost, bits), marked) },
        step,
        choices,
        named,
      );
    });
}

/** What can be said of one part, as far as guards or the length tell it apart. */
function saidOf(
  { choices }: Part,
  named: ReadonlySet<string>,
  codeOf: (id: string) => number,
): readonly (readonly string[])[] {
  const told = choices.filter(({ id }) => named.has(id)).map(({ id }) => [id]);
  const rest = choices
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => id)
    .toSorted((one, other) => codeOf(other) - codeOf(one))
    .slice(0, 1);
  return told.length === 0 ? [rest] : [...told, rest];
}

/** What opens the items that would make a letter longer than all that is open to everyone. */
export function openingHigh(step: Step, codes: Codes) {
  if (step.kind !== 'referral') return [];
  const codeOf = ({ id }: { readonly id: string }) => codes.options[step.id]?.[id] ?? 0;
  const sure = Math.max(
    -1,
    ...step.items.filter(({ requires }) => requires === undefined).map(codeOf),
  );
  return step.items.flatMap((item) =>
    item.requires !== undefined && codeOf(item) > sure ? [item.requires] : [],
  );
}
