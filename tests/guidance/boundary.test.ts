/**
 * Each rule just below, at and just above each of its limits; and that the table leaves no limit out. Long because it also
 * walks the whole guideline for what no row touches.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/guidance/answer.ts';
import type { Effective } from '../../src/guidance/effective.ts';
import { isEvaluable, partsOf, type Evaluable } from '../../src/guidance/evaluate.ts';
import type { Facts } from '../../src/guidance/facts.ts';
import { feature, type FeatureName } from '../../src/guidance/features.ts';
import { implicationsOf } from '../../src/guidance/implications.ts';
import { knowledge, type Knowledge } from '../../src/guidance/knowledge.ts';
import { matcher } from '../../src/guidance/match.ts';
import { parseGuidance } from '../../src/guidance/parse.ts';
import { readFacts, type ReadFacts } from '../../src/guidance/read-facts.ts';
import type { Condition, Leaf, Lookup } from '../../src/guidance/types.ts';
import { choose, type Wanted } from '../../src/guidance/versions.ts';
import { rows2025, rowsScotland } from './boundary-table-2025.ts';
import { contradictions, emergencies, rows, type Row } from './boundary-table.ts';

const folder = join(import.meta.dirname, '../../cases/guidance');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const parsed = parseGuidance(readFileSync(join(folder, name), 'utf8'), name);
    if (!parsed.ok) throw new Error(`${name} can't be read`);
    return parsed.value.value;
  });

function counting(nation: Wanted['nation'], on: string): Effective {
  const chosen = choose(files, { guidance: 'ng12', nation, on });
  if (!chosen.ok) throw new Error(chosen.message);
  return chosen.effective;
}

const england = counting('england', '2026-05-01');
const england2025 = counting('england', '2025-06-01');
const scotland = counting('scotland', '2026-05-01');

/** The table as it would be written from the answers; `needs` and `calls` only where the table looks at them. */
function asAnswered(row: Row, answer: Answer): Row {
  const { near: _near, needs, calls, is: _is, ...asked } = row;
  const met = answer.met.find(({ rule }) => rule === row.rule);
  const undecided = answer.undecided.find(({ rule }) => rule === row.rule);
  const near = answer.near
    .filter(({ rule }) => rule === row.rule)
    .map(({ change: { fact, from, to } }) => `${fact} ${from} -> ${to}`);
  const called = met ?? undecided;
  return {
    ...asked,
    is: met ? 'met' : undecided ? 'undecided' : 'none',
    ...(near.length > 0 ? { near: near.sort() } : {}),
    ...(needs === undefined ? {} : { needs: undecided?.needs ?? [] }),
    ...(calls === undefined ? {} : { calls: called && `${called.action} ${called.test ?? '-'}` }),
  };
}

type Patient = Omit<Row, 'rule' | 'is'>;

function reading({ age, sex, organs, facts }: Patient, { guidance }: Effective): ReadFacts {
  return readFacts({ age: age?.toString(), sex, organs, features: facts.split(' ') }, guidance);
}

function factsOf(patient: Patient, effective: Effective): Facts {
  const read = reading(patient, effective);
  if (!read.ok) throw new Error(`${patient.facts}: ${read.message}`);
  return read.facts;
}

function answerer(effective: Effective): (patient: Patient) => Answer {
  const answer = matcher(effective);
  return (patient) => answer(factsOf(patient, effective));
}

const inEngland = answerer(england);
const in2025 = answerer(england2025);
const inScotland = answerer(scotland);

describe.each([
  { name: 'NG12 of April 2026', table: rows, ask: inEngland },
  { name: 'the emergencies', table: emergencies, ask: inEngland },
  { name: 'NG12 of May 2025', table: rows2025, ask: in2025 },
  { name: 'Scotland', table: rowsScotland, ask: inScotland },
])('$name', ({ table, ask }) => {
  const ids = [...new Set(table.map(({ rule }) => rule))];
  it.each(ids)('%s', (id) => {
    const own = table.filter(({ rule }) => rule === id);
    expect(own.map((row) => asAnswered(row, ask(row)))).toEqual(own);
  });
});

const metBy = ({ met }: Answer) => met.map(({ rule }) => rule);

describe('what goes across rules', () => {
  it('calls for no CA125 under 40 in 2026, whatever the symptoms', () => {
    const ovarian = rows.filter(({ rule }) => rule.startsWith('ovary-'));
    const symptoms = [...new Set(ovarian.map(({ facts }) => facts))].filter(
      (facts) => reading({ age: 39, sex: 'female', facts }, england).ok,
    );
    const tests = symptoms.flatMap((facts) =>
      inEngland({ age: 39, sex: 'female', facts }).met.map(({ test }) => test),
    );
    expect(symptoms.length).toBeGreaterThan(40);
    expect(tests).toContain('ultrasound_abdomen_pelvis');
    expect(tests).not.toContain('ca125');
  });

  it('asks for no FIT before a referral for a rectal or anal mass or an anal ulcer', () => {
    const met = ['rectal_mass', 'anal_mass', 'anal_ulceration'].map((facts) =>
      metBy(inEngland({ age: 60, facts })),
    );
    expect(met).toEqual([['crc-rectal-mass'], ['anal-refer'], ['anal-refer']]);
  });

  it('lets an emergency lead', () => {
    expect(inEngland({ age: 50, facts: 'jaundice' }).leading?.rules).toEqual(['pancreas-refer']);
    const { leading, met } = inEngland({ age: 50, facts: 'jaundice rigors' });
    expect(leading).toMatchObject({ action: 'immediate', rules: ['em-cholangitis'] });
    expect(met.map(({ rule }) => rule)).toContain('pancreas-refer');
  });

  it('calls the rules by the numbers of their version', () => {
    const patient = { age: 65, sex: 'female', facts: 'ca125=35 post_menopausal_bleeding' } as const;
    const recs = ({ met }: Answer) => met.map(({ rule, rec }) => `${rule} ${rec}`);
    expect(recs(inEngland(patient))).toEqual(['endo-pmb-55 1.5.12', 'ovary-ca125-threshold 1.5.9']);
    expect(recs(in2025(patient))).toEqual(['endo-pmb-55 1.5.10', 'ovary-ca125-threshold 1.5.7']);
    const young = {
      age: 39,
      sex: 'female',
      facts: 'persistent_or_frequent early_satiety',
    } as const;
    expect(metBy(inEngland(young))).toContain('ovary-under40');
    expect(metBy(in2025(young))).not.toContain('ovary-under40');
  });

  it('answers a FIT of 12 in England, not in Scotland', () => {
    const patient = { age: 60, facts: 'fit_result=12' };
    expect(metBy(inEngland(patient))).toEqual(['crc-fit-positive']);
    expect(metBy(inScotland(patient))).toEqual(['crc-fit-low-or-missing']);
  });

  it('answers no CA125 in Scotland, and says which rules were not checked there', () => {
    const ofCa125 = inScotland({ age: 62, sex: 'female', facts: 'ca125=40' });
    expect(ofCa125).toEqual({ leading: null, met: [], undecided: [], near: [] });
    const known = scotland.guidance.rules.map(({ id }) => id);
    expect(known).toContain('ovary-mass');
    for (const gone of ['under40', 'ca125-measure', 'ca125-threshold', 'normal']) {
      expect(known).not.toContain(`ovary-${gone}`);
    }
    const marked = (facts: string) =>
      inScotland({ age: 60, facts }).met.map(({ rule, verifiedInNation }) => [
        rule,
        verifiedInNation,
      ]);
    expect(marked('haemoptysis')).toEqual([['lung-refer', false]]);
    expect(marked('rectal_mass')).toEqual([['crc-rectal-mass', undefined]]);
    expect(marked('fit_result=20')).toEqual([['crc-fit-positive', undefined]]);
  });

  it.each(contradictions)('refuses $facts', (patient) => {
    expect(reading(patient, england).ok).toBe(false);
  });
});

type Band = Lookup['bands'][number];

/** A row with what is known of its patient. */
interface Case {
  readonly row: Row;
  readonly facts: Facts;
  readonly known: Knowledge;
}

function* nodesOf(condition: Condition): Generator<Condition> {
  yield condition;
  for (const part of partsOf(condition)) yield* nodesOf(part);
}

/** What of a rule no row touches. */
function* gaps(rule: Evaluable, cases: readonly Case[]): Generator<string> {
  const { guidance } = england;
  const some = (wanted: (each: Case) => boolean) => cases.some(wanted);
  const aged = (age: number, wanted: (each: Case) => boolean) =>
    some((each) => each.facts.age === age && wanted(each));
  const names = (name: FeatureName, { facts, known }: Case) =>
    facts.features.get(name)?.value !== undefined || known.presence(name) === 'yes';

  function* limits(
    what: string,
    { min, max }: { min?: number | undefined; max?: number | undefined },
    wanted: (each: Case) => boolean = () => true,
  ): Generator<string> {
    const ages = [
      ...(min === undefined ? [] : [min - 1, min]),
      ...(max === undefined ? [] : [max, max + 1]),
    ];
    for (const age of ages) if (!aged(age, wanted)) yield `${what}: no row at ${age}`;
  }

  function* thresholds(leaf: Leaf): Generator<string> {
    const { feature: name } = leaf;
    const step = feature(name).value?.step ?? 1;
    const bands: readonly Band[] = guidance.lookups[leaf.valueFrom ?? '']?.bands ?? [
      { threshold: leaf.value ?? null },
    ];
    for (const { threshold, ageMin, ageMax, sex } of bands) {
      if (threshold === null) continue;
      const inBand = ({ facts }: Case) =>
        (sex === undefined || facts.sex === sex) &&
        (ageMin === undefined || (facts.age ?? -1) >= ageMin) &&
        (ageMax === undefined || (facts.age ?? Infinity) <= ageMax);
      const valued = (each: Case) => each.facts.features.get(name)?.value;
      for (const value of [threshold - step, threshold, threshold + step]) {
        const found = some(
          (each) => inBand(each) && Math.abs((valued(each) ?? NaN) - value) < step / 10,
        );
        if (!found)
          yield `${name} ${value} at ${ageMin ?? ''}-${ageMax ?? ''} ${sex ?? ''}: no row`;
      }
      for (const age of [ageMin, ageMax]) {
        if (age === undefined) continue;
        const near = (each: Case) => Math.abs((valued(each) ?? NaN) - threshold) < step * 1.1;
        if (!aged(age, (each) => near(each) && each.row.is === 'met'))
          yield `${name} at ${age}: no row met about ${threshold}`;
        if (!aged(age, (each) => near(each) && each.row.is !== 'met'))
          yield `${name} at ${age}: no row short of ${threshold}`;
      }
    }
  }

  if (!some(({ row }) => row.is === 'met')) yield 'no row met';
  yield* limits('who', { min: rule.who.ageMin, max: rule.who.ageMax });
  for (const node of nodesOf(rule.when)) {
    if ('feature' in node) {
      const { feature: name, ageMin: min, ageMax: max } = node;
      if (!some((each) => names(name, each))) yield `no row names ${name}`;
      yield* limits(name, { min, max }, (each) => names(name, each));
      if (node.op !== undefined) yield* thresholds(node);
      for (const each of [name, ...implicationsOf(name)]) {
        const derived = guidance.derived[each];
        for (const part of derived === undefined ? [] : nodesOf(derived))
          if ('feature' in part && part.op !== undefined) yield* thresholds(part);
      }
    }
    if ('all' in node) {
      for (const part of node.all) {
        const others = node.all.filter((each) => each !== part);
        const rest = ({ known }: Case) => others.every((each) => known.holds(each) === 'yes');
        if (!some((each) => rest(each) && each.known.holds(part) !== 'yes'))
          yield `no row in which only this is missing: ${JSON.stringify(part)}`;
        if ('age' in part) yield* limits('age', part.age, rest);
      }
    }
    if ('of' in node) {
      const count = ({ known }: Case) =>
        node.of.filter((each) => known.holds(each) === 'yes').length;
      for (const wanted of [node.atLeast - 1, node.atLeast])
        if (!some((each) => count(each) === wanted))
          yield `no row with ${wanted} of ${node.atLeast}`;
    }
  }
}

describe('the table', () => {
  const { guidance } = england;
  const cases = [...rows, ...emergencies].map((row) => {
    const facts = factsOf(row, england);
    return { row, facts, known: knowledge(facts, guidance) };
  });
  const rules = [...guidance.rules, ...guidance.emergencies].filter(isEvaluable);

  it('leaves no limit, threshold, feature or part of a rule out', () => {
    const missing = rules.flatMap((rule) => {
      const own = cases.filter(({ row }) => row.rule === rule.id);
      return [...new Set(gaps(rule, own))].map((gap) => `${rule.id}: ${gap}`);
    });
    expect(missing).toEqual([]);
  });

  it('has no row twice, and none of a rule that is not there', () => {
    const written = [...rows, ...emergencies].map(({ rule, age, sex, organs, facts }) =>
      JSON.stringify({ rule, age, sex, organs, facts }),
    );
    expect(written.filter((each, index) => written.indexOf(each) !== index)).toEqual([]);
    const ids = new Set(rules.map(({ id }) => id));
    expect(cases.filter(({ row }) => !ids.has(row.rule))).toEqual([]);
  });
});
