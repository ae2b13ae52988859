/** What a case shows of its patient on a way through it, as facts; each lot of facts once, with a number. */
import type { Case } from '../../case/types.ts';
import type { FeatureFact, Facts } from '../../guidance/facts.ts';
import type { FeatureName } from '../../guidance/features.ts';
import { factAfter, factsAbout } from '../../teaching/facts-shown.ts';
import type { Assertion } from '../../teaching/assertion-fact.ts';
import { factsOfOrder } from '../../teaching/order-facts.ts';
import { has, keyUnder, type Bits, type Key } from './bits.ts';
import { numbering, pair, remembered } from './remembered.ts';
import type { Memory } from './state.ts';
import type { Terrain } from './terrain.ts';

/** Facts, and what becomes of them when more is shown. */
export interface Shown {
  /** The same for the same facts. */
  readonly id: number;
  readonly facts: Facts;
  /** With what a source tells; of one source the assertions are always the same. */
  plus(source: number, assertions: readonly Assertion[]): Shown;
}

/** A point of a way, as far as facts are concerned. */
export type Point = Pick<Memory, 'awaited' | 'trail' | 'back'>;

/** What is shown at a point of a way. */
export interface Showing {
  /** To everyone: of the questions, only those that were asked for certain. */
  shown(point: Point, happened: Bits): Shown;
  /** All that there was to find. */
  there(point: Point): Shown;
}

/** Something that tells. */
interface Source {
  readonly number: number;
  readonly assertions: readonly Assertion[];
}

/** Prepares what a case shows. It says the same as `evidenceShown` and `evidenceThere` of whoever stands there. */
export function showingOf(terrain: Terrain): Showing {
  const { kase } = terrain;
  const start = shownFrom(kase);
  let sources = 0;
  const telling = (assertions: readonly Assertion[]): readonly Source[] => {
    sources += 1;
    return assertions.length === 0 ? [] : [{ number: sources, assertions }];
  };
  const reports = kase.investigations.flatMap((investigation) =>
    investigation.reports.map(({ features }) => telling(features)),
  );
  const orders = kase.investigations.map(({ test }) =>
    telling(test === undefined ? [] : factsOfOrder(test)),
  );
  const asked: number[] = [];
  const steps = kase.steps.map((step) => {
    if (!('day' in step)) return null;
    const { day } = step;
    if (step.kind !== 'appointment') return { day, all: [], opening: [], enquiries: [] };
    const own = [...step.history, ...step.examinations, ...step.bedsideTests];
    const enquiries = own.flatMap(({ id, features }) => {
      const bit = terrain.bitOf(`elicited ${id}`);
      return bit === undefined ? [] : telling(features).map((source) => ({ bit, source }));
    });
    asked.push(...enquiries.map(({ bit }) => bit));
    return {
      day,
      all: telling([...step.features, ...own.flatMap(({ features }) => features)]),
      opening: telling(step.features),
      enquiries,
    };
  });
  const askedBits = terrain.bits(asked);

  const at = ({ trail, back, awaited }: Point, happened: Bits | null): Shown => {
    let shown = start;
    const show = (source: Source) => {
      shown = shown.plus(source.number, source.assertions);
    };
    // Once the report is in, it speaks for itself; until then, that it was asked for does.
    for (const { investigation } of awaited) orders[investigation]?.forEach(show);
    const arriving = [...back.list()];
    for (const index of trail.list()) {
      const step = steps[index];
      if (step === null || step === undefined) continue;
      for (let next = 0; next < arriving.length;) {
        const report = arriving[next];
        if (report !== undefined && report.day <= step.day) {
          reports[report.report]?.forEach(show);
          arriving.splice(next, 1);
        } else next += 1;
      }
      if (happened === null) step.all.forEach(show);
      else {
        step.opening.forEach(show);
        for (const { bit, source } of step.enquiries) if (has(happened, bit)) show(source);
      }
    }
    return shown;
  };
  const onWays = remembered<number, Map<Key, Shown>>(() => new Map());
  const once = (point: Point, happened: Bits | null): Shown => {
    let key: Key = happened === null ? '' : keyUnder(askedBits, happened);
    for (const { investigation } of point.awaited) {
      if (orders[investigation]?.length !== 0) key = `${key} ${investigation}`;
    }
    const known = onWays(pair(point.trail.id, point.back.id));
    const shown = known.get(key) ?? at(point, happened);
    known.set(key, shown);
    return shown;
  };
  return { shown: once, there: (point) => once(point, null) };
}

/** What the record shows, before anything was done. */
function shownFrom({ patient, record }: Case): Shown {
  const numberOf = numbering();
  const number = remembered((fact: FeatureFact, name: FeatureName) =>
    numberOf(`${name} ${JSON.stringify(fact)}`),
  );
  // A fact is made once of what was said before and what is said now, so that the same fact is the same value.
  const after = remembered((assertion: Assertion) =>
    remembered((before: FeatureFact | undefined) => factAfter(before, assertion)),
  );
  const known = new Map<string, Shown>();
  const shown = (features: ReadonlyMap<FeatureName, FeatureFact>): Shown => {
    let text = '';
    for (const [name, fact] of features) text += `${number(fact, name)},`;
    const before = known.get(text);
    if (before !== undefined) return before;
    const longer = new Map<number, Shown>();
    const now: Shown = {
      id: known.size,
      facts: factsAbout(patient, features),
      plus(source, assertions) {
        const then = longer.get(source) ?? shown(more(features, assertions));
        longer.set(source, then);
        return then;
      },
    };
    known.set(text, now);
    return now;
  };
  const more = (
    features: ReadonlyMap<FeatureName, FeatureFact>,
    assertions: readonly Assertion[],
  ) => {
    const longer = new Map(features);
    for (const assertion of assertions) {
      const { feature } = assertion;
      longer.set(feature, after(assertion)(longer.get(feature)));
    }
    return longer;
  };
  const told = record.findings.flatMap(({ features }) => features);
  return shown(more(new Map(), told));
}
