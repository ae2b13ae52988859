/** What a learner can do in a step, as far as it makes a difference, and where that leads. */
import type { Agreement, Appointment, Case, Next, Step } from '../../case/types.ts';
import {
  canOrder,
  holds,
  placeOrders,
  reportOf,
  unanswered,
  type CaseContext,
} from '../../machine/case-context.ts';
import { investigationsOf, type Atom } from './outlook.ts';

/** Where a learner stands, step and memory. */
export interface State {
  readonly step: Step;
  readonly index: number;
  readonly context: CaseContext;
}

/** What was done in a step, and the ways on. */
export interface Move {
  readonly context: CaseContext;
  readonly next: Next;
}

/** Every move that some guard that still matters, or the guideline, can tell from the others. */
export function movesFrom(
  kase: Case,
  { step, context }: State,
  atoms: readonly Atom[],
  ordered: ReadonlySet<string>,
): readonly Move[] {
  switch (step.kind) {
    case 'outcome':
    case 'end':
      return [];
    case 'appointment':
      return appointmentContexts(kase, step, context, atoms, ordered).map((after) => ({
        context: after,
        next: step.next,
      }));
    case 'results':
      return inboxContexts(kase, context, atoms).map((after) => ({
        context: after,
        next: step.next,
      }));
    case 'decision':
      return step.options
        .filter(({ requires }) => holds(requires, context, kase))
        .map(({ id, orders, next }) => {
          const choices = [...context.choices, { decision: step.id, option: id }];
          return { context: placeOrders(kase, orders, { ...context, choices }), next };
        });
    case 'safety-net':
    case 'referral':
      return settledContexts(step, context, atoms).map((after) => ({
        context: after,
        next: step.next,
      }));
  }
}

function appointmentContexts(
  kase: Case,
  step: Appointment,
  context: CaseContext,
  atoms: readonly Atom[],
  ordered: ReadonlySet<string>,
): readonly CaseContext[] {
  const read = new Set(atoms.flatMap((atom) => ('elicited' in atom ? [atom.elicited] : [])));
  const enquiries = [...step.history, ...step.examinations, ...step.bedsideTests]
    .map(({ id }) => id)
    .filter((id) => read.has(id) && !context.elicited.includes(id));
  const orders = kase.investigations
    .map(({ id }) => id)
    .filter((id) => ordered.has(id) && canOrder(kase, id, context));
  const overruns = atoms.some((atom) => 'overran' in atom && atom.overran === step.id);
  return subsets(enquiries).flatMap((elicited) =>
    subsets(orders).flatMap((placed) => {
      const asked = { ...context, elicited: [...context.elicited, ...elicited] };
      const after = placeOrders(kase, placed, asked);
      return overruns ? [after, { ...after, overran: [...after.overran, step.id] }] : [after];
    }),
  );
}

function inboxContexts(
  kase: Case,
  context: CaseContext,
  atoms: readonly Atom[],
): readonly CaseContext[] {
  const read = investigationsOf(atoms);
  return unanswered(kase, context)
    .filter(({ investigation }) => read.has(investigation))
    .reduce<readonly CaseContext[]>(
      (contexts, arrived) => {
        const { investigation, report } = arrived;
        const acts = (reportOf(kase, arrived)?.actions ?? []).map(({ action }) => ({
          investigation,
          report,
          action,
        }));
        return contexts.flatMap((each) => [
          each,
          ...acts.map((act) => ({ ...each, acts: [...each.acts, act] })),
        ]);
      },
      [context],
    );
}

function settledContexts(
  step: Agreement,
  context: CaseContext,
  atoms: readonly Atom[],
): readonly CaseContext[] {
  const read = new Set(
    atoms.flatMap((atom) =>
      'agreed' in atom && atom.agreed.step === step.id ? [atom.agreed.choice] : [],
    ),
  );
  const items = step.kind === 'referral' ? step.items.filter(({ id }) => read.has(id)) : [];
  const said = step.parts.reduce<readonly (readonly string[])[]>(
    (ways, { choices }) => {
      const mattering = choices.filter(({ id }) => read.has(id));
      return ways.flatMap((way) => [way, ...mattering.map(({ id }) => [...way, id])]);
    },
    subsets(items.map(({ id }) => id)),
  );
  return said.map((choices) => ({
    ...context,
    settled: [...context.settled, { step: step.id, choices }],
  }));
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
