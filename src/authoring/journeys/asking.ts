import type { Appointment, Enquiry } from '../../case/types.ts';
import { learn, type Label } from './label.ts';
import { enquiriesIn } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { decided } from './standing.ts';
import { subsets } from './subsets.ts';

/** Where guards read the minutes as well, so many enquiries that they read are told apart; those beyond go together. */
const mostApart = 9;

/** Ways of asking in an appointment. */
export interface Askings<C> {
  readonly ways: readonly Label<C>[];
  /** Whether these are all. */
  readonly whole: boolean;
}

/** Works out the ways of asking in an appointment. */
export function asking<C>(label: Label<C>, step: Appointment, pursuit: Pursuit<C>): Askings<C> {
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
    sets: overrun ? setsOf(read) : [],
    limit: overrun ? step.minutes + (step.overrun?.minutes ?? 0) : null,
    visit,
  };
  const ways = pursuit.ask(label.cost, step, enquiries).map(({ asked, overran, open, cost }) => {
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
  return { ways, whole: !overrun || read.length <= mostApart };
}

function setsOf(read: readonly Enquiry[]): readonly (readonly Enquiry[])[] {
  const apart = read.slice(0, mostApart).map((each) => [each]);
  const beyond = read.slice(mostApart);
  return subsets(beyond.length === 0 ? apart : [...apart, beyond]).map((some) => some.flat());
}
