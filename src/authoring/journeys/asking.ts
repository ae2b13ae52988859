import type { Appointment, Enquiry } from '../../case/types.ts';
import { learn, type Label } from './label.ts';
import { enquiriesIn } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { decided } from './standing.ts';
import { spread, tried, type Tries } from './tries.ts';

/** Where guards read the minutes as well, so many sets of the enquiries that they read are told apart. */
const mostSets = 600;

/** Ways of asking in an appointment, as far as there are tries. */
export function asking<C>(
  label: Label<C>,
  step: Appointment,
  pursuit: Pursuit<C>,
  tries: Tries,
): readonly Label<C>[] {
  const { plan } = pursuit;
  const { standing } = label;
  const { context, visit } = standing;
  const atoms = plan.outlooks[standing.index]?.atoms ?? [];
  const reads = new Set(atoms.flatMap((atom) => ('elicited' in atom ? [atom.elicited] : [])));
  const there = enquiriesIn(step).filter(({ id }) => !context.elicited.includes(id));
  const overrun =
    step.overrun !== undefined &&
    !context.overran.includes(step.id) &&
    atoms.some((atom) => 'overran' in atom && atom.overran === step.id);
  const read = there.filter(({ id }) => reads.has(id));
  const enquiries = {
    read,
    rest: there.filter(({ id }) => !reads.has(id)),
    sets: overrun ? setsOf(read, tries.share(Math.max(2, tries.left() / mostSets))) : [],
    limit: overrun ? step.minutes + (step.overrun?.minutes ?? 0) : null,
    visit,
  };
  const ways = tried(pursuit.ask(label.cost, step, enquiries), tries);
  return ways.map(({ asked, overran, open, cost }) => {
    const known = asked.map((enquiry) => ({ enquiry, asked: true, visit }));
    const settled = known
      .filter(({ enquiry }) => reads.has(enquiry))
      .reduce((now, { enquiry }) => decided(now, enquiry, true), standing);
    const after = {
      ...settled,
      open: new Map([...settled.open, ...open.map((id) => [id, visit] as const)]),
      context: {
        ...settled.context,
        overran: overran ? [...settled.context.overran, step.id] : settled.context.overran,
      },
    };
    return { ...learn(label, { standing: after, learnt: known }, (same) => same), cost };
  });
}

/** What can be made together of some enquiries. */
function setsOf(read: readonly Enquiry[], tries: Tries): readonly (readonly Enquiry[])[] {
  return spread<readonly Enquiry[]>(
    [],
    {
      more: (some) =>
        read
          .slice(read.findLastIndex((each) => some.includes(each)) + 1)
          .map((each) => [...some, each]),
      opposite: (some) => read.filter((each) => !some.includes(each)),
      keyOf: (some) => some.map(({ id }) => id).join(' '),
    },
    tries,
  );
}
