/** Why a rule applied at a decision: each fact that met it, where it was to be found, and whether the learner found it. */
import type { Case } from '../case/types.ts';
import type { Effective } from '../guidance/effective.ts';
import { featureNamed } from '../guidance/features.ts';
import type { CaseContext } from '../machine/case-context.ts';
import { askedAt, type AnswerAt, type Asked, type MetNow } from './asked.ts';
import { evidenceShown, evidenceThere, type Evidence, type EvidenceSource } from './evidence.ts';

/** A fact that met a rule. */
export interface Ground {
  /** As the guideline writes it: "haemoptysis", "fit_result=84", "age=67". */
  readonly fact: string;
  /** Whether the learner was shown it; age and sex stand in every record. */
  readonly shown: boolean;
  /** Where it was told, shown or not; none for age and sex. */
  readonly sources: readonly EvidenceSource[];
  /** What was taken to be so of it, as nobody had said otherwise: "cough.unexplained". */
  readonly assumed: readonly string[];
}

/** A rule that was met on what the patient had. */
export interface RuleGrounds {
  readonly rule: MetNow;
  /** Whether it was met on what the learner had been shown, too. */
  readonly known: boolean;
  readonly grounds: readonly Ground[];
}

/** The rules that were met when a decision was taken: the open ones first, and of those the most urgent. */
export function ruleGrounds(
  kase: Case,
  context: CaseContext,
  answerAt: AnswerAt,
  effective: Effective,
): readonly RuleGrounds[] {
  const there = askedAt(kase, context, 'there', answerAt, effective);
  const known = new Set(answerAt(context, 'shown').met.map(({ rule }) => rule));
  const shown = evidenceShown(kase, context);
  const all = evidenceThere(kase, context);
  return there.met
    .toSorted((one, other) => order(one, there) - order(other, there))
    .map((rule) => ({
      rule,
      known: known.has(rule.rule),
      grounds: rule.because.map((fact) => groundOf(fact, rule.assumed, shown, all)),
    }));
}

function order(rule: MetNow, { rank }: Asked): number {
  return rank(rule) + (rule.standing === 'answered' ? 1000 : 0);
}

function groundOf(
  fact: string,
  assumed: readonly string[],
  shown: readonly Evidence[],
  all: readonly Evidence[],
): Ground {
  const name = featureNamed(fact.split(/[.=]/)[0] ?? '');
  if (name === null) return { fact, shown: true, sources: [], assumed: [] };
  const telling = (evidence: readonly Evidence[]) =>
    evidence.filter(({ features }) => features.some((it) => it.feature === name && it.present));
  return {
    fact,
    shown: telling(shown).length > 0,
    sources: telling(all).map(({ source }) => source),
    assumed: assumed.filter((each) => each.startsWith(`${name}.`)),
  };
}
