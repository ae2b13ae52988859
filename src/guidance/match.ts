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
import { isFor, knowledge, type Knowledge } from './knowledge.ts';
import { nearMisses, readsOf } from './near.ts';
import type { Guidance } from './types.ts';

/** Answers about one patient after another. */
export type Matcher = (facts: Facts) => Answer;

/** Prepares a guideline for answering: what each rule reads is worked out once. */
export function matcher(effective: Effective): Matcher {
  const { guidance } = effective;
  const ask = asker(effective);
  const unverified = new Set(effective.overlay?.unverified);
  const prepared = evaluableOf(guidance).map((rule) => ({ rule, reads: readsOf(rule, guidance) }));
  return (facts) => {
    const { met, undecided } = ask(facts);
    const isMet = new Set(met.map(({ rule }) => rule));
    const near = prepared
      // Whom a rule isn't for by their organs, no change of a fact would bring under it.
      .filter(({ rule }) => !isMet.has(rule.id) && isFor(rule.who, facts).organ === 'yes')
      .flatMap(({ rule, reads }): readonly Near[] =>
        nearMisses(rule, reads, facts, guidance).map((change) => ({
          ...callOf(rule, facts.age, unverified),
          change,
        })),
      );
    return { leading: leadingOf(guidance, met), met, undecided, near };
  };
}

/** What is met and what is open, without near misses: those are dear, and whoever judges an action has no use for them. */
export type Asker = (facts: Facts) => Pick<Answer, 'met' | 'undecided'>;

/** Prepares a guideline for saying what is met and what is open. */
export function asker(effective: Effective): Asker {
  const { guidance } = effective;
  const rules = ruleAskers(effective);
  return (facts) => {
    const known = knowledge(facts, guidance);
    return gathered(rules.map(({ ask }) => ask(known)));
  };
}

/** What one rule says of a patient: that it is met, that it is open, or nothing. */
export type RuleAnswer = { readonly met: Met } | { readonly undecided: Undecided } | null;

/** A rule that can be asked by itself. */
export interface RuleAsker {
  readonly rule: Evaluable;
  ask(known: Knowledge): RuleAnswer;
}

/** The rules of a guideline that depend on findings, each to be asked by itself; in the order of their names. */
export function ruleAskers({ guidance, overlay }: Effective): readonly RuleAsker[] {
  const unverified = new Set(overlay?.unverified);
  return evaluableOf(guidance).map((rule) => ({
    rule,
    ask(known) {
      const call = () => callOf(rule, known.facts.age, unverified);
      const truth = evaluate(rule, known);
      if (truth === 'yes') return { met: { ...call(), ...becauseOf(rule, known) } };
      if (truth === 'no' || !isTouched(rule.when, known)) return null;
      return { undecided: { ...call(), needs: needsOf(rule, known) } };
    },
  }));
}

/** What several rules say, together. */
export function gathered(answers: readonly RuleAnswer[]): ReturnType<Asker> {
  const met: Met[] = [];
  const undecided: Undecided[] = [];
  for (const answer of answers) {
    if (answer === null) continue;
    if ('met' in answer) met.push(answer.met);
    else undecided.push(answer.undecided);
  }
  return { met, undecided };
}

/** Answers about one patient; for many, prepare a `matcher`. */
export function match(effective: Effective, facts: Facts): Answer {
  return matcher(effective)(facts);
}

function evaluableOf({ emergencies, rules }: Guidance): readonly Evaluable[] {
  return [...emergencies, ...rules]
    .filter(isEvaluable)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
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
