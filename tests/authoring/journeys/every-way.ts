/** Every way through a small case, one by one: what the walker's answers are held against. It merges nothing. */
import type {
  Agreement,
  Appointment,
  Case,
  Condition,
  Next,
  Step,
} from '../../../src/case/types.ts';
import {
  canOrder,
  enter,
  holds,
  initialContext,
  placeOrders,
  unanswered,
  type CaseContext,
} from '../../../src/machine/case-context.ts';
import { actOn } from '../../../src/machine/fitting.ts';
import type { CaseEvent } from '../../../src/machine/case-event.ts';

/** One way, to an ending or to where it goes no further. */
export interface Way {
  readonly context: CaseContext;
  readonly events: readonly CaseEvent[];
  readonly minutes: number;
  readonly ending: string | null;
  /** What counts of it, as text that is the same for ways that are one journey. */
  readonly journey: string;
}

interface Going {
  readonly context: CaseContext;
  readonly events: readonly CaseEvent[];
  readonly minutes: number;
  readonly journey: string;
}

/** All ways; null where there are more than so many. */
export function everyWay(kase: Case, most: number): readonly Way[] | null {
  const ways: Way[] = [];
  const read = readFrom(kase);
  let left = most;
  const going: { readonly at: number; readonly from: Going }[] = [];
  const go = (to: string, from: Going) => {
    const at = kase.steps.findIndex(({ id }) => id === to);
    const step = kase.steps[at];
    if (step === undefined) return;
    const context = enter(kase, to, 'day' in step ? step.day : null, from.context);
    going.push({ at, from: { ...from, context, journey: `${from.journey} > ${to}` } });
  };
  const on = (next: Next, from: Going) => {
    const list = typeof next === 'string' ? [{ when: undefined, to: next }] : next;
    const open = list.find(({ when }) => holds(when, from.context, kase));
    if (open === undefined) ways.push({ ...from, ending: null });
    else go(open.to, { ...from, events: [...from.events, { type: 'proceed' }] });
  };
  go(kase.steps[0]?.id ?? '', { context: initialContext, events: [], minutes: 0, journey: '' });
  for (let each = going.pop(); each !== undefined; each = going.pop()) {
    left -= 1;
    if (left < 0) return null;
    const { at, from } = each;
    const step = kase.steps[at];
    if (step === undefined) continue;
    const reads = read[at] ?? [];
    switch (step.kind) {
      case 'outcome':
      case 'end':
        ways.push({ ...from, ending: step.id });
        break;
      case 'appointment':
        for (const asked of askings(step, from, reads)) {
          for (const ordered of orderings(kase, asked, [])) {
            const names = ordered.made.filter((id) => reads.some((it) => about(it) === id)).sort();
            on(step.next, noted(ordered.going, names.join()));
          }
        }
        break;
      case 'results':
        for (const acted of actings(kase, from, reads)) on(step.next, acted);
        break;
      case 'decision': {
        const offered = step.options.filter(({ requires }) => holds(requires, from.context, kase));
        if (offered.length === 0) ways.push({ ...from, ending: null });
        for (const option of offered) {
          const choices = [...from.context.choices, { decision: step.id, option: option.id }];
          const judged: CaseEvent[] = [
            ...(step.estimate
              ? [{ type: 'estimate' as const, decision: step.id, percent: 100 }]
              : []),
            ...(step.confidence
              ? [{ type: 'rate' as const, decision: step.id, percent: 100 }]
              : []),
            { type: 'choose', decision: step.id, option: option.id },
          ];
          const context = placeOrders(kase, option.orders, { ...from.context, choices });
          const events = [...from.events, ...judged];
          on(option.next, noted({ ...from, context, events }, option.id));
        }
        break;
      }
      case 'safety-net':
      case 'referral':
        for (const choices of settlings(kase, step, from.context)) {
          const settled = [...from.context.settled, { step: step.id, choices }];
          const type = step.kind === 'safety-net' ? ('agree' as const) : ('refer' as const);
          const told = choices.filter((id) =>
            reads.some((it) => 'agreed' in it && it.agreed.choice === id),
          );
          on(
            step.next,
            noted(
              {
                ...from,
                context: { ...from.context, settled },
                events: [...from.events, { type, step: step.id, choices }],
              },
              told.sort().join(),
            ),
          );
        }
    }
  }
  return ways;
}

function noted(going: Going, text: string): Going {
  return { ...going, journey: `${going.journey} [${text}]` };
}

function askings(step: Appointment, from: Going, reads: readonly Condition[]): readonly Going[] {
  const isRead = (id: string) => reads.some((it) => 'elicited' in it && it.elicited === id);
  return subsets(step.history).map((asked) => {
    const ids = asked.map(({ id }) => id);
    const minutes = asked.reduce((sum, each) => sum + each.minutes, 0);
    const over = step.overrun !== undefined && minutes >= step.minutes + step.overrun.minutes;
    const tells = over && reads.some((it) => 'overran' in it && it.overran === step.id);
    const context = {
      ...from.context,
      elicited: [...from.context.elicited, ...ids],
      overran: over ? [...from.context.overran, step.id] : from.context.overran,
    };
    const events = ids.map((enquiry): CaseEvent => ({ type: 'ask', enquiry }));
    return noted(
      {
        ...from,
        context,
        events: [...from.events, ...events],
        minutes: from.minutes + minutes,
      },
      `${ids.filter(isRead).sort().join()} ${tells}`,
    );
  });
}

function orderings(
  kase: Case,
  going: Going,
  made: readonly string[],
): readonly { readonly going: Going; readonly made: readonly string[] }[] {
  const more = kase.investigations
    .filter(({ id }) => canOrder(kase, id, going.context))
    .flatMap(({ id }) => {
      const events: readonly CaseEvent[] = [...going.events, { type: 'order', investigation: id }];
      const context = placeOrders(kase, [id], going.context);
      return orderings(kase, { ...going, context, events }, [...made, id]);
    });
  return [{ going, made }, ...more];
}

function actings(kase: Case, going: Going, reads: readonly Condition[]): readonly Going[] {
  const waiting = new Set(unanswered(kase, going.context).map((it) => it.investigation));
  const more = [...waiting].flatMap((investigation) =>
    (['file', 'repeat', 'tell'] as const).flatMap((action) => {
      const event = { type: 'act' as const, investigation, action };
      const act = actOn(kase, going.context, event);
      if (act === null) return [];
      const named = reads.some(
        (it) =>
          'acted' in it && it.acted.investigation === investigation && it.acted.action === action,
      );
      const done = reads.some((it) => 'unanswered' in it && it.unanswered === investigation);
      const text = named ? action : done ? 'something' : '';
      const context = { ...going.context, acts: [...going.context.acts, act] };
      const after = { ...going, context, events: [...going.events, event] };
      const told = text === '' ? [] : [`${investigation} ${act.report} ${text}`];
      return actings(kase, after, reads).map((each) => ({
        ...each,
        journey: withActs(each.journey, told),
      }));
    }),
  );
  return [going, ...more];
}

/** Acts in one step are a set: their order doesn't count. */
function withActs(journey: string, told: readonly string[]): string {
  const [start = '', acts = ''] = journey.split(/\{(?=[^{}]*\}$)/);
  const all = [...acts.replace('}', '').split(';').filter(Boolean), ...told].sort();
  return all.length === 0 ? journey : `${start}{${all.join(';')}}`;
}

function settlings(
  kase: Case,
  step: Agreement,
  context: CaseContext,
): readonly (readonly string[])[] {
  const items = step.kind === 'referral' ? step.items : [];
  const open = items.filter(({ requires }) => holds(requires, context, kase));
  return step.parts.reduce<readonly (readonly string[])[]>(
    (ways, { choices }) => ways.flatMap((way) => [way, ...choices.map(({ id }) => [...way, id])]),
    subsets(open).map((some) => some.map(({ id }) => id)),
  );
}

/** By step: the conditions without parts that can be read from there on. */
function readFrom(kase: Case): readonly (readonly Condition[])[] {
  const followers = kase.steps.map(stepsAfter);
  const agreed = new Set(
    [...kase.steps.flatMap(guardsOf), ...ofReports(kase)]
      .flatMap(partsOf)
      .flatMap((it) => ('agreed' in it ? [it.agreed.choice] : [])),
  );
  return kase.steps.map((_, index) => {
    const ahead = new Set([index]);
    for (const at of ahead) {
      for (const to of followers[at] ?? []) {
        ahead.add(kase.steps.findIndex(({ id }) => id === to));
      }
    }
    const steps = [...ahead].flatMap((at) => kase.steps[at] ?? []);
    const letters = steps.flatMap((step) =>
      step.kind === 'referral'
        ? step.items.flatMap((item) =>
            agreed.has(item.id) && item.requires !== undefined ? [item.requires] : [],
          )
        : [],
    );
    return [...steps.flatMap(guardsOf), ...ofReports(kase), ...letters].flatMap(partsOf);
  });
}

function ofReports({ investigations }: Case): readonly Condition[] {
  return investigations.flatMap(({ reports }) => reports.flatMap(({ when }) => when ?? []));
}

function guardsOf(step: Step): readonly Condition[] {
  const inNext = (next: Next) =>
    typeof next === 'string' ? [] : next.flatMap(({ when }) => when ?? []);
  if (step.kind === 'outcome' || step.kind === 'end') return [];
  if (step.kind !== 'decision') return inNext(step.next);
  return step.options.flatMap(({ requires, next }) => [
    ...(requires === undefined ? [] : [requires]),
    ...inNext(next),
  ]);
}

function stepsAfter(step: Step): readonly string[] {
  const inNext = (next: Next) => (typeof next === 'string' ? [next] : next.map(({ to }) => to));
  if (step.kind === 'outcome' || step.kind === 'end') return [];
  return step.kind === 'decision'
    ? step.options.flatMap(({ next }) => inNext(next))
    : inNext(step.next);
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition ? partsOf(condition.not) : [condition];
}

function about(condition: Condition): string | null {
  if ('ordered' in condition) return condition.ordered;
  if ('reported' in condition) return condition.reported;
  if ('unanswered' in condition) return condition.unanswered;
  return 'acted' in condition ? condition.acted.investigation : null;
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
