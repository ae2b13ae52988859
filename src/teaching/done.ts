/** What a learner has done so far, as far as the guideline's rules ask for it. */
import type { Case, Option } from '../case/types.ts';
import type { CaseContext } from '../machine/case-context.ts';
import type { Point } from './evidence.ts';

/** An option's action in the guideline's vocabulary: {action, test?, site?}. */
export type Action = NonNullable<Option['action']>;

/** What was done, and what is under way. */
export interface Done {
  /** Tests, by the guideline's name: on their way, or with a result. One that failed tells nothing and is not here. */
  readonly tests: ReadonlyMap<string, 'awaited' | 'reported'>;
  /** The actions of the options chosen so far, and the point at which each was chosen. */
  readonly actions: readonly { readonly action: Action; readonly at: Point }[];
}

/** Tests that leave another nothing to show: after a CT of the chest no rule waits for a film of it. */
const showsAsMuchAs: Readonly<Record<string, readonly string[]>> = { ct_chest: ['chest_xray'] };

/** The tests that are done with one: itself, and those which it leaves nothing to show; none without a test. */
export function coveredBy(test: string | undefined): readonly string[] {
  return test === undefined ? [] : [test, ...(showsAsMuchAs[test] ?? [])];
}

/** Works out what was done up to a point. */
export function doneBy(kase: Case, context: CaseContext): Done {
  const investigationOf = (id: string) => kase.investigations.find((it) => it.id === id);
  const chosen = context.choices.flatMap(({ decision, option: id }) => {
    const step = kase.steps.find((it) => it.id === decision);
    const option = step?.kind === 'decision' ? step.options.find((it) => it.id === id) : undefined;
    return option?.action === undefined ? [] : [{ action: option.action, decision }];
  });
  const tests = new Map<string, 'awaited' | 'reported'>();
  const note = (test: string | undefined, standing: 'awaited' | 'reported') => {
    for (const each of coveredBy(test)) {
      if (tests.get(each) !== 'reported') tests.set(each, standing);
    }
  };
  // An option may name a test that the case has no investigation for; then it is under way for good.
  const held = new Set(kase.investigations.map(({ test }) => test));
  for (const { action } of chosen) if (!held.has(action.test)) note(action.test, 'awaited');
  for (const { investigation } of context.awaited) {
    note(investigationOf(investigation)?.test, 'awaited');
  }
  for (const { investigation, report } of context.reports) {
    const found = investigationOf(investigation);
    if (found?.reports[report]?.status === 'reported') note(found.test, 'reported');
  }
  return {
    tests,
    actions: chosen.map(({ action, decision }) => ({
      action,
      at: pointOf(kase, decision, context),
    })),
  };
}

/** The point at which a decision was reached. What was asked in appointments after it is not counted. */
function pointOf(kase: Case, decision: string, context: CaseContext): Point {
  const visited = context.visited.slice(0, context.visited.lastIndexOf(decision) + 1);
  const days = visited.flatMap((id) => {
    const step = kase.steps.find((it) => it.id === id);
    return step !== undefined && 'day' in step ? [step.day] : [];
  });
  const today = Math.max(0, ...days);
  return {
    visited,
    elicited: context.elicited,
    awaited: [],
    reports: context.reports.filter(({ day }) => day <= today),
  };
}
