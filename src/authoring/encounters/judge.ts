/** What one guideline has to say of one case, at any point of it; each thing is worked out once. */
import type { Case } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { FeatureFact } from '../../guidance/facts.ts';
import type { FeatureName } from '../../guidance/features.ts';
import { knowledge, type Knowledge } from '../../guidance/knowledge.ts';
import { looksAt } from '../../guidance/looks.ts';
import { gathered, ruleAskers, type RuleAnswer, type RuleAsker } from '../../guidance/match.ts';
import { readsOf } from '../../guidance/near.ts';
import {
  askedOf as askedWith,
  calledFor,
  metIn,
  type Answered,
  type Asked,
  type Callable,
  type DoneNow,
} from '../../teaching/asked.ts';
import type { Action } from '../../teaching/done.ts';
import { allEvidence } from '../../teaching/evidence.ts';
import { testsTold } from '../../teaching/tests-told.ts';
import { numbering, remembered } from './remembered.ts';
import type { Shown } from './showing.ts';
import type { Doings, Standing } from './standing.ts';

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
  readonly ask: (standing: Standing) => Judged;
}

/** Prepares a guideline for judging a case at one point after another. */
export function judge(kase: Case, effective: Effective): Judge {
  const spoken = featuresOf(kase);
  const rules = prepared(effective).filter(({ reads }) => spoken.there.some((it) => reads.has(it)));
  const answerOf = answersOf(rules, spoken.all, effective);
  const metOf = remembered((_: number, shown: Shown) => metIn(answerOf(shown)));
  const doneNow = remembered((_: number, { tests, made }: Doings): DoneNow => ({
    tests,
    made: made.map(({ action, there }) => ({ action, met: metOf(there.id, there) })),
  }));
  const askedOf = remembered((_: number, shown: Shown) =>
    remembered((_key: number, done: Doings) =>
      askedWith(answerOf(shown), doneNow(done.key, done), effective),
    ),
  );
  const askedOn = (shown: Shown, done: Doings) => askedOf(shown.id, shown)(done.key, done);
  const answeredByActions = rules.flatMap(({ callable }) => callable);
  return {
    counts: (action) => answeredByActions.some((rule) => calledFor(rule, action)),
    ask: ({ shown, there, done }) => ({
      least: askedOn(shown, done),
      thorough: askedOn(there, done),
    }),
  };
}

/** A rule, and what it depends on. */
interface Prepared {
  readonly asker: RuleAsker;
  /** What touches it: where none of these is there, it can be neither met nor left open. */
  readonly reads: ReadonlySet<FeatureName>;
  readonly looks: ReadonlySet<FeatureName>;
  /** Itself, where it is answered by what is chosen; a rule that names a test is answered by the test. */
  readonly callable: readonly Callable[];
}

const known = new WeakMap<Effective, readonly Prepared[]>();

/** The rules of a guideline; the same for every case. */
function prepared(effective: Effective): readonly Prepared[] {
  const before = known.get(effective);
  if (before !== undefined) return before;
  const { guidance } = effective;
  const rules = ruleAskers(effective).map((asker): Prepared => {
    const { rule } = asker;
    const { test = null, anyOf, action, site } = rule;
    const callable = { action, site, test, ...(anyOf === undefined ? {} : { anyOf }) };
    return {
      asker,
      reads: readsOf(rule, guidance).features,
      looks: looksAt(rule, guidance),
      callable: test === null || anyOf !== undefined ? [callable] : [],
    };
  });
  known.set(effective, rules);
  return rules;
}

/** The features that a case speaks of, and those of them that can be there or have a number on some way. */
function featuresOf(kase: Case): {
  readonly all: readonly FeatureName[];
  readonly there: readonly FeatureName[];
} {
  const assertions = allEvidence(kase).flatMap(({ features }) => features);
  const there = assertions.filter(({ present, value }) => present || value !== undefined);
  const names = (list: typeof assertions) => [...new Set(list.map(({ feature }) => feature))];
  return { all: names(assertions), there: names(there) };
}

/** Asks each rule once about the same of what it looks at. */
function answersOf(
  rules: readonly Prepared[],
  spoken: readonly FeatureName[],
  { guidance }: Effective,
): (shown: Shown) => Answered {
  const asked = rules.map(({ asker, looks }) => ({
    asker,
    looks: spoken.flatMap((name, index) => (looks.has(name) ? [index] : [])),
    answers: new Map<string, RuleAnswer>(),
  }));
  const numberOf = numbering();
  const number = remembered((fact: FeatureFact) => numberOf(JSON.stringify(fact)));
  const keyOf = (fact: FeatureFact | undefined) => (fact === undefined ? 0 : number(fact));
  const answer = remembered((_: number, { facts }: Shown): Answered => {
    const said = spoken.map((name) => keyOf(facts.features.get(name)));
    let all: Knowledge | null = null;
    const answers = asked.map(({ asker, looks, answers: before }) => {
      let key = '';
      for (const index of looks) key += `${said[index]},`;
      const found = before.get(key);
      if (found !== undefined) return found;
      all ??= knowledge(facts, guidance);
      const now = asker.ask(all);
      before.set(key, now);
      return now;
    });
    return { ...gathered(answers), told: testsTold(facts) };
  });
  return (shown) => answer(shown.id, shown);
}
