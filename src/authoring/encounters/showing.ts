/** What a case shows of its patient on a way through it, as facts; each lot of facts once, with a number. */
import type { Appointment, Case } from '../../case/types.ts';
import { factsShown, shownToo } from '../../teaching/facts-shown.ts';
import type { Facts } from '../../guidance/facts.ts';
import type { Assertion } from '../../teaching/assertion-fact.ts';
import { factsOfOrder } from '../../teaching/order-facts.ts';
import { has, type Bits } from './bits.ts';
import type { Back, Memory } from './state.ts';
import type { Terrain } from './terrain.ts';

/** Facts, and what becomes of them when more is shown. */
export interface Shown {
  /** The same for the same facts. */
  readonly id: number;
  readonly facts: Facts;
  /** With what a source tells; of one source the assertions are always the same. */
  then(source: number, assertions: readonly Assertion[]): Shown;
}

/** A point of a way, as far as facts are concerned. */
export type Point = Pick<Memory, 'awaited'> & {
  readonly trail: readonly number[];
  readonly back: readonly Back[];
};

/** What is shown at a point of a way. */
export interface Showing {
  /** To everyone: of the questions, only those that were asked for certain. */
  shown(point: Point, happened: Bits): Shown;
  /** All that there was to find. */
  there(point: Point): Shown;
}

/** Prepares what a case shows. It says the same as `evidenceShown` and `evidenceThere` of whoever stands there. */
export function showingOf(terrain: Terrain): Showing {
  const { kase } = terrain;
  const start = shownFrom(kase);
  let sources = 0;
  const source = (assertions: readonly Assertion[]) => {
    sources += 1;
    return { source: sources, assertions };
  };
  const reports = kase.investigations.flatMap((investigation) =>
    investigation.reports.map(({ features }) => source(features)),
  );
  const orders = kase.investigations.map(({ test }) =>
    source(test === undefined ? [] : factsOfOrder(test)),
  );
  const steps = kase.steps.map((step) => {
    if (!('day' in step)) return null;
    const { day } = step;
    if (step.kind !== 'appointment') return { day, all: [], each: [] };
    const each = [
      { asked: null, ...source(step.features) },
      ...enquiriesOf(step).map(({ id, features }) => ({
        asked: terrain.bitOf(`elicited ${id}`) ?? -1,
        ...source(features),
      })),
    ].filter(({ assertions }) => assertions.length > 0);
    return { day, all: [source(each.flatMap(({ assertions }) => assertions))], each };
  });

  const at = ({ trail, awaited, back }: Point, happened: Bits | null): Shown => {
    let shown = start;
    const show = ({ source: from, assertions }: (typeof reports)[number]) => {
      if (assertions.length > 0) shown = shown.then(from, assertions);
    };
    // Once the report is in, it speaks for itself.
    for (const { investigation } of awaited) {
      const order = orders[investigation];
      if (order !== undefined) show(order);
    }
    const told = new Set<Back>();
    for (const index of trail) {
      const step = steps[index];
      if (step === null || step === undefined) continue;
      for (const each of back) {
        if (told.has(each) || each.day > step.day) continue;
        told.add(each);
        const report = reports[each.report];
        if (report !== undefined) show(report);
      }
      if (happened === null) step.all.forEach(show);
      else
        for (const each of step.each)
          if (each.asked === null || (each.asked >= 0 && has(happened, each.asked))) show(each);
    }
    return shown;
  };
  return { shown: at, there: (point) => at(point, null) };
}

function enquiriesOf({ history, examinations, bedsideTests }: Appointment): Appointment['history'] {
  return [...history, ...examinations, ...bedsideTests];
}

/** What the record shows, before anything was done. */
function shownFrom({ patient, record }: Case): Shown {
  const known = new Map<string, Shown>();
  const shown = (facts: Facts): Shown => {
    const text = JSON.stringify([...facts.features]);
    const before = known.get(text);
    if (before !== undefined) return before;
    const longer = new Map<number, Shown>();
    const now: Shown = {
      id: known.size,
      facts,
      then(source, assertions) {
        const then = longer.get(source) ?? shown(shownToo(facts, assertions));
        longer.set(source, then);
        return then;
      },
    };
    known.set(text, now);
    return now;
  };
  const source = { kind: 'record', index: 0 } as const;
  return shown(
    factsShown(
      patient,
      record.findings.map(({ features }) => ({ source, features })),
    ),
  );
}
