import type { Case } from '../../case/types.ts';
import { apply, begin, situation, type Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { storyOf } from '../story.ts';
import { conditionLine } from './conditions.ts';
import { idsInGuards, movesOf, triesAll, type Bend } from './moves.ts';

/** A way on to a step that could not be taken. */
export interface ClosedWay {
  /** The step it leaves. */
  readonly from: string;
  /** Whether that step can be reached itself. */
  readonly reached: boolean;
  /** What it asks for, as the case writes it; null where it is always open. */
  readonly when: string | null;
}

/** How a step is come to, or why it isn't. */
export type WayTo =
  | { readonly kind: 'way'; readonly events: readonly CaseEvent[] }
  | {
      readonly kind: 'none';
      readonly closed: readonly ClosedWay[];
      /** Whether every way was tried that guards can tell apart. */
      readonly exhausted: boolean;
    };

/** Where all steps are covered by then, a more sensible way to one of them is looked for no longer. */
const enough = 800;

/**
 * The most sensible way to each step of a case, by its id, or the most careless. Tries ways until every step is reached, or so
 * many were tried.
 */
export function waysToSteps(
  kase: Case,
  bend: Bend = 'sensible',
  most = 4_000,
): ReadonlyMap<string, WayTo> {
  const read = idsInGuards(kase);
  const found = new Map<string, readonly CaseEvent[]>();
  const seen = new Set<string>();
  // By cost: what to try, from where. Played only once its turn comes.
  const waiting = new Map<number, Try[]>([[0, [{ from: begin(kase), events: [] }]]]);
  // One choice beyond the best way to a decision: how a step is come to that nothing sensible leads to.
  const probed = new Map<string, readonly CaseEvent[]>();
  const covered = () => kase.steps.every(({ id }) => found.has(id) || probed.has(id));
  let tried = 0;
  for (let next = cheapest(waiting); next !== null; next = cheapest(waiting)) {
    if (found.size === kase.steps.length || tried >= most) break;
    if (tried >= enough && covered()) break;
    tried += 1;
    const { cost, from, events } = next;
    const here = events.reduce<Consultation | null>((now, event) => now && apply(now, event), from);
    if (here === null) continue;
    const { step } = situation(here);
    if (!found.has(step.id)) {
      found.set(step.id, here.events);
      for (const after of oneChoiceOn(here, read, bend)) {
        const reached = situation(after).step.id;
        if (!probed.has(reached)) probed.set(reached, after.events);
      }
    }
    const key = seenByGuards(here, read);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const move of movesOf(here, read, bend)) {
      const list = waiting.get(cost + move.cost);
      const one = { from: here, events: move.events };
      if (list === undefined) waiting.set(cost + move.cost, [one]);
      else list.push(one);
    }
  }
  const exhausted = waiting.size === 0 && triesAll(kase, read);
  return new Map(
    kase.steps.map(({ id }): [string, WayTo] => {
      const events = found.get(id) ?? probed.get(id);
      if (events !== undefined) return [id, { kind: 'way', events }];
      return [
        id,
        {
          kind: 'none',
          closed: waysInto(kase, id, new Set([...found.keys(), ...probed.keys()])),
          exhausted,
        },
      ];
    }),
  );
}

/** Where each move from here leads, feedback read. */
function oneChoiceOn(
  here: Consultation,
  read: ReadonlySet<string>,
  bend: Bend,
): readonly Consultation[] {
  return movesOf(here, read, bend).flatMap(({ events }) => {
    const after = events.reduce<Consultation | null>(
      (now, event) => now && apply(now, event),
      here,
    );
    if (after === null) return [];
    const { answered, settled } = situation(after);
    const waits = answered !== null || settled !== null;
    return [(waits ? apply(after, { type: 'proceed' }) : null) ?? after];
  });
}

interface Try {
  readonly from: Consultation;
  readonly events: readonly CaseEvent[];
}

function cheapest(waiting: Map<number, Try[]>): (Try & { readonly cost: number }) | null {
  const cost = Math.min(...waiting.keys());
  const list = waiting.get(cost);
  const next = list?.shift();
  if (list === undefined || next === undefined) return null;
  if (list.length === 0) waiting.delete(cost);
  return { ...next, cost };
}

/** Two consultations with the same key have the same future. */
function seenByGuards(consultation: Consultation, read: ReadonlySet<string>): string {
  const { step, context, answered, settled } = situation(consultation);
  return JSON.stringify([
    step.id,
    answered?.option,
    settled !== null,
    context.day,
    context.elicited.filter((id) => read.has(id)).sort(),
    context.choices.filter(({ decision, option }) => read.has(decision) && read.has(option)),
    // An order of another day comes back on another day.
    context.awaited.map(({ investigation, day }) => `${investigation} ${day}`).sort(),
    context.reports.filter(({ investigation }) => read.has(investigation)),
    context.acts.filter(({ investigation }) => read.has(investigation)),
    context.settled.flatMap(({ choices }) => choices.filter((id) => read.has(id))),
    context.overran.filter((id) => read.has(id)),
  ]);
}

function waysInto(kase: Case, id: string, reached: ReadonlySet<string>): readonly ClosedWay[] {
  return storyOf(kase).ways.flatMap(({ from, to, at }) => {
    const step = kase.steps[from];
    if (to !== id || step === undefined) return [];
    // ['steps', 3, 'options', 1, 'next', 0, 'to'] or ['steps', 3, 'next', 0, 'to']
    const option = step.kind === 'decision' ? step.options[Number(at[3])] : undefined;
    const next = option?.next ?? ('next' in step ? step.next : id);
    const branch = typeof next === 'string' ? undefined : next[Number(at.at(-2))];
    const asks = [option?.requires, branch?.when].flatMap((it) =>
      it === undefined ? [] : [conditionLine(it)],
    );
    const when = [...(option === undefined ? [] : [`option ${option.id}`]), ...asks].join(' and ');
    return [{ from: step.id, reached: reached.has(step.id), when: when === '' ? null : when }];
  });
}
