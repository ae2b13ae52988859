/** What a guideline answers about a patient: the rules met, undecided and near, and which action leads. */
import type { Answer, Called, Leading, Met, Near, Undecided } from './answer.ts';
import { asksOf } from './asks.ts';
import type { Effective } from './effective.ts';
import {
  becauseOf,
  evaluate,
  isEvaluable,
  isTouched,
  needsOf,
  type Evaluable,
} from './evaluate.ts';
import type { Facts } from './facts.ts';
import { isFor, knowledge } from './knowledge.ts';
import { nearMisses, readsOf, type Reads } from './near.ts';
import type { Guidance } from './types.ts';

/** Answers about one patient after another. */
export type Matcher = (facts: Facts) => Answer;

/** Prepares a guideline for answering: what each rule reads is worked out once. */
export function matcher(effective: Effective): Matcher {
  const { guidance, overlay } = effective;
  const prepared = [...guidance.emergencies, ...guidance.rules]
    .filter(isEvaluable)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((rule) => ({ rule, reads: readsOf(rule, guidance) }));
  const unverified = new Set(overlay?.unverified);
  return (facts) => answer(prepared, guidance, unverified, facts);
}

/** Answers about one patient; for many, prepare a `matcher`. */
export function match(effective: Effective, facts: Facts): Answer {
  return matcher(effective)(facts);
}

function answer(
  prepared: readonly { readonly rule: Evaluable; readonly reads: Reads }[],
  guidance: Guidance,
  unverified: ReadonlySet<string>,
  facts: Facts,
): Answer {
  const known = knowledge(facts, guidance);
  const met: Met[] = [];
  const undecided: Undecided[] = [];
  const near: Near[] = [];
  for (const { rule, reads } of prepared) {
    const called = callOf(rule, facts.age, unverified);
    const truth = evaluate(rule, known);
    if (truth === 'yes') {
      met.push({ ...called, ...becauseOf(rule, known) });
      continue;
    }
    if (truth === 'unknown' && isTouched(rule.when, known)) {
      undecided.push({ ...called, needs: needsOf(rule, known) });
    }
    // Whom a rule isn't for by their organs, no change of a fact would bring under it.
    if (isFor(rule.who, facts).organ !== 'yes') continue;
    for (const change of nearMisses(rule, reads, facts, guidance)) near.push({ ...called, change });
  }
  return { leading: leadingOf(guidance, met), met, undecided, near };
}

function callOf(rule: Evaluable, age: number | null, unverified: ReadonlySet<string>): Called {
  const { action, test, strength, timescale } = asksOf(rule, age);
  return {
    rule: rule.id,
    rec: 'rec' in rule ? rule.rec : null,
    site: rule.site,
    action,
    ...(rule.anyOf === undefined ? {} : { anyOf: rule.anyOf }),
    test: test ?? null,
    strength,
    timescale,
    confidence: rule.confidence,
    ...(unverified.has(rule.id) ? { verifiedInNation: false } : {}),
  };
}

function leadingOf({ precedence }: Guidance, met: readonly Met[]): Leading | null {
  for (const { name, action, strengths } of precedence) {
    const rules = met.filter((rule) => rule.action === action && strengths.includes(rule.strength));
    if (rules.length > 0) return { action, level: name, rules: rules.map(({ rule }) => rule) };
  }
  return null;
}
