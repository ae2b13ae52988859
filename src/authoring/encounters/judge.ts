/** What one guideline has to say of one case, at any point of it; each thing is worked out once. */
import type { Case } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import { isEvaluable } from '../../guidance/evaluate.ts';
import { asker, type Asker } from '../../guidance/match.ts';
import { readsOf } from '../../guidance/near.ts';
import type { Emergency, Rule } from '../../guidance/types.ts';
import type { CaseContext } from '../../machine/case-context.ts';
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

/** What a guideline asks for at a point. */
export interface Judged {
  /** On what everyone who comes this way has been shown. */
  readonly least: Asked;
  /** On all that there was to find on this way. */
  readonly thorough: Asked;
}

/** One guideline, asked about one case. */
export interface Judge {
  /** Whether an action can answer one of its rules. */
  readonly counts: (action: Action) => boolean;
  readonly ask: (context: CaseContext) => Judged;
}

/** Prepares a guideline for judging a case at one point after another. */
export function judge(kase: Case, effective: Effective): Judge {
  const touched = touchable(kase, effective);
  const answerAt = remembered(kase, answering(kase, once(asker(touched))));
  const rules = answeredByActions(touched);
  return {
    counts: (action) => rules.some((rule) => calledFor(rule, action)),
    ask: (context) => ({
      least: askedAt(kase, context, 'shown', answerAt, effective),
      thorough: askedAt(kase, context, 'there', answerAt, effective),
    }),
  };
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
