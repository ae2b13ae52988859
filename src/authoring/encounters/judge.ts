/** What one guideline has to say of one case, at any point of it; each thing is worked out once. */
import type { Case } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { Facts, FeatureFact } from '../../guidance/facts.ts';
import type { FeatureName } from '../../guidance/features.ts';
import { isFor, knowledge, type Knowledge } from '../../guidance/knowledge.ts';
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
} from '../../teaching/asked.ts';
import { allEvidence } from '../../teaching/evidence.ts';
import { factsAbout } from '../../teaching/facts-shown.ts';
import { testsTold, testToldBy } from '../../teaching/tests-told.ts';
import type { Lens } from './lens.ts';
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
  readonly lens: Lens;
  readonly ask: (standing: Standing) => Judged;
}

/** Prepares a guideline for judging a case at one point after another. */
export function judge(kase: Case, effective: Effective): Judge {
  const spoken = featuresOf(kase);
  const patient = factsAbout(kase.patient, new Map());
  const rules = prepared(effective).filter(
    ({ asker, reads }) =>
      isMeant(asker.rule.who, patient) && spoken.there.some((name) => reads.has(name)),
  );
  const answerOf = answersOf(rules, spoken.all, effective);
  const metOf = remembered((shown: Shown) => metIn(answerOf(shown)));
  const askedOf = remembered((answer: Answered) =>
    remembered((_key: string, { tests, made }: Doings) => {
      const met = made.map(({ action, there }) => ({ action, met: metOf(there) }));
      return askedWith(answer, { tests, made: met }, effective);
    }),
  );
  const askedOn = (shown: Shown, done: Doings) => askedOf(answerOf(shown))(done.key, done);
  const answerable = rules.flatMap(({ asker, callable }) =>
    callable === null ? [] : [{ id: asker.rule.id, callable }],
  );
  const tests = new Set(rules.flatMap(({ test }) => test ?? []));
  return {
    lens: {
      features: new Set([
        ...rules.flatMap(({ looks }) => [...looks]),
        ...spoken.all.filter((name) => tests.has(testToldBy(name) ?? '')),
      ]),
      tests,
      counts: (action) => answerable.some(({ callable }) => calledFor(callable, action)),
      answers: (action, there) =>
        answerable.flatMap(({ id, callable }) =>
          calledFor(callable, action) && metOf(there).has(id) ? [id] : [],
        ),
    },
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
  /** The test that answers it, where it names one; every other is answered by what is chosen. */
  readonly test: string | null;
  /** What is to be chosen; null where a test answers it. */
  readonly callable: Callable | null;
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
    const isTest = test !== null && anyOf === undefined;
    return {
      asker,
      reads: readsOf(rule, guidance).features,
      looks: looksAt(rule, guidance),
      test: isTest ? test : null,
      callable: isTest ? null : { action, site, test, ...(anyOf === undefined ? {} : { anyOf }) },
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

/** Whether a rule can be for a patient; their age and sex stay as they are. */
function isMeant(who: Parameters<typeof isFor>[0], patient: Facts): boolean {
  const { age, organ } = isFor(who, patient);
  return age !== 'no' && organ !== 'no';
}

/** What a rule answered; the same number for the same. */
interface Answer {
  readonly number: number;
  readonly answer: RuleAnswer;
}

/** Asks each rule once about the same of what it looks at; the same answers together are the same value. */
function answersOf(
  rules: readonly Prepared[],
  spoken: readonly FeatureName[],
  { guidance }: Effective,
): (shown: Shown) => Answered {
  const asked = rules.map(({ asker, looks }) => ({
    asker,
    looks: spoken.flatMap((name, index) => (looks.has(name) ? [index] : [])),
    answers: new Map<string, Answer>(),
  }));
  const numberOf = numbering();
  const number = remembered((fact: FeatureFact) => numberOf(JSON.stringify(fact)));
  const keyOf = (fact: FeatureFact | undefined) => (fact === undefined ? 0 : number(fact));
  const once = remembered((_: string, answer: RuleAnswer) => ({ number: numberOf(_), answer }));
  const together = remembered((_: string, answered: Answered) => answered);
  return remembered(({ facts }: Shown): Answered => {
    const said = spoken.map((name) => keyOf(facts.features.get(name)));
    let all: Knowledge | null = null;
    const answers = asked.map(({ asker, looks, answers: before }) => {
      let key = '';
      for (const index of looks) key += `${said[index]},`;
      const found = before.get(key);
      if (found !== undefined) return found;
      all ??= knowledge(facts, guidance);
      const answer = asker.ask(all);
      const now = once(JSON.stringify(answer), answer);
      before.set(key, now);
      return now;
    });
    const told = testsTold(facts);
    const key = [...answers.map((each) => each.number), ...told].join();
    return together(key, { ...gathered(answers.map(({ answer }) => answer)), told });
  });
}
