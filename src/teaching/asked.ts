/** What the guideline asks for at a point of a consultation: the rules met and undecided, and how each stands. */
import type { Case } from '../case/types.ts';
import type { Called, Met, Undecided } from '../guidance/answer.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Facts } from '../guidance/facts.ts';
import type { Asker } from '../guidance/match.ts';
import type { TestName } from '../guidance/vocabulary.ts';
import type { CaseContext } from '../machine/case-context.ts';
import { doneBy, type Action, type Done } from './done.ts';
import { evidenceShown, evidenceThere, type Point } from './evidence.ts';
import { factsShown } from './facts-shown.ts';
import { testsTold } from './tests-told.ts';

/**
 * `open`: nothing was done about it yet. `under-way`: its test was ordered and is awaited. `answered`: the result is in, or
 * the referral made. A rule that isn't open neither requires nor blocks anything.
 */
export type Standing = 'open' | 'under-way' | 'answered';

export type MetNow = Met & { readonly standing: Standing };
export type UndecidedNow = Undecided & { readonly standing: Standing };

/** The guideline's answer about what was shown, seen with what was done. */
export interface Asked {
  readonly met: readonly MetNow[];
  readonly undecided: readonly UndecidedNow[];
  /** Among the rules that are met and not answered, those whose action must be taken: refer, offer, must do. */
  readonly required: readonly MetNow[];
  /** How urgent a rule is: its place in the guideline's order of precedence, 0 first. */
  rank(rule: Called): number;
}

/** On what was shown to the learner, or on all that was there to find. */
export type Extent = 'shown' | 'there';

/** What the guideline answers about some facts, and the tests whose results are among them. */
export interface Answered extends ReturnType<Asker> {
  readonly told: ReadonlySet<TestName>;
}

/** What the guideline answers at a point of a consultation. */
export type AnswerAt = (point: Point, of: Extent) => Answered;

/** Puts facts to the guideline. */
export function answered(ask: Asker, facts: Facts): Answered {
  return { ...ask(facts), told: testsTold(facts) };
}

/** Puts what a case shows of its patient to the guideline. */
export function answering(kase: Case, ask: Asker): AnswerAt {
  return (point, of) => {
    const evidence = of === 'shown' ? evidenceShown(kase, point) : evidenceThere(kase, point);
    return answered(ask, factsShown(kase.patient, evidence));
  };
}

/**
 * What the guideline asks for at a point: on what was `shown` to the learner, or on all that was `there` to find by then.
 * A test answers a rule whenever it was done, before the case began as well, where its result is told; a referral or a
 * safety-net only if the rule was met when it was made, for a letter of last month says nothing of today's haemoptysis.
 */
export function askedAt(
  kase: Case,
  context: CaseContext,
  of: Extent,
  answerAt: AnswerAt,
  effective: Effective,
): Asked {
  const { tests, actions } = doneBy(kase, context);
  const made = actions.map(({ action, at }) => ({ action, met: metIn(answerAt(at, 'there')) }));
  return askedOf(answerAt(context, of), { tests, made }, effective);
}

/** What was done: tests, and actions with the rules that were met when each was chosen. */
export interface DoneNow {
  readonly tests: Done['tests'];
  readonly made: readonly { readonly action: Action; readonly met: ReadonlySet<string> }[];
}

/** The rules that are met in an answer. */
export function metIn({ met }: Pick<Answered, 'met'>): ReadonlySet<string> {
  return new Set(met.map(({ rule }) => rule));
}

/** What the guideline asks for, from its answer and what was done. */
export function askedOf(answer: Answered, done: DoneNow, { guidance }: Effective): Asked {
  const standing = (rule: Called) => standingOf(rule, answer.told, done);
  const met = answer.met.map((rule) => ({ ...rule, standing: standing(rule) }));
  return {
    met,
    undecided: answer.undecided.map((rule) => ({ ...rule, standing: standing(rule) })),
    required: met.filter((rule) => rule.standing === 'open' && requires(rule)),
    rank: ({ action, strength }) => {
      const place = guidance.precedence.findIndex(
        (level) => level.action === action && level.strengths.includes(strength),
      );
      return place === -1 ? guidance.precedence.length : place;
    },
  };
}

/**
 * Only these make an action required; what is to be considered is acceptable. Safety-netting goes with whatever else is done
 * and has steps of its own, so it is never what a decision must offer.
 */
function requires({ strength, action }: Called): boolean {
  return strength !== 'consider' && action !== 'safety_net' && action !== 'process';
}

function standingOf(rule: Called, told: ReadonlySet<string>, { tests, made }: DoneNow): Standing {
  if (rule.test !== null && rule.anyOf === undefined) {
    const standing = tests.get(rule.test);
    if (standing === 'reported' || told.has(rule.test)) return 'answered';
    return standing === 'awaited' ? 'under-way' : 'open';
  }
  const answers = made.some(({ action, met }) => met.has(rule.rule) && calledFor(rule, action));
  return answers ? 'answered' : 'open';
}

/** What of a rule says which actions it calls for. */
export type Callable = Pick<Called, 'action' | 'anyOf' | 'test' | 'site'>;

/** Whether a rule calls for an action: the same, with the same test where the rule names one and the same site where the option does. */
export function calledFor(rule: Callable, { action, test, site }: Action): boolean {
  if (rule.anyOf?.some((each) => each === action) === true) return true;
  if (rule.action !== action) return false;
  if (rule.test !== null && rule.test !== test) return false;
  return rule.site === 'emergency' || site === undefined || rule.site === site;
}
