/** Decisions as learners meet them, and what the guideline asks for at each meeting. */
import type { Case, Decision, Option } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import { holds, type CaseContext } from '../../machine/case-context.ts';
import type { Asked } from '../../teaching/asked.ts';
import type { Action } from '../../teaching/done.ts';
import type { Story } from '../story.ts';
import { arrivals } from './arrivals.ts';
import { judge, type Judged } from './judge.ts';

/** A decision that some learner stands before. */
export interface Encounter extends Judged {
  readonly decision: Decision;
  /** Index of the decision among the steps. */
  readonly step: number;
  /** Ids of the appointments on the way there. */
  readonly way: readonly string[];
  readonly offered: readonly Option[];
}

/**
 * All encounters that differ in something, with decisions that the guideline has a say in: those with an option that
 * carries an action.
 */
export function encounters(kase: Case, story: Story, effective: Effective): readonly Encounter[] {
  return judgedBy(kase, story, [effective]).flat();
}

/** An encounter as it was judged by one version of a guideline, and as it is by another. */
export interface Rejudged {
  readonly before: Encounter;
  readonly after: Encounter;
}

/** The same encounters by two versions: all that differ in something by one of them. */
export function rejudged(
  kase: Case,
  story: Story,
  from: Effective,
  to: Effective,
): readonly Rejudged[] {
  return judgedBy(kase, story, [from, to]).flatMap(([before, after]) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  );
}

/** Each encounter once by every one of some guidelines, in their order. */
function judgedBy(
  kase: Case,
  story: Story,
  guidelines: readonly Effective[],
): readonly (readonly Encounter[])[] {
  const judges = guidelines.map((effective) => judge(kase, effective));
  const counts = (action: Action) => judges.some((each) => each.counts(action));
  const seen = new Set<string>();
  return arrivals(kase, story, counts).flatMap(({ step, context }) => {
    const decision = kase.steps[step];
    if (decision?.kind !== 'decision') return [];
    if (decision.options.every(({ action }) => action === undefined)) return [];
    const offered = decision.options.filter(({ requires }) => holds(requires, context, kase));
    const asked = judges.map((each) => each.ask(context));
    const key = [
      decision.id,
      offered.map(({ id }) => id),
      ...asked.flatMap(({ least, thorough }) => [textOf(least), textOf(thorough)]),
    ].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    const way = wayOf(kase, context);
    return [asked.map((each): Encounter => ({ decision, step, way, offered, ...each }))];
  });
}

/** What makes a difference to those who judge: which rules are met or open, on which grounds, and how each stands. */
function textOf({ met, undecided }: Asked): string {
  return [...met, ...undecided]
    .map(
      (rule) =>
        `${rule.rule} ${rule.standing} ${('because' in rule ? rule.because : rule.needs).join()}`,
    )
    .join(';');
}

function wayOf(kase: Case, { visited }: CaseContext): readonly string[] {
  const kinds = new Map(kase.steps.map(({ id, kind }) => [id, kind]));
  return visited.filter((id) => kinds.get(id) === 'appointment');
}
