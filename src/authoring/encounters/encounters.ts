/** Decisions as learners meet them, and what the guideline asks for at each meeting. */
import type { Case, Decision, Option } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { Asked, DoneNow } from '../../teaching/asked.ts';
import { coveredBy } from '../../teaching/done.ts';
import type { Story } from '../story.ts';
import { optionsOf, walkOf } from './arrivals.ts';
import { judge, type Judge, type Judged } from './judge.ts';
import { remembered } from './remembered.ts';
import { showingOf } from './showing.ts';
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

/** Prepares the encounters of a case. */
export function meetings(kase: Case, story: Story): Meetings {
  const terrain = terrainOf(kase, story);
  const options = optionsOf(terrain);
  const walk = walkOf(terrain, options);
  const showing = showingOf(terrain);
  const judgedSteps = kase.steps.map((step) =>
    step.kind === 'decision' && step.options.some(({ action }) => action !== undefined)
      ? {
          decision: step,
          options: step.options.map((option) => ({ option, holds: terrain.test(option.requires) })),
        }
      : null,
  );
  const testsAt = testsOf(kase, options.all);

  const walked = remembered((_: string, counting: readonly boolean[]) => {
    const actions = new Set(options.all.flatMap(({ action }, at) => (counting[at] ? action : [])));
    const seen = new Set<string>();
    return walk((action) => actions.has(action)).flatMap((state) => {
      const judged = judgedSteps[state.step];
      if (judged === null || judged === undefined) return [];
      const offered = judged.options.flatMap(({ option, holds }) =>
        holds(state.happened) ? [option] : [],
      );
      const [trail, back] = [state.trail.list(), state.back.list()];
      const { awaited } = state;
      const made = state.chosen.list().flatMap((number) => {
        const { action, decision } = options.all[number] ?? {};
        if (action === undefined || counting[number] !== true) return [];
        const then = trail.slice(0, trail.lastIndexOf(story.indexOf.get(decision ?? '') ?? -1) + 1);
        const today = dayOf(then);
        const there = showing.there({
          trail: then,
          awaited: [],
          back: back.filter(({ day }) => day <= today),
        });
        return [{ number, action, there }];
      });
      const point = { trail, awaited, back };
      const standing = {
        shown: showing.shown(point, state.happened),
        there: showing.there(point),
        tests: testsAt(state),
        made,
      };
      const key = [
        state.step,
        ...offered.map(({ id }) => id),
        standing.shown.id,
        standing.there.id,
        ...[...standing.tests].map((each) => each.join()).sort(),
        ...made.map(({ number, there }) => `${number} ${there.id}`).sort(),
      ].join(';');
      if (seen.has(key)) return [];
      seen.add(key);
      const way = trail.flatMap((step) => {
        const visited = kase.steps[step];
        return visited?.kind === 'appointment' ? [visited.id] : [];
      });
      return [{ decision: judged.decision, step: state.step, way, offered, standing }];
    });
  });
  const judgeBy = remembered((effective: Effective) => judge(kase, effective));

  /** Each encounter once by every one of some guidelines, in their order. */
  const judgedBy = (judges: readonly Judge[]): readonly (readonly Encounter[])[] => {
    const counting = options.all.map(
      ({ action }) => action !== undefined && judges.some(({ counts }) => counts(action)),
    );
    const seen = new Set<string>();
    return walked(counting.map(Number).join(''), counting).flatMap(({ standing, ...meeting }) => {
      const asked = judges.map(({ ask }) => ask(standing));
      const key = [
        meeting.step,
        ...meeting.offered.map(({ id }) => id),
        ...asked.flatMap(({ least, thorough }) => [textOf(least), textOf(thorough)]),
      ].join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      return [asked.map((each): Encounter => ({ ...meeting, ...each }))];
    });
  };
  return {
    by: (effective) => judgedBy([judgeBy(effective)]).flat(),
    byBoth: (from, to) =>
      judgedBy([judgeBy(from), judgeBy(to)]).flatMap(([before, after]) =>
        before === undefined || after === undefined ? [] : [{ before, after }],
      ),
  };

  function dayOf(trail: readonly number[]): number {
    const days = trail.flatMap((index) => {
      const step = kase.steps[index];
      return step !== undefined && 'day' in step ? [step.day] : [];
    });
    return Math.max(0, ...days);
  }
}

/** The encounters of a case by one guideline. */
export function encounters(kase: Case, story: Story, effective: Effective): readonly Encounter[] {
  return meetings(kase, story).by(effective);
}

/** The tests that are on their way or have a result, as `doneBy` has it. */
function testsOf(
  kase: Case,
  options: readonly { readonly action: { readonly test?: string | undefined } | undefined }[],
): (state: State) => DoneNow['tests'] {
  const held = new Set<string | undefined>(kase.investigations.map(({ test }) => test));
  const ofOptions = options.map(({ action }) =>
    action === undefined || held.has(action.test) ? [] : coveredBy(action.test),
  );
  const ofInvestigations = kase.investigations.map(({ test }) => coveredBy(test));
  const ofReports = kase.investigations.flatMap(({ test, reports }) =>
    reports.map(({ status }) => (status === 'reported' ? coveredBy(test) : [])),
  );
  return ({ chosen, awaited, back }) => {
    const tests = new Map<string, 'awaited' | 'reported'>();
    const note = (all: readonly string[] | undefined, standing: 'awaited' | 'reported') => {
      for (const test of all ?? []) tests.set(test, standing);
    };
    for (const option of chosen.list()) note(ofOptions[option], 'awaited');
    for (const { investigation } of awaited) note(ofInvestigations[investigation], 'awaited');
    for (const { report } of back.list()) note(ofReports[report], 'reported');
    return tests;
  };
}

/** What makes a difference to those who judge: which rules are met or open, on which grounds, and how each stands. */
function textOf({ met, undecided }: Asked): string {
  return [
    ...met.map(({ rule, standing, because }) => `${rule} ${standing} ${because.join()}`),
    ...undecided.map(({ rule, standing, needs }) => `${rule} ${standing} ? ${needs.join()}`),
  ].join(';');
}
