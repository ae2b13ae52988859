import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictionIn } from '../../src/guidance/contradictions.ts';
import { evaluate, isEvaluable, partsOf } from '../../src/guidance/evaluate.ts';
import { feature, featureNames, qualifiersOf } from '../../src/guidance/features.ts';
import type { FeatureName, QualifierName } from '../../src/guidance/features.ts';
import type { FeatureFact, Facts } from '../../src/guidance/facts.ts';
import { impliedBy, implicationsOf } from '../../src/guidance/implications.ts';
import { knowledge } from '../../src/guidance/knowledge.ts';
import { readsOf } from '../../src/guidance/near.ts';
import { match } from '../../src/guidance/match.ts';
import type { Truth } from '../../src/guidance/truth.ts';
import type { Condition } from '../../src/guidance/types.ts';
import { guidanceFiles, guideline } from './tables.ts';

const runs = Number(process.env['RUNS'] ?? 300);
const tables = [
  guideline(),
  guideline({ on: '2026-01-01' }),
  guideline({ nation: 'scotland' }),
] as const;

/** Something said of a feature: present, absent, with a value around thresholds, with qualifiers said either way. */
function factOf(name: FeatureName): fc.Arbitrary<FeatureFact> {
  const { value } = feature(name);
  const qualifiers = fc.subarray([...qualifiersOf(name)]).chain((said) =>
    fc.tuple(...said.map(() => fc.boolean())).map((sos) => {
      const entries = said.map((each, at): [QualifierName, boolean] => [each, sos[at] ?? false]);
      return Object.fromEntries(entries);
    }),
  );
  const present = fc
    .tuple(fc.constant(true), qualifiers)
    .map(([there, said]): FeatureFact => ({ present: there, qualifiers: said }))
    .filter(({ qualifiers: said = {} }) => !isBoth(name, said));
  const number = fc
    .oneof(fc.integer({ min: 1, max: 160 }), fc.constantFrom(2.5, 2.6, 4.5, 5, 5.1, 6.5, 9.9))
    .map((value): FeatureFact => ({ present: true, value }));
  if (value === undefined) return fc.oneof(present, fc.constant({ present: false }));
  return value.optional ? fc.oneof(present, number, fc.constant({ present: false })) : number;
}

function isBoth(name: FeatureName, said: Readonly<Partial<Record<QualifierName, boolean>>>) {
  const pair: readonly string[] = feature(name).eitherOr ?? [];
  const sides = Object.entries(said).filter(([key]) => pair.includes(key));
  return sides.length === 2 && sides[0]?.[1] === sides[1]?.[1];
}

const statementOf = (names: readonly FeatureName[]) =>
  fc
    .constantFrom(...names)
    .chain((name) => factOf(name).map((fact): [FeatureName, FeatureFact] => [name, fact]));

const rules = [...tables[0].guidance.rules, ...tables[0].guidance.emergencies].filter(isEvaluable);

/** Features that meet in a rule or two, or that imply one another, so that one touches the next; now and then any at all. */
const topic = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...rules), { minLength: 1, maxLength: 2 })
      .map((some) => [
        ...new Set(some.flatMap((rule) => [...readsOf(rule, tables[0].guidance).features])),
      ]),
  },
  { weight: 4, arbitrary: fc.constantFrom(...families()) },
  { weight: 1, arbitrary: fc.constant(featureNames) },
);

/** Features that imply one another, each with its kin. */
function families(): readonly (readonly FeatureName[])[] {
  return featureNames
    .map((name) => [name, ...impliedBy(name), ...implicationsOf(name)])
    .filter((kin) => kin.length > 1);
}

/** A patient of whom up to twelve things are said, which may all be true together under each table; and one thing more. */
const patientAndMore = topic.chain((names) =>
  fc
    .record({
      age: fc.option(fc.oneof(fc.integer({ min: 18, max: 95 }), fc.constantFrom(39, 40, 59, 60))),
      sex: fc.option(fc.constantFrom('female' as const, 'male' as const)),
      said: fc.uniqueArray(statementOf(names), { maxLength: 12, selector: ([name]) => name }),
      more: statementOf(names),
    })
    .map(({ age, sex, said, more }) => {
      const facts: Facts = { age, sex, organs: null, features: new Map(said) };
      return { facts, more };
    })
    .filter(({ facts }) => isConsistent(facts)),
);

const patient = patientAndMore.map(({ facts }) => facts);

function isConsistent(facts: Facts): boolean {
  return tables.every(({ guidance }) => contradictionIn(facts, guidance) === null);
}

/** To deny an assumed qualifier of a feature that is there, be it by implication, is to change a fact, not to add one. */
function deniesAssumed(facts: Facts, name: FeatureName, fact: FeatureFact): boolean {
  const { qualifiers: marks = {} } = feature(name);
  const denied = Object.entries(fact.qualifiers ?? {}).some(
    ([key, so]) =>
      !so && Object.entries(marks).some(([it, mark]) => it === key && mark === 'assumed'),
  );
  return denied && knowledge(facts, tables[0].guidance).presence(name) === 'yes';
}

function truths(facts: Facts, at: number): ReadonlyMap<string, Truth> {
  const { guidance } = tables[at] ?? tables[0];
  const known = knowledge(facts, guidance);
  return new Map(
    [...guidance.rules, ...guidance.emergencies]
      .filter(isEvaluable)
      .map((rule) => [rule.id, evaluate(rule, known)]),
  );
}

/** The truth of every part of every rule, down to the single feature: where a law breaks, it breaks there first. */
function partTruths(facts: Facts, at: number): ReadonlyMap<string, Truth> {
  const { guidance } = tables[at] ?? tables[0];
  const known = knowledge(facts, guidance);
  return new Map((parts[at] ?? []).map(([text, part]) => [text, known.holds(part)]));
}

const parts = tables.map(({ guidance }) => {
  const all = (condition: Condition): readonly Condition[] => [
    condition,
    ...partsOf(condition).flatMap(all),
  ];
  const conditions = [
    ...[...guidance.rules, ...guidance.emergencies].flatMap(({ when }) => when ?? []),
    ...Object.values(guidance.derived),
  ].flatMap(all);
  return [...new Map(conditions.map((each) => [JSON.stringify(each), each]))];
});

function decided(answers: ReadonlyMap<string, Truth>): readonly string[] {
  return [...answers].flatMap(([rule, truth]) => (truth === 'unknown' ? [] : [`${rule} ${truth}`]));
}

describe('what was decided', () => {
  it('stays decided when a feature that was not stated yet is stated too', () => {
    let tried = 0;
    let kept = 0;
    fc.assert(
      fc.property(patientAndMore, fc.nat({ max: 2 }), ({ facts, more: [name, fact] }, at) => {
        fc.pre(!facts.features.has(name));
        const more = { ...facts, features: new Map([...facts.features, [name, fact]]) };
        fc.pre(isConsistent(more) && !deniesAssumed(facts, name, fact));
        tried += 1;
        for (const ask of [partTruths, truths]) {
          const after = ask(more, at);
          const before = [...ask(facts, at)].filter(([, truth]) => truth !== 'unknown');
          expect(before.map(([what]) => [what, after.get(what)])).toEqual(before);
          kept += before.filter(([, truth]) => truth === 'yes').length;
        }
      }),
      { numRuns: runs, seed: 1 },
    );
    expect(tried).toBeGreaterThanOrEqual(runs);
    expect(kept).toBeGreaterThan(runs / 4);
  });

  it('stays decided when age or sex becomes known', () => {
    fc.assert(
      fc.property(patient, fc.integer({ min: 18, max: 95 }), (facts, age) => {
        const without = { ...facts, age: null, sex: null };
        const known = { ...facts, age, sex: facts.sex ?? ('female' as const) };
        fc.pre(isConsistent(without) && isConsistent(known));
        expect(decided(truths(known, 0))).toEqual(
          expect.arrayContaining([...decided(truths(without, 0))]),
        );
      }),
      { numRuns: runs, seed: 2 },
    );
  });

  it('is decided by no rule that reads the absence of a fact: there is none', () => {
    const known = new Set(['any', 'all', 'atLeast', 'of', 'age', 'feature']);
    const operators = new Set(['qualifiers', 'ageMin', 'ageMax', 'op', 'value', 'valueFrom']);
    const strange = (condition: Condition): readonly string[] => [
      ...Object.keys(condition).filter((key) => !known.has(key) && !operators.has(key)),
      ...partsOf(condition).flatMap(strange),
    ];
    const conditions = guidanceFiles.flatMap((file) => [
      ...[...file.rules, ...('emergencies' in file ? file.emergencies : [])].flatMap(
        ({ when }) => when ?? [],
      ),
      ...Object.values(file.derived),
    ]);
    expect(conditions.length).toBeGreaterThan(100);
    expect(conditions.flatMap(strange)).toEqual([]);
  });
});

describe('an answer', () => {
  const answered = fc.tuple(patient, fc.nat({ max: 2 })).map(([facts, at]) => {
    const effective = tables[at] ?? tables[0];
    return { facts, at, answer: match(effective, facts), effective };
  });

  it('lists a rule as met or as undecided, never both, and says for each why', () => {
    fc.assert(
      fc.property(answered, ({ facts, at, answer }) => {
        const all = truths(facts, at);
        for (const { rule, because } of answer.met) {
          expect(all.get(rule)).toBe('yes');
          expect(because.length).toBeGreaterThan(0);
        }
        for (const { rule, needs } of answer.undecided) {
          expect(all.get(rule)).toBe('unknown');
          expect(needs.length).toBeGreaterThan(0);
        }
        expect(answer.met.length).toBe([...all.values()].filter((it) => it === 'yes').length);
      }),
      { numRuns: runs, seed: 3 },
    );
  });

  it('names as because only what was stated', () => {
    fc.assert(
      fc.property(answered, ({ facts, answer }) => {
        const stated = new Set<string>([...facts.features.keys(), 'age']);
        const named = answer.met.flatMap(({ because }) => because);
        expect(named.filter((each) => !stated.has(each.replace(/[.=].*$/, '')))).toEqual([]);
      }),
      { numRuns: runs, seed: 4 },
    );
  });

  it('sorts its lists, and leads with the first level of precedence that a met rule has', () => {
    fc.assert(
      fc.property(answered, ({ answer: { met, undecided, near, leading }, effective }) => {
        for (const list of [met, undecided, near].map((it) => it.map(({ rule }) => rule))) {
          expect(list).toEqual([...list].sort());
        }
        const level = effective.guidance.precedence.find((level) =>
          met.some((it) => it.action === level.action && level.strengths.includes(it.strength)),
        );
        expect(leading?.level).toBe(level?.name);
      }),
      { numRuns: runs, seed: 5 },
    );
  });

  it('calls near only what the change it names would meet', () => {
    let tried = 0;
    fc.assert(
      fc.property(answered, ({ facts, answer, effective }) => {
        for (const { rule, change } of answer.near) {
          if (change.fact !== 'age') continue;
          tried += 1;
          const then = match(effective, { ...facts, age: Number(change.to) });
          expect(then.met.map((it) => it.rule)).toContain(rule);
          expect(answer.met.map((it) => it.rule)).not.toContain(rule);
        }
      }),
      { numRuns: runs, seed: 6 },
    );
    expect(tried).toBeGreaterThan(20);
  });
});
