/**
 * Case -> XState machine. Steps are states, decisions guarded transitions, outcomes final. Findings may be asked in any
 * order, so they are self-transitions and a list in context, not parallel regions. A decision has two states: `open` until
 * an option is chosen, `answered` while the learner reads why. Pure: no actors, no delays, no actions with effects.
 */
import { setup } from 'xstate';
import type {
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
  const day = step.kind === 'decision' ? null : step.day;
  const entry = machineSetup.assign(({ context }) => enter(kase, step.id, day, context));
  switch (step.kind) {
    case 'appointment':
      return {
        id: step.id,
        entry,
        on: { ...appointmentEvents(kase, step), proceed: branches(step.next) },
      };
    case 'results':
      return { id: step.id, entry, on: { proceed: branches(step.next) } };
    case 'decision':
      return {
        id: step.id,
        entry,
        initial: 'open',
        states: { open: openDecision(kase, step), answered: answeredDecision(step) },
      };
    case 'outcome':
      return { id: step.id, entry, type: 'final' };
  }
}

function appointmentEvents(kase: Case, step: Appointment): StateConfig['on'] {
  return {
    ask: enquire(step.history),
    examine: enquire(step.examinations),
    test: enquire(step.bedsideTests),
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
function enquire(enquiries: readonly Enquiry[]) {
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
      return {
        minutes: context.minutes + enquiry.minutes,
        elicited: [...context.elicited, enquiry.id],
      };
    }),
  };
}

function openDecision(kase: Case, step: Decision): StateConfig {
  const isHere = ({ event }: { event: CaseEvent }) =>
    'decision' in event && event.decision === step.id;
  return {
    on: {
      estimate: {
        guard: ({ event }) => step.estimate && isHere({ event }),
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
        guard: ({ context, event }) => isHere({ event }) && holdsFor(step, event, context),
        target: 'answered',
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

function replace<T extends { readonly decision: string }>(list: readonly T[], entry: T): T[] {
  return [...list.filter((it) => it.decision !== entry.decision), entry];
}

function optionOf(step: Decision, event: CaseEvent): Option | undefined {
  return event.type === 'choose' ? step.options.find((it) => it.id === event.option) : undefined;
}

function holdsFor(step: Decision, event: CaseEvent, context: CaseContext): boolean {
  const option = optionOf(step, event);
  return option !== undefined && holds(option.requires, context);
}

function answeredDecision(step: Decision): StateConfig {
  return {
    tags: 'answered',
    on: {
      proceed: step.options.flatMap((option) =>
        branches(option.next, (context) => lastChoice(step.id, context) === option.id),
      ),
    },
  };
}

function lastChoice(decision: string, context: CaseContext): string | undefined {
  return context.choices.findLast((choice) => choice.decision === decision)?.option;
}

/** `next` as transitions in order of preference, to steps of the same case. */
function branches(next: Next, also: (context: CaseContext) => boolean = () => true) {
  const list: readonly { when?: Condition | undefined; to: string }[] =
    typeof next === 'string' ? [{ to: next }] : next;
  return list.map((branch) => ({
    target: `#${branch.to}`,
    guard: ({ context }: { context: CaseContext }) => also(context) && holds(branch.when, context),
  }));
}
