/** Decisions as learners meet them, and what the guideline asks for at each meeting. */
import type { Case, Decision, Option } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { Asked } from '../../teaching/asked.ts';
import type { Story } from '../story.ts';
import { walkOf } from './arrivals.ts';
import { listOf } from './chain.ts';
import { courseOf, isJudged } from './course.ts';
import { judge, type Judge, type Judged } from './judge.ts';
import { lensOf } from './lens.ts';
import { numbering, remembered } from './remembered.ts';
import type { State } from './state.ts';
import { terrainOf } from './terrain.ts';

/** A decision that some learner stands before. */
export interface Encounter extends Judged {
  readonly decision: Decision;
  /** Index of the decision among the steps. */
  readonly step: number;
  /** Ids of the appointments on the way there. */
  readonly way: readonly string[];
  readonly offered: readonly Option[];
}

/** The encounters of a case by a guideline. */
export interface Encountered {
  readonly encounters: readonly Encounter[];
  /** Where not all could be looked at, the step that leaves most ways open, by index: there may be more encounters. Else null. */
  readonly entangledIn: number | null;
}

/** An encounter as it was judged by one version of a guideline, and as it is by another. */
export interface Rejudged {
  readonly before: Encounter;
  readonly after: Encounter;
}

/** The encounters of one case by any guideline. */
export interface Meetings {
  /**
   * All encounters that differ in something, with decisions that the guideline has a say in: those with an option that
   * carries an action.
   */
  by(effective: Effective): Encountered;
  /** The same encounters by two versions: all that differ in something by one of them. */
  byBoth(from: Effective, to: Effective): readonly Rejudged[];
}

/** Prepares the encounters of a case. */
export function meetings(kase: Case, story: Story): Meetings {
  const terrain = terrainOf(kase, story);
  const walk = walkOf(terrain, courseOf(kase, story));
  const offersOf = kase.steps.map((step) =>
    isJudged(step)
      ? { decision: step, tests: step.options.map(({ requires }) => terrain.test(requires)) }
      : null,
  );
  const numberOf = numbering();
  const number = remembered((asked: Asked) => numberOf(textOf(asked)));
  const judgeBy = remembered((effective: Effective) => judge(kase, effective));

  /** Each encounter once by every one of some guidelines, in their order. */
  const judgedBy = (
    judges: readonly Judge[],
  ): { readonly all: readonly (readonly Encounter[])[]; readonly entangledIn: number | null } => {
    const seen = new Set<string>();
    const { arrivals, entangledIn } = walk(lensOf(judges.map(({ lens }) => lens)));
    const all = arrivals.flatMap(({ state, standing }) => {
      const { step, happened, trail } = state;
      const { decision, tests } = offersOf[step] ?? {};
      if (decision === undefined || tests === undefined) return [];
      const offers = tests.map((holds) => holds(happened));
      const asked = judges.map(({ ask }) => ask(standing));
      const key = [
        step,
        ...offers,
        ...asked.flatMap(({ least, thorough }) => [number(least), number(thorough)]),
      ].join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      const way = wayOf(kase, trail);
      const offered = decision.options.filter((_, at) => offers[at]);
      return [asked.map((each): Encounter => ({ decision, step, way, offered, ...each }))];
    });
    return { all, entangledIn };
  };
  return {
    by(effective) {
      const { all, entangledIn } = judgedBy([judgeBy(effective)]);
      return { encounters: all.flat(), entangledIn };
    },
    byBoth: (from, to) =>
      judgedBy([judgeBy(from), judgeBy(to)]).all.flatMap(([before, after]) =>
        before === undefined || after === undefined ? [] : [{ before, after }],
      ),
  };
}

/** The encounters of a case by one guideline. */
export function encounters(kase: Case, story: Story, effective: Effective): readonly Encounter[] {
  return meetings(kase, story).by(effective).encounters;
}

function wayOf(kase: Case, trail: State['trail']): readonly string[] {
  return listOf(trail).flatMap((index) => {
    const step = kase.steps[index];
    return step?.kind === 'appointment' ? [step.id] : [];
  });
}

/** What makes a difference to those who judge: which rules are met or open, on which grounds, and how each stands. */
function textOf({ met, undecided }: Asked): string {
  return [
    ...met.map(({ rule, standing, because }) => `${rule} ${standing} ${because.join()}`),
    ...undecided.map(({ rule, standing, needs }) => `${rule} ${standing} ? ${needs.join()}`),
  ].join(';');
}
