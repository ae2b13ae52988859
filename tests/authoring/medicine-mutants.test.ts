/**
 * Changes the medicine of the shipped cases one thing at a time and counts what the check catches: recommended options given
 * each other action and test, results moved across their thresholds, patients across the age limits. The yardstick for
 * whether a change matters is the guideline's own answer (`match`), not the check. A sample runs in `npm test`, all in `npm run
 * soak`, which lists the survivors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { encounters } from '../../src/authoring/encounters/encounters.ts';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { storyOf } from '../../src/authoring/story.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import type { Case } from '../../src/case/types.ts';
import { parseCase } from '../../src/case/parse.ts';
import { checkProject } from '../../src/cli/project.ts';
import { isEvaluable } from '../../src/guidance/evaluate.ts';
import { feature, type FeatureName } from '../../src/guidance/features.ts';
import { readsOf } from '../../src/guidance/near.ts';
import type { Guidance } from '../../src/guidance/types.ts';
import { optionActions, optionTests } from '../../src/guidance/vocabulary.ts';
import type { Action } from '../../src/teaching/done.ts';

const checked = checkProject('cases');
const shipped = checked.ok ? checked.library.cases : [];
const all = Number(process.env['RUNS'] ?? 0) >= 10_000;
const sampled = 12;

interface Mutant {
  readonly what: string;
  readonly source: unknown;
  /** Whether the guideline asks for something else now. */
  readonly matters: () => boolean;
  /** Why the check may let it pass, where there is a reason known beforehand. */
  readonly excuse: string | null;
}

describe.each(shipped.map((each) => [each.slug, each] as const))('%s', (slug, each) => {
  it('catches nine in ten of the changes of what the guideline asks', { timeout: 900_000 }, () => {
    // What is caught below is caught for what was changed, and for nothing else.
    expect(isRefused(each, edited(each, []))).toBe(false);
    const mutants = [...optionMutants(each), ...resultMutants(each), ...ageMutants(each)];
    const step = all ? 1 : Math.max(1, Math.floor(mutants.length / sampled));
    const tried = mutants.filter((_, index) => index % step === 0).filter((it) => it.matters());
    const survivors = tried.filter(({ source }) => !isRefused(each, source));
    const unexcused = survivors.filter(({ excuse }) => excuse === null);
    if (all) {
      const list = survivors.map(
        ({ what, excuse }) => `  ${what}: ${excuse ?? 'nothing excuses it'}`,
      );
      console.log([`${slug}: ${tried.length} mutants, survived:`, ...list].join('\n'));
    }
    expect(tried.length).toBeGreaterThan(5);
    const tolerated = Math.floor(tried.length / 10);
    expect(unexcused.slice(tolerated).map(({ what }) => what)).toEqual([]);
  });
});

/** Whether the check finds an error in the case as changed, beside its own files. */
function isRefused({ slug }: CheckedCase, source: unknown): boolean {
  const folder = `cases/${slug}`;
  const own = readdirSync(folder).map((name) => [
    `${folder}/${name}`,
    readFileSync(`${folder}/${name}`),
  ]);
  const files = memoryFiles({
    ...Object.fromEntries(own),
    [`${folder}/case.json`]: JSON.stringify(source),
    ...guidanceFiles,
  });
  const { findings } = check(files, { targets: [`${folder}/case.json`], project: 'cases' });
  return findings.some(({ severity }) => severity === 'error');
}

const guidanceFiles = Object.fromEntries(
  ['ng12@2025-05-01', 'ng12@2026-04-15', 'scotland@2025-08'].map((name) => [
    `cases/guidance/${name}.json`,
    readFileSync(`cases/guidance/${name}.json`, 'utf8'),
  ]),
);

/** Every recommended option with an action, given each other action, and each other test where it names one. */
function optionMutants(each: CheckedCase): readonly Mutant[] {
  const met = encounters(each.case, storyOf(each.case), each.guidance);
  return each.case.steps.flatMap((step, index): readonly Mutant[] => {
    if (step.kind !== 'decision') return [];
    const options =
      each.case.kind === 'case' ? ['steps', index, 'options'] : ['decision', 'options'];
    return step.options.flatMap(({ id, action, verdict, departs }, number): readonly Mutant[] => {
      if (verdict !== 'recommended' || action === undefined) return [];
      return otherActions(action).map((other) => ({
        what: `${step.id}/${id} as ${other.action} ${other.test ?? ''}`,
        source: edited(each, [[[...options, number, 'action'], other]]),
        // Another action is another teaching, unless a met rule calls for it too.
        matters: () =>
          met.some(
            ({ decision, least }) =>
              decision.id === step.id &&
              !least.met.some(
                (rule) =>
                  (rule.action === other.action || rule.anyOf?.some((it) => it === other.action)) &&
                  (rule.test === null || rule.test === other.test),
              ),
          ),
        excuse: departs === undefined ? null : 'departs with a reason',
      }));
    });
  });
}

function otherActions(action: Action): readonly Action[] {
  const actions = optionActions
    .filter((other) => other !== action.action)
    .map((other) => ({ ...action, action: other }));
  const tests =
    action.test === undefined
      ? []
      : optionTests.filter((other) => other !== action.test).map((test) => ({ ...action, test }));
  return [...actions, ...tests];
}

/** Each result of a report moved across each threshold of its feature, in what is seen, in what is told, and in both. */
function resultMutants(each: CheckedCase): readonly Mutant[] {
  const thresholds = thresholdsOf(each.guidance.guidance);
  return each.case.investigations.flatMap(({ id, reports }, index) =>
    reports.flatMap((report, number) =>
      report.features.flatMap(({ feature: name, value }, place) => {
        if (typeof value !== 'number') return [];
        const path = ['investigations', index, 'reports', number];
        const told = (to: number): Edit => [[...path, 'features', place, 'value'], to];
        return across(thresholds.get(name) ?? [], value, stepOf(name)).flatMap((to) => {
          const seen = seenEdits(report, path, value, to);
          const both = edited(each, [told(to), ...seen.moved, ...seen.flagged]);
          const matters = () => asksOtherwise(each, both);
          const what = (where: string) => `${id} ${number}: ${name} ${value} to ${to} (${where})`;
          return [
            { what: what('told'), source: edited(each, [told(to)]), matters, excuse: null },
            { what: what('seen'), source: edited(each, seen.moved), matters, excuse: null },
            { what: what('both'), source: both, matters, excuse: null },
          ];
        });
      }),
    ),
  );
}

/** On the other side of each threshold: on it, and a step from it. */
function across(thresholds: readonly number[], value: number, step: number): readonly number[] {
  const moved = thresholds.flatMap((limit) => [limit - step, limit, limit + step]);
  return [...new Set(moved)].filter((to) => to !== value && to >= 0);
}

/** The same number among the values that the learner sees, and the flag that its range would then give it. */
function seenEdits(
  { values }: Case['investigations'][number]['reports'][number],
  path: Path,
  from: number,
  to: number,
): { readonly moved: readonly Edit[]; readonly flagged: readonly Edit[] } {
  const found = values.flatMap((each, place) => (each.value === from ? [{ each, place }] : []));
  return {
    moved: found.map(({ place }): Edit => [[...path, 'values', place, 'value'], to]),
    flagged: found.flatMap(({ each: { range }, place }): readonly Edit[] => {
      if (range === undefined) return [];
      const high = to > (range.high ?? Infinity) ? 'high' : undefined;
      return [[[...path, 'values', place, 'flag'], to < (range.low ?? -Infinity) ? 'low' : high]];
    }),
  };
}

/** Every patient on the other side of every age limit. */
function ageMutants(each: CheckedCase): readonly Mutant[] {
  const { guidance } = each.guidance;
  const limits = new Set(
    [...guidance.rules, ...guidance.emergencies]
      .filter(isEvaluable)
      .flatMap((rule) => readsOf(rule, guidance).ages),
  );
  const ages = new Set([...limits].flatMap((limit) => [limit - 1, limit, limit + 1]));
  return [...ages]
    .filter((age) => age >= 18 && age !== each.case.patient.age)
    .map((age) => {
      const source = edited(each, [[['patient', 'age'], age]]);
      return {
        what: `aged ${age}`,
        source,
        matters: () => asksOtherwise(each, source),
        excuse: null,
      };
    });
}

/** Whether something else comes first before a decision: by the guideline's answer, whatever the option is called. */
function asksOtherwise(each: CheckedCase, source: unknown): boolean {
  const parsed = parseCase(JSON.stringify(source), each.file);
  return !parsed.ok || firstAsked(parsed.value.value, each) !== firstAsked(each.case, each);
}

const known = new WeakMap<Case, string>();

/** By decision, what comes first on any way there: the actions and tests of the open rules of the highest rank. */
function firstAsked(kase: Case, { guidance }: CheckedCase): string {
  const before = known.get(kase);
  if (before !== undefined) return before;
  const asked = encounters(kase, storyOf(kase), guidance).map(({ decision, least }) => {
    const open = least.met.filter(({ standing }) => standing === 'open');
    const first = Math.min(...open.map((rule) => least.rank(rule)));
    const actions = open
      .filter((rule) => least.rank(rule) === first)
      .map(({ action, test }) => `${action} ${test ?? ''}`);
    return `${decision.id}: ${[...new Set(actions)].sort().join(', ')}`;
  });
  const text = [...new Set(asked)].sort().join('\n');
  known.set(kase, text);
  return text;
}

type Path = readonly (string | number)[];
/** A place in a case's file, and what is to stand there; undefined takes it away. */
type Edit = readonly [at: Path, value: unknown];

function edited({ file }: CheckedCase, edits: readonly Edit[]): unknown {
  const source: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return edits.reduce((now, [at, value]) => withAt(now, at, value), source);
}

function withAt(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((each, index) => (index === key ? withAt(each, rest, value) : each));
  }
  const entries: Record<string, unknown> = { ...Object(node) };
  return { ...entries, [key]: withAt(entries[key], rest, value) };
}

function stepOf(name: FeatureName): number {
  return feature(name).value?.step ?? 1;
}

function thresholdsOf(guidance: Guidance): ReadonlyMap<FeatureName, readonly number[]> {
  const found = new Map<FeatureName, Set<number>>();
  const note = (name: FeatureName, value: number | null) => {
    if (value === null) return;
    found.set(name, (found.get(name) ?? new Set()).add(value));
  };
  for (const rule of [...guidance.rules, ...guidance.emergencies].filter(isEvaluable)) {
    for (const leaf of readsOf(rule, guidance).compared) {
      if (leaf.value !== undefined) note(leaf.feature, leaf.value);
      for (const band of guidance.lookups[leaf.valueFrom ?? '']?.bands ?? [])
        note(leaf.feature, band.threshold);
    }
  }
  return new Map([...found].map(([name, values]) => [name, [...values]]));
}
