/**
 * The ways through a case: how many there are, where they end, the best, the worst, and the longest saved state.
 *
 * A journey is what a learner does, as far as it is chosen or some guard can read it. Two learners are on different journeys
 * when one chose another option, or did something else of what a guard that can still be met reads: made an enquiry, placed
 * an order, acted on a report, said or sent something, ran over. What no guard reads doesn't count, nor does the order of
 * acts within one step.
 */
import { writeBody, writeSuspendData } from '../../attempt/suspend-data.ts';
import type { Case, Codes } from '../../case/types.ts';
import { assess, type Marking } from '../../consultation/assess.ts';
import { replay } from '../../consultation/consultation.ts';
import { count, type Counted, type Stuck } from './count.ts';
import { usualEffort, type Effort, type Reach } from './effort.ts';
import { eventsOf } from './events.ts';
import { extreme, type Found } from './extremes.ts';
import { visitsOf, type Visit } from './label.ts';
import { longest } from './longest.ts';
import { mermaid } from './mermaid.ts';
import { scored } from './tally.ts';
import type {
  ChoiceMade,
  DeadEnd,
  Extreme,
  Journeys,
  LongestState,
  Undiscriminating,
} from './summary.ts';

/** What belongs to a case when its ways are walked. */
export interface Surroundings {
  readonly codes: Codes;
  /** The case's permanent number in its module; 0 where it has none. */
  readonly code: number;
  readonly marking: Marking;
  /** The id of that module, to which saved state is bound; "" where it has none. */
  readonly packageId?: string;
}

/** All there is to say of the ways through a case. The case must have passed `check`. */
export function journeys(
  kase: Case,
  surroundings: Surroundings,
  effort: Effort = usualEffort,
): Journeys {
  const { marking } = surroundings;
  const counted = count(kase, effort.count);
  const best = extreme(kase, 'best', marking, effort.extremes);
  const worst = extreme(kase, 'worst', marking, effort.extremes);
  const ends = kase.steps.filter(({ kind }) => kind === 'outcome' || kind === 'end');
  const bounded = counted.cut.length > 0;
  return {
    case: kase.id,
    journeys: {
      count: [...counted.endings.values()].reduce((sum, each) => sum + each, 0n),
      bounded,
      cut: counted.cut.toSorted(
        (one, other) => compare(one.step, other.step) || compare(one.what, other.what),
      ),
    },
    steps: byId(
      kase.steps.map(({ id, kind, title }) => {
        return { id, kind, title, reachable: counted.reached.has(id) };
      }),
    ),
    endings: byId(
      ends.map(({ id, title }) => ({ id, title, journeys: counted.endings.get(id) ?? 0n })),
    ),
    deadEnds: counted.stuck
      .map((stuck) => deadEnd(kase, stuck))
      .sort((one, other) => compare(one.step, other.step) || compare(one.reason, other.reason)),
    undiscriminating: undiscriminating(kase, counted, best, worst),
    best: best === null ? null : told(kase, best, marking),
    worst: worst === null ? null : told(kase, worst, marking),
    suspendData: longestState(kase, surroundings, effort.longest),
    // What was not come to may be what was not followed.
    mermaid: mermaid(kase, bounded ? new Set(kase.steps.map(({ id }) => id)) : counted.reached),
  };
}

function deadEnd(kase: Case, { step, reason, journeys: many, label }: Stuck): DeadEnd {
  const visits = visitsOf(label.trail);
  return { step, reason, journeys: many, way: wayOf(kase, visits), events: eventsOf(kase, visits) };
}

function told(
  kase: Case,
  { label, score, days, exact, exactTime }: Found,
  marking: Marking,
): Extreme {
  const visits = visitsOf(label.trail);
  const way = wayOf(kase, visits);
  return {
    score,
    domains: scored(label.cost, marking).domains,
    minutes: label.cost.minutes,
    days,
    ending: way.at(-1) ?? '',
    way,
    choices: choicesOf(kase, visits),
    events: eventsOf(kase, visits),
    exact,
    exactTime,
  };
}

function longestState(
  kase: Case,
  { codes, code, marking, packageId = '' }: Surroundings,
  reach: Reach,
): LongestState | null {
  const found = longest(kase, codes, code, reach);
  if (found === null) return null;
  const events = eventsOf(kase, found.visits);
  const { score, domains } = assess(replay(kase, events).consultation, marking);
  const record = writeBody(code, { score, domains }, events, codes);
  const value = writeSuspendData([record], packageId);
  return { characters: value.length, value, events, exact: found.exact };
}

function wayOf(kase: Case, visits: readonly Visit[]): readonly string[] {
  return visits.flatMap(({ step }) => kase.steps[step]?.id ?? []);
}

function choicesOf(kase: Case, visits: readonly Visit[]): readonly ChoiceMade[] {
  return visits
    .flatMap(({ events }) => events)
    .flatMap((event): readonly ChoiceMade[] => {
      if (event.type !== 'choose') return [];
      const decision = kase.steps.find(({ id }) => id === event.decision);
      const option =
        decision?.kind === 'decision'
          ? decision.options.find(({ id }) => id === event.option)
          : undefined;
      if (option === undefined) return [];
      const { label, verdict } = option;
      return [{ decision: event.decision, option: event.option, label, verdict }];
    });
}

/** The first reason that holds for certain of each decision that some learner comes to. */
function undiscriminating(
  kase: Case,
  { offers, cut }: Counted,
  best: Found | null,
  worst: Found | null,
): readonly Undiscriminating[] {
  const chosen = (found: Found | null) =>
    new Map(
      choicesOf(kase, visitsOf(found?.exactTime ? found.label.trail : null)).map(
        ({ decision, option }) => [decision, option],
      ),
    );
  const [well, badly] = [chosen(best), chosen(worst)];
  return [...offers]
    .flatMap(([decision, { several, verdicts, sure }]): readonly Undiscriminating[] => {
      const whole = sure && cut.length === 0;
      if (!several && whole) return [{ decision, reason: 'one-option' }];
      if (!verdicts && (whole || isOfOneVerdict(kase, decision))) {
        return [{ decision, reason: 'same-verdict' }];
      }
      const same = well.has(decision) && well.get(decision) === badly.get(decision);
      return same ? [{ decision, reason: 'best-is-worst' }] : [];
    })
    .sort((one, other) => compare(one.decision, other.decision));
}

function isOfOneVerdict(kase: Case, id: string): boolean {
  const step = kase.steps.find((each) => each.id === id);
  return step?.kind === 'decision' && new Set(step.options.map(({ verdict }) => verdict)).size < 2;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((one, other) => compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
