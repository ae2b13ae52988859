/** What changed between two versions of a guideline: rules new, gone, changed in substance, or only renumbered. */
import { isEvaluable, partsOf, unique } from './evaluate.ts';
import { implicationsOf } from './implications.ts';
import type { Tables } from './knowledge.ts';
import type { Condition, Emergency, Guidance, Rule } from './types.ts';

/** A rule that isn't what it was. */
export interface RuleChange {
  readonly rule: string;
  /** The recommendation's number; null where the rule has none, or isn't there. */
  readonly recFrom: string | null;
  readonly recTo: string | null;
  /** `renumbered`: nothing but the number. `changed`: what it asks, of whom or when; it may be renumbered as well. */
  readonly change: 'added' | 'removed' | 'changed' | 'renumbered';
  /** What changed: "who.ageMin", "when", "lookups.psa_threshold". Sorted; empty for a rule that is new or gone. */
  readonly fields: readonly string[];
}

/** A rule whose words alone were edited. */
export interface RuleEdit {
  readonly rule: string;
  readonly fields: readonly string[];
}

export interface GuidanceDiff {
  readonly rules: readonly RuleChange[];
  readonly edited: readonly RuleEdit[];
}

/** Compares two versions, rule by rule; both lists sorted by rule. */
export function diffGuidance(from: Guidance, to: Guidance): GuidanceDiff {
  const before = byId(from);
  const after = byId(to);
  const ids = unique([...before.keys(), ...after.keys()]);
  const rules: RuleChange[] = [];
  const edited: RuleEdit[] = [];
  for (const id of ids) {
    const old = before.get(id);
    const now = after.get(id);
    const numbers = { rule: id, recFrom: recOf(old), recTo: recOf(now) };
    if (old === undefined || now === undefined) {
      rules.push({ ...numbers, change: old === undefined ? 'added' : 'removed', fields: [] });
      continue;
    }
    const substance = changedFields(substanceOf(old, from), substanceOf(now, to));
    const words = changedFields(wordsOf(old), wordsOf(now));
    if (substance.length > 0) rules.push({ ...numbers, change: 'changed', fields: substance });
    else if (numbers.recFrom !== numbers.recTo) {
      rules.push({ ...numbers, change: 'renumbered', fields: ['rec'] });
    } else if (words.length > 0) edited.push({ rule: id, fields: words });
  }
  return { rules, edited };
}

type AnyRule = Rule | Emergency;
type Fields = Readonly<Record<string, unknown>>;

function byId({ rules, emergencies }: Guidance): ReadonlyMap<string, AnyRule> {
  return new Map([...rules, ...emergencies].map((rule) => [rule.id, rule]));
}

function recOf(rule: AnyRule | undefined): string | null {
  return rule !== undefined && 'rec' in rule ? rule.rec : null;
}

/** What decides whom a rule is for, when it is met and what it asks, the tables that it reads included. */
function substanceOf(rule: AnyRule, tables: Tables): Fields {
  const { who, action, anyOf, test, strength, timescale } = rule;
  return {
    'who.ageMin': who.ageMin,
    'who.ageMax': who.ageMax,
    'who.organ': who.organ,
    when: rule.when,
    action,
    anyOf,
    test,
    strength,
    timescale,
    byAge: 'byAge' in rule ? rule.byAge : undefined,
    ...(isEvaluable(rule) ? tablesOf(rule.when, tables) : {}),
  };
}

/** The lookups, derived features and scores that a condition hangs on. */
function tablesOf(
  condition: Condition,
  tables: Tables,
  seen: ReadonlySet<string> = new Set(),
): Fields {
  if (!('feature' in condition)) {
    const inner = partsOf(condition).map((part) => tablesOf(part, tables, seen));
    return Object.assign({}, ...inner);
  }
  const found: Record<string, unknown> = {};
  const { valueFrom } = condition;
  const lookup = valueFrom === undefined ? undefined : tables.lookups[valueFrom];
  if (lookup !== undefined) {
    found[`lookups.${valueFrom}`] = { ...lookup, confidence: null, sources: null, note: null };
  }
  const more = [condition.feature, ...implicationsOf(condition.feature)];
  for (const name of more.filter((each) => !seen.has(each))) {
    const derived = tables.derived[name];
    if (derived !== undefined) {
      found[`derived.${name}`] = derived;
      Object.assign(found, tablesOf(derived, tables, new Set([...seen, ...more])));
    }
    if (tables.scores[name] !== undefined) found[`scores.${name}`] = tables.scores[name];
  }
  return found;
}

function wordsOf({ summary, note, confidence, partly, sources, site, changed }: AnyRule): Fields {
  return { summary, note, confidence, partly, sources, site, changed };
}

function changedFields(one: Fields, other: Fields): readonly string[] {
  const keys = unique([...Object.keys(one), ...Object.keys(other)]);
  return keys.filter((key) => canonical(one[key]) !== canonical(other[key]));
}

/** JSON with sorted keys, so that the order of writing makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, withSortedKeys) ?? '';
}

function withSortedKeys(_key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
