/** Rules as they are listed: which are for this patient, which fit what was typed, in what order. */
import type { Called } from '../../guidance/answer.ts';
import type { Effective } from '../../guidance/effective.ts';
import { partsOf } from '../../guidance/evaluate.ts';
import type { FeatureName } from '../../guidance/features.ts';
import type { Facts } from '../../guidance/facts.ts';
import { isFor } from '../../guidance/knowledge.ts';
import type { Condition, Emergency, Guidance, Rule } from '../../guidance/types.ts';
import type { Site } from '../../guidance/vocabulary.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';
import { distanceFrom, findableIn, soughtIn, tokensOf } from '../parts/finding.ts';

/** A rule with a number, or an emergency without. */
export type AnyRule = Rule | Emergency;

/** Every rule, emergencies first, then in the guideline's order. */
export function allRules({ emergencies, rules }: Guidance): readonly AnyRule[] {
  return [...emergencies, ...rules];
}

/** Rules that depend on findings by site, duties apart, and how many are not for someone of this age or sex. */
export interface Browsed {
  readonly sites: readonly { readonly site: Site; readonly rules: readonly AnyRule[] }[];
  readonly duties: readonly AnyRule[];
  readonly found: number;
  readonly leftOut: number;
}

/** Sorts rules for reading. */
export function browse(rules: readonly AnyRule[], facts: Facts): Browsed {
  const fitting = rules.filter((rule) => {
    const { age, organ } = isFor(rule.who, facts);
    return age !== 'no' && organ !== 'no';
  });
  const bySite = new Map<Site, AnyRule[]>();
  for (const rule of fitting) {
    if (rule.when === undefined) continue;
    const own = bySite.get(rule.site);
    if (own === undefined) bySite.set(rule.site, [rule]);
    else own.push(rule);
  }
  return {
    sites: [...bySite].map(([site, own]) => ({ site, rules: own })),
    duties: fitting.filter((rule) => rule.when === undefined),
    found: fitting.length,
    leftOut: rules.length - fitting.length,
  };
}

/** Finds rules by number, site, summary, or a feature that they read. */
export type RuleFinder = (text: string, features: readonly FeatureName[]) => readonly AnyRule[];

/** Prepares a guideline's rules for finding. */
export function ruleFinder({ guidance }: Effective, words: GuidanceWords): RuleFinder {
  const entries = allRules(guidance).map((rule) => {
    const features = rule.when === undefined ? [] : featuresIn(rule.when, guidance);
    const labels = features.map((name) => words.features[name].label);
    const spoken = [words.sites[rule.site], rule.summary, ...labels];
    return { rule, features, findable: spoken.flatMap(findableIn) };
  });
  return (text, named) => {
    const [numbers, sought] = splitNumbers(text, guidance.id);
    return entries
      .filter(({ rule, features, findable }) => {
        if (numbers.length > 0 && !numbers.every((number) => isNumbered(rule, number)))
          return false;
        if (sought.length === 0) return numbers.length > 0;
        return (
          features.some((name) => named.includes(name)) || distanceFrom(sought, findable) !== null
        );
      })
      .map(({ rule }) => rule);
  };
}

/** "NG12 1.3.1 fit" as its numbers of rules and the rest; the guideline's own name says nothing. */
function splitNumbers(text: string, id: string): readonly [readonly string[], readonly string[]] {
  const own = tokensOf(id);
  return [
    tokensOf(text).filter(isNumber),
    soughtIn(text).filter((token) => !isNumber(token) && !own.includes(token)),
  ];
}

function isNumber(token: string): boolean {
  return /^\d+(\.\d+)+$/.test(token);
}

/** "1.3" is the number of 1.3 and of all that stands under it, not of 1.31. */
function isNumbered(rule: AnyRule, number: string): boolean {
  return 'rec' in rule && (rule.rec === number || rule.rec.startsWith(`${number}.`));
}

/** The features that a condition names, and those that they follow from. */
function featuresIn(condition: Condition, guidance: Guidance): readonly FeatureName[] {
  if ('feature' in condition) {
    const from = guidance.derived[condition.feature];
    return [condition.feature, ...(from === undefined ? [] : featuresIn(from, guidance))];
  }
  return partsOf(condition).flatMap((part) => featuresIn(part, guidance));
}

/** By the guideline's order of precedence, emergencies before all. */
export function byPrecedence<T extends Called>(
  called: readonly T[],
  { precedence }: Guidance,
): readonly T[] {
  const place = (each: Called) => {
    if (each.rec === null) return -1;
    const at = precedence.findIndex(
      ({ action, strengths }) => action === each.action && strengths.includes(each.strength),
    );
    return at < 0 ? precedence.length : at;
  };
  return called.toSorted((one, other) => place(one) - place(other));
}
