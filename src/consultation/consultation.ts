import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Agreement, Case, Decision, Step } from '../case/types.ts';
import type { CaseContext, Choice, Settled } from '../machine/case-context.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import { caseMachine, type CaseMachine } from '../machine/case-machine.ts';
import { isFinished } from './is-finished.ts';
import { tell, type StoryEntry } from './story.ts';

type Snapshot = SnapshotFrom<CaseMachine>;

/** One learner with one patient: the events so far, and what follows from them. A value; nothing in it changes. */
export interface Consultation {
  readonly case: Case;
  readonly events: readonly CaseEvent[];
  /** What happened, in the order in which it is read on the page. */
  readonly story: readonly StoryEntry[];
  readonly snapshot: Snapshot;
}

/** Where a consultation stands. */
export interface Situation {
  readonly step: Step;
  readonly context: CaseContext;
  /** The option chosen, while the learner reads why; null elsewhere. */
  readonly answered: Choice | null;
  /** What was settled, while the learner reads what there is to say of it; null elsewhere. */
  readonly settled: Settled | null;
  readonly finished: boolean;
}

const machines = new WeakMap<Case, CaseMachine>();

function machineOf(kase: Case): CaseMachine {
  const known = machines.get(kase);
  if (known !== undefined) return known;
  const machine = caseMachine(kase);
  machines.set(kase, machine);
  return machine;
}

/** A consultation in which nothing has been done yet. */
export function begin(kase: Case): Consultation {
  const [snapshot] = initialTransition(machineOf(kase));
  return { case: kase, events: [], story: tell(kase, null, snapshot.context), snapshot };
}

/** The consultation after an event, or null where the event doesn't fit: a guard refuses it or the step has no such act. */
export function apply(consultation: Consultation, event: CaseEvent): Consultation | null {
  const { case: kase, snapshot, story, events } = consultation;
  if (!snapshot.can(event)) return null;
  const [next] = transition(machineOf(kase), snapshot, event);
  return {
    case: kase,
    events: [...events, event],
    story: [...story, ...tell(kase, snapshot.context, next.context)],
    snapshot: next,
  };
}

/** Plays events from the beginning. Stops at the first that doesn't fit; `dropped` says how many were left out. */
export function replay(
  kase: Case,
  events: readonly CaseEvent[],
): { readonly consultation: Consultation; readonly dropped: number } {
  let consultation = begin(kase);
  for (const [index, event] of events.entries()) {
    const next = apply(consultation, event);
    if (next === null) return { consultation, dropped: events.length - index };
    consultation = next;
  }
  return { consultation, dropped: 0 };
}

/** Where a consultation stands now. */
export function situation(consultation: Consultation): Situation {
  const { context } = consultation.snapshot;
  const step = stepOf(consultation.case, context.visited.at(-1));
  return {
    step,
    context,
    answered: step.kind === 'decision' ? answerTo(step, consultation) : null,
    settled:
      step.kind === 'safety-net' || step.kind === 'referral' ? settledIn(step, consultation) : null,
    finished: isFinished(consultation),
  };
}

function answerTo(step: Decision, { snapshot }: Consultation): Choice | null {
  const { choices } = snapshot.context;
  if (!snapshot.hasTag('answered')) return null;
  return choices.findLast((choice) => choice.decision === step.id) ?? null;
}

function settledIn(step: Agreement, { snapshot }: Consultation): Settled | null {
  if (!snapshot.hasTag('answered')) return null;
  return snapshot.context.settled.findLast((it) => it.step === step.id) ?? null;
}

function stepOf(kase: Case, id: string | undefined): Step {
  const step = kase.steps.find((it) => it.id === id) ?? kase.steps[0];
  if (step === undefined) throw new Error(`case ${kase.id} has no steps`);
  return step;
}

/** How a consultation stood when an option of a decision was chosen, the last time; null where none was. */
export function pointBefore(
  { case: kase, events }: Consultation,
  decision: string,
): CaseContext | null {
  const at = events.findLastIndex((it) => it.type === 'choose' && it.decision === decision);
  if (at === -1) return null;
  return situation(replay(kase, events.slice(0, at)).consultation).context;
}
