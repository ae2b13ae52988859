/** Decisions as learners meet them, and what the guideline asks for at each meeting. */
import type { Case, Decision, Option } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import { isEvaluable } from '../../guidance/evaluate.ts';
import { asker } from '../../guidance/match.ts';
import { readsOf } from '../../guidance/near.ts';
import { holds, type CaseContext } from '../../machine/case-context.ts';
import {
  answering,
  askedAt,
  calledFor,
  type AnswerAt,
  type Asked,
  type Callable,
} from '../../teaching/asked.ts';
import type { Action } from '../../teaching/done.ts';
import { allEvidence } from '../../teaching/evidence.ts';
import { arrivals } from './arrivals.ts';
import type { Story } from '../story.ts';

/** A decision that some learner stands before. */
export interface Encounter {
  readonly decision: Decision;
  /** Index of the decision among the steps. */
  readonly step: number;
  /** Ids of the appointments on the way there. */
  readonly way: readonly string[];
  readonly offered: readonly Option[];
  /** What the guideline asks for on what everyone who comes this way has been shown. */
  readonly least: Asked;
  /** What it asks for on all that there was to find on this way. */
  readonly thorough: Asked;
}

/**
 * All encounters that differ in something, with decisions that the guideline has a say in: those with an option that
 * carries an action.
 */
export function encounters(kase: Case, story: Story, effective: Effective): readonly Encounter[] {
  const answerAt = remembered(kase, answering(kase, asker(effective)));
  const rules = touchable(kase, effective);
  const counts = (action: Action) => rules.some((rule) => calledFor(rule, action));
  const seen = new Set<string>();
  return arrivals(kase, story, counts).flatMap(({ step, context }): readonly Encounter[] => {
    const decision = kase.steps[step];
    if (decision?.kind !== 'decision') return [];
    if (decision.options.every(({ action }) => action === undefined)) return [];
    const offered = decision.options.filter(({ requires }) => holds(requires, context, kase));
    const least = askedAt(kase, context, 'shown', answerAt, effective);
    const thorough = askedAt(kase, context, 'there', answerAt, effective);
    const key = [decision.id, offered.map(({ id }) => id), textOf(least), textOf(thorough)].join(
      ' ',
    );
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ decision, step, way: wayOf(kase, context), offered, least, thorough }];
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

/** The rules of referring and following up that something in the case can touch. */
function touchable(kase: Case, { guidance }: Effective): readonly Callable[] {
  const there = new Set(
    allEvidence(kase).flatMap(({ features }) =>
      features.flatMap(({ feature, present, value }) =>
        present || value !== undefined ? [feature] : [],
      ),
    ),
  );
  return [...guidance.emergencies, ...guidance.rules]
    .filter(isEvaluable)
    .filter((rule) => [...readsOf(rule, guidance).features].some((name) => there.has(name)))
    .flatMap(({ test = null, anyOf, ...rule }) =>
      test === null || anyOf !== undefined
        ? [{ ...rule, test, ...(anyOf === undefined ? {} : { anyOf }) }]
        : [],
    );
}

function wayOf(kase: Case, { visited }: CaseContext): readonly string[] {
  const kinds = new Map(kase.steps.map(({ id, kind }) => [id, kind]));
  return visited.filter((id) => kinds.get(id) === 'appointment');
}

/** The same answer for points that show the same. */
function remembered(kase: Case, answerAt: AnswerAt): AnswerAt {
  const appointments = new Set(
    kase.steps.flatMap(({ kind, id }) => (kind === 'appointment' ? [id] : [])),
  );
  const known = new Map<string, ReturnType<AnswerAt>>();
  return (point, of) => {
    const text = [
      of,
      ...point.visited.filter((id) => appointments.has(id)),
      ...(of === 'shown' ? point.elicited : []),
      ...point.reports.map(({ investigation, report, day }) => `${investigation} ${report} ${day}`),
      ...point.awaited.map(({ investigation }) => investigation),
    ].join(' ');
    const answer = known.get(text) ?? answerAt(point, of);
    known.set(text, answer);
    return answer;
  };
}
