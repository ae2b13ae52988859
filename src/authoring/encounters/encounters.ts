/** Decisions as learners meet them, and what the guideline asks for at each meeting. */
import type { Case, Decision, Option } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import { isEvaluable } from '../../guidance/evaluate.ts';
import { asker, type Asker } from '../../guidance/match.ts';
import { readsOf } from '../../guidance/near.ts';
import type { Emergency, Rule } from '../../guidance/types.ts';
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
  const touched = touchable(kase, effective);
  const answerAt = remembered(kase, answering(kase, once(asker(touched))));
  const rules = answeredByActions(touched);
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

/** The guideline with the rules that something in the case can touch: no other can be met or left open on any way. */
function touchable(kase: Case, { guidance, overlay }: Effective): Effective {
  const there = new Set(
    allEvidence(kase).flatMap(({ features }) =>
      features.flatMap(({ feature, present, value }) =>
        present || value !== undefined ? [feature] : [],
      ),
    ),
  );
  const touches = (rule: Rule | Emergency) =>
    isEvaluable(rule) && [...readsOf(rule, guidance).features].some((name) => there.has(name));
  return {
    overlay,
    guidance: {
      ...guidance,
      rules: guidance.rules.filter(touches),
      emergencies: guidance.emergencies.filter(touches),
    },
  };
}

/** Rules that are answered by what was chosen; a rule that names a test is answered by the test. */
function answeredByActions({ guidance }: Effective): readonly Callable[] {
  return [...guidance.emergencies, ...guidance.rules].flatMap(({ test = null, anyOf, ...rule }) =>
    test === null || anyOf !== undefined
      ? [{ ...rule, test, ...(anyOf === undefined ? {} : { anyOf }) }]
      : [],
  );
}

/** Asks once about the same facts. */
function once(ask: Asker): Asker {
  const known = new Map<string, ReturnType<Asker>>();
  return (facts) => {
    const text = JSON.stringify([...facts.features]);
    const answer = known.get(text) ?? ask(facts);
    known.set(text, answer);
    return answer;
  };
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
  const telling = new Set(
    kase.investigations.flatMap(({ id, test, reports }) =>
      test !== undefined || reports.some(({ features }) => features.length > 0) ? [id] : [],
    ),
  );
  const known = new Map<string, ReturnType<AnswerAt>>();
  return (point, of) => {
    const text = [
      of,
      ...point.visited.filter((id) => appointments.has(id)),
      ...(of === 'shown' ? point.elicited : []),
      ...point.reports
        .filter(({ investigation }) => telling.has(investigation))
        .map(({ investigation, report, day }) => `${investigation} ${report} ${day}`),
      ...point.awaited.map(({ investigation }) => investigation).filter((id) => telling.has(id)),
    ].join(' ');
    const answer = known.get(text) ?? answerAt(point, of);
    known.set(text, answer);
    return answer;
  };
}
