import type { Appointment } from '../../case/types.ts';
import { learn, type Label } from './label.ts';
import { enquiriesIn } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { decided } from './standing.ts';

/** Ways of asking in an appointment. */
export function asking<C>(
  label: Label<C>,
  step: Appointment,
  pursuit: Pursuit<C>,
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
  const enquiries = {
    read: there.filter(({ id }) => reads.has(id)),
    rest: there.filter(({ id }) => !reads.has(id)),
    limit: overrun ? step.minutes + (step.overrun?.minutes ?? 0) : null,
    visit,
  };
  return pursuit.ask(label.cost, step, enquiries).map(({ asked, overran, open, cost }) => {
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
