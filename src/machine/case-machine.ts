/**
 * Case -> XState machine. Steps are states, decisions guarded transitions, outcomes final. Findings may be asked in any
 * order, so they are self-transitions and a list in context, not parallel regions. A decision has two states: `open` until
 * an option is chosen, `answered` while the learner reads why; a vignette's leads straight to its end, where that is read.
 * Pure: no actors, no delays, no actions with effects.
 */
import { setup } from 'xstate';
import type {
  Agreement,
  Appointment,
  Case,
  Condition,
  Decision,
  Enquiry,
  Next,
  Option,
  Step,
} from '../case/types.ts';
import {
  canOrder,
  enter,
  holds,
  initialContext,
  placeOrders,
  type CaseContext,
} from './case-context.ts';
import type { CaseEvent } from './case-event.ts';
import { actOn, fits, runsOver } from './fitting.ts';

const types: { context: CaseContext; events: CaseEvent; tags: 'answered' } = {
  context: initialContext,
  events: { type: 'proceed' },
  tags: 'answered',
};
const machineSetup = setup({ types });

type Config = Parameters<typeof machineSetup.createMachine>[0];
type StateConfig = NonNullable<Config['states']>[string];
export type CaseMachine = ReturnType<typeof caseMachine>;

/** Builds the machine of a case. The case must have passed `check`: targets exist and every list of `next` has a default. */
export function caseMachine(kase: Case) {
  return machineSetup.createMachine({
    id: 'CASE',
    context: initialContext,
    initial: kase.steps[0]?.id ?? '',
    states: Object.fromEntries(kase.steps.map((step) => [step.id, stateOf(kase, step)])),
  });
}

function stateOf(kase: Case, step: Step): StateConfig {
  const day = 'day' in step ? step.day : null;
  const entry = machineSetup.assign(({ context }) => enter(kase, step.id, day, context));
  switch (step.kind) {
    case 'appointment':
      return {
        id: step.id,
        entry,
        on: { ...appointmentEvents(kase, step), proceed: branches(kase, step.next) },
      };
    case 'results':
      return {
        id: step.id,
        entry,
        on: { act: actOnReport(kase), proceed: branches(kase, step.next) },
      };
    case 'decision':
      return {
        id: step.id,
        entry,
        initial: 'open',
        states: { open: openDecision(kase, step), answered: answeredDecision(kase, step) },
      };
    case 'safety-net':
    case 'referral':
      return {
        id: step.id,
        entry,
        initial: 'open',
        states: { open: openAgreement(kase, step), answered: settledAgreement(kase, step) },
      };
    case 'outcome':
    case 'end':
      return { id: step.id, entry, type: 'final' };
  }
}

function appointmentEvents(kase: Case, step: Appointment): StateConfig['on'] {
  return {
    ask: enquire(step, step.history),
    examine: enquire(step, step.examinations),
    test: enquire(step, step.bedsideTests),
    order: {
      guard: ({ context, event }) =>
        event.type === 'order' && canOrder(kase, event.investigation, context),
      actions: machineSetup.assign(({ context, event }) =>
        event.type === 'order' ? placeOrders(kase, [event.investigation], context) : context,
      ),
    },
  };
}

/** An enquiry can be made once; it costs its minutes. */
function enquire(step: Appointment, enquiries: readonly Enquiry[]) {
  const find = (event: CaseEvent) =>
    'enquiry' in event ? enquiries.find((it) => it.id === event.enquiry) : undefined;
  return {
    guard: ({ context, event }: { context: CaseContext; event: CaseEvent }) => {
      const enquiry = find(event);
      return enquiry !== undefined && !context.elicited.includes(enquiry.id);
    },
    actions: machineSetup.assign(({ context, event }) => {
      const enquiry = find(event);
      if (enquiry === undefined) return context;
      const minutes = context.minutes + enquiry.minutes;
      return {
        minutes,
        elicited: [...context.elicited, enquiry.id],
        overran: runsOver(step, minutes, context) ? [...context.overran, step.id] : context.overran,
      };
    }),
  };
}

/** A report that has come in can be acted on once; which one of several of the same investigation: the newest. */
function actOnReport(kase: Case) {
  const find = (context: CaseContext, event: CaseEvent) =>
    event.type === 'act' ? actOn(kase, context, event) : null;
  return {
    guard: ({ context, event }: { context: CaseContext; event: CaseEvent }) =>
      find(context, event) !== null,
    actions: machineSetup.assign(({ context, event }) => {
      const found = find(context, event);
      return found === null ? context : { acts: [...context.acts, found] };
    }),
  };
}

function openAgreement(kase: Case, step: Agreement): StateConfig {
  const type = step.kind === 'safety-net' ? 'agree' : 'refer';
  return {
    on: {
      [type]: {
        guard: ({ context, event }: { context: CaseContext; event: CaseEvent }) =>
          'choices' in event && event.step === step.id && fits(kase, step, event.choices, context),
        target: 'answered',
        actions: machineSetup.assign(({ context, event }) =>
          'choices' in event
            ? { settled: [...context.settled, { step: step.id, choices: event.choices }] }
            : context,
        ),
      },
    },
  };
}

function settledAgreement(kase: Case, step: Agreement): StateConfig {
  return { tags: 'answered', on: { proceed: branches(kase, step.next) } };
}

function openDecision(kase: Case, step: Decision): StateConfig {
  const isHere = ({ event }: { event: CaseEvent }) =>
    'decision' in event && event.decision === step.id;
  return {
    on: {
      estimate: {
        guard: ({ event }) => step.estimate !== false && isHere({ event }),
        actions: machineSetup.assign(({ context, event }) =>
          event.type === 'estimate'
            ? {
                estimates: replace(context.estimates, {
                  decision: step.id,
                  percent: event.percent,
                }),
              }
            : context,
        ),
      },
      rate: {
        guard: ({ event }) => step.confidence && isHere({ event }),
        actions: machineSetup.assign(({ context, event }) =>
          event.type === 'rate'
            ? {
                confidence: replace(context.confidence, {
                  decision: step.id,
                  percent: event.percent,
                }),
              }
            : context,
        ),
      },
      choose: {
        guard: ({ context, event }) => isHere({ event }) && holdsFor(kase, step, event, context),
        target: afterChoice(kase),
        actions: machineSetup.assign(({ context, event }) => {
          const option = optionOf(step, event);
          if (option === undefined) return context;
          const choices = [...context.choices, { decision: step.id, option: option.id }];
          return placeOrders(kase, option.orders, { ...context, choices });
        }),
      },
    },
  };
}

/** A vignette is answered in one act, which is also one save. */
function afterChoice({ steps }: Case): string {
  const end = steps.find(({ kind }) => kind === 'end');
  return end === undefined ? 'answered' : `#${end.id}`;
}

function replace<T extends { readonly decision: string }>(list: readonly T[], entry: T): T[] {
  return [...list.filter((it) => it.decision !== entry.decision), entry];
}

function optionOf(step: Decision, event: CaseEvent): Option | undefined {
  return event.type === 'choose' ? step.options.find((it) => it.id === event.option) : undefined;
}

function holdsFor(kase: Case, step: Decision, event: CaseEvent, context: CaseContext): boolean {
  const option = optionOf(step, event);
  return option !== undefined && holds(option.requires, context, kase);
}

function answeredDecision(kase: Case, step: Decision): StateConfig {
  return {
    tags: 'answered',
    on: {
      proceed: step.options.flatMap((option) =>
        branches(kase, option.next, (context) => lastChoice(step.id, context) === option.id),
      ),
    },
  };
}

function lastChoice(decision: string, context: CaseContext): string | undefined {
  return context.choices.findLast((choice) => choice.decision === decision)?.option;
}

/** `next` as transitions in order of preference, to steps of the same case. */
function branches(kase: Case, next: Next, also: (context: CaseContext) => boolean = () => true) {
  const list: readonly { when?: Condition | undefined; to: string }[] =
    typeof next === 'string' ? [{ to: next }] : next;
  return list.map((branch) => ({
    target: `#${branch.to}`,
    guard: ({ context }: { context: CaseContext }) =>
      also(context) && holds(branch.when, context, kase),
  }));
}
