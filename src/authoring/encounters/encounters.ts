/** Decisions as learners meet them, and what the guideline asks for at each meeting. */
import type { Case, Decision, Option } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { Asked } from '../../teaching/asked.ts';
import type { Story } from '../story.ts';
import { optionsOf, walkOf } from './arrivals.ts';
import { judge, type Judge, type Judged } from './judge.ts';
import { firstTimes, numbering, pair, remembered } from './remembered.ts';
import type { State } from './state.ts';
import { standingsOf, type Standing } from './standing.ts';
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

/** An encounter as it was judged by one version of a guideline, and as it is by another. */
export interface Rejudged {
  readonly before: Encounter;
  readonly after: Encounter;
}

/** The encounters of one case by any guideline; the case is walked once for all that tell the same actions apart. */
export interface Meetings {
  /**
   * All encounters that differ in something, with decisions that the guideline has a say in: those with an option that
   * carries an action.
   */
  by(effective: Effective): readonly Encounter[];
  /** The same encounters by two versions: all that differ in something by one of them. */
  byBoth(from: Effective, to: Effective): readonly Rejudged[];
}

/** A decision as someone stands before it, not judged yet. */
type Meeting = Pick<Encounter, 'decision' | 'step' | 'offered'> & {
  /** Stands for the decision and what is offered of it. */
  readonly here: number;
  readonly trail: State['trail'];
  readonly standing: Standing;
};

/** Prepares the encounters of a case. */
export function meetings(kase: Case, story: Story): Meetings {
  const terrain = terrainOf(kase, story);
  const options = optionsOf(terrain);
  const walk = walkOf(terrain, options);
  const standingOf = standingsOf(terrain, options.all);
  const decisions = kase.steps.map((step) =>
    step.kind === 'decision' && step.options.some(({ action }) => action !== undefined)
      ? { decision: step, tests: step.options.map(({ requires }) => terrain.test(requires)) }
      : null,
  );
  const numberOf = numbering();
  const number = remembered((asked: Asked) => numberOf(textOf(asked)));
  const judgeBy = remembered((effective: Effective) => judge(kase, effective));
  const met = remembered((_: string, counting: readonly boolean[]) => {
    const actions = new Set(options.all.flatMap(({ action }, at) => (counting[at] ? action : [])));
    const standing = standingOf(counting);
    const isFirst = firstTimes();
    return walk((action) => actions.has(action)).flatMap((state): readonly Meeting[] => {
      const { decision, tests } = decisions[state.step] ?? {};
      if (decision === undefined || tests === undefined) return [];
      const { step, trail, happened } = state;
      const offers = tests.reduce((sum, holds, at) => (holds(happened) ? sum + 2 ** at : sum), 0);
      const stands = standing(state);
      const { shown, there, done } = stands;
      const here = pair(step, offers);
      if (!isFirst(here, pair(shown.id, there.id), done.key)) return [];
      const offered = decision.options.filter((_, at) => Math.floor(offers / 2 ** at) % 2 === 1);
      return [{ here, decision, step, trail, offered, standing: stands }];
    });
  });

  /** Each encounter once by every one of some guidelines, in their order. */
  const judgedBy = (judges: readonly Judge[]): readonly (readonly Encounter[])[] => {
    const counting = options.all.map(
      ({ action }) => action !== undefined && judges.some(({ counts }) => counts(action)),
    );
    const seen = new Set<string>();
    return met(counting.join(), counting).flatMap(
      ({ here, standing, trail, decision, step, offered }) => {
        const asked = judges.map(({ ask }) => ask(standing));
        const key = [
          here,
          ...asked.flatMap(({ least, thorough }) => [number(least), number(thorough)]),
        ].join(' ');
        if (seen.has(key)) return [];
        seen.add(key);
        const way = wayOf(kase, trail);
        return [asked.map((each): Encounter => ({ decision, step, way, offered, ...each }))];
      },
    );
  };
  return {
    by: (effective) => judgedBy([judgeBy(effective)]).flat(),
    byBoth: (from, to) =>
      judgedBy([judgeBy(from), judgeBy(to)]).flatMap(([before, after]) =>
        before === undefined || after === undefined ? [] : [{ before, after }],
      ),
  };
}

/** The encounters of a case by one guideline. */
export function encounters(kase: Case, story: Story, effective: Effective): readonly Encounter[] {
  return meetings(kase, story).by(effective);
}

function wayOf(kase: Case, trail: State['trail']): readonly string[] {
  return trail.list().flatMap((index) => {
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
