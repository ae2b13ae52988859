/** The guideline's vocabulary in English sentences: facts, what a finding asserts, and what an action or a rule calls for. */
import {
  feature,
  featureNamed,
  qualifierNames,
  type FeatureName,
} from '../../guidance/features.ts';
import type { Called } from '../../guidance/answer.ts';
import type { Emergency, Guidance, Rule } from '../../guidance/types.ts';
import { en as words } from '../../guidance/words/guidance-en.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import { formatNumber } from '../../i18n/format.ts';
import { referenceEn } from '../../i18n/reference-en.ts';
import type { Assertion } from '../../teaching/assertion-fact.ts';
import type { Action } from '../../teaching/done.ts';

/** "haemoptysis, unexplained", "FIT result 84 micrograms of haemoglobin per gram", "no rectal bleeding". */
export function assertionWords({
  feature: name,
  present,
  value,
  range,
  qualifiers = {},
}: Assertion): string {
  const { label } = words.features[name];
  if (!present) return `no ${label}`;
  const said = qualifierNames.flatMap((each) => {
    const so = qualifiers[each];
    if (so === undefined) return [];
    return [so ? words.qualifiers[each] : `not ${words.qualifiers[each]}`];
  });
  const kind = qualifierNames.find((each) => each === value);
  const parts = [
    ...(typeof value === 'number' ? [`${label} ${measured(name, value)}`] : [label]),
    ...(kind === undefined ? [] : [words.qualifiers[kind]]),
    ...said,
    ...(range === undefined ? [] : [`range ${rangeWords(range)}`]),
  ];
  return parts.join(', ');
}

/** A fact that met a rule: "age 67", "FIT result 84 …", "fatigue (taken as unexplained)". */
export function groundWords(fact: string, assumed: readonly string[]): string {
  const [name = '', value] = fact.split('=');
  if (name === 'age' || name === 'sex') return value === undefined ? name : `${name} ${value}`;
  const [word = '', part] = name.split('.');
  const known = featureNamed(word);
  if (known === null) return fact;
  const { label } = words.features[known];
  const kind = qualifierNames.find((each) => each === part);
  const taken = assumed.flatMap((each) => {
    const [of, qualifier] = each.split('.');
    const found = qualifierNames.find((it) => it === qualifier);
    return of === word && found !== undefined ? [words.qualifiers[found]] : [];
  });
  const note = taken.length === 0 ? '' : ` (taken as ${taken.join(', ')}: nobody says otherwise)`;
  if (value !== undefined && part === undefined) {
    return `${label} ${measured(known, Number(value))}${note}`;
  }
  if (part === 'value') return `${label}: how much`;
  return `${label}${kind === undefined ? '' : `, ${words.qualifiers[kind]}`}${note}`;
}

/** What an option does: "Full blood count within 48 hours" in the guideline's words. */
export function actionWords({ action, test, site }: Action): string {
  return sentence(action, test, site);
}

/** What a rule calls for, and by when. */
export function callWords({ action, anyOf, test, timescale }: Called): string {
  const what =
    anyOf === undefined
      ? sentence(action, test ?? undefined, undefined)
      : `${words.actions[action]} (${anyOf.map((each) => words.actions[each]).join('; or ')})`;
  return timescale === 'n/a' ? what : `${what}; ${words.timescales[timescale]}`;
}

/** "strong: refer" */
export function strengthWords({ strength }: Pick<Called, 'strength'>): string {
  return words.strengths[strength];
}

/** "NG12 1.3.1 · Colorectal"; an emergency has no number. */
export function ruleName(rule: Rule | Emergency, guidance: Guidance): string {
  const site = words.sites[rule.site];
  if ('rec' in rule) return `${guidance.id.toUpperCase()} ${rule.rec} · ${site}`;
  return enConsultation.decision.emergency;
}

/** How well a rule of our table was checked. */
export function confidenceWords({ confidence }: Pick<Rule, 'confidence'>): string {
  return words.confidences[confidence];
}

/** "130 to 180", "30 or more", "up to 5" */
export function rangeWords({
  low,
  high,
}: {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}): string {
  if (low !== undefined && high !== undefined) return `${number(low)} to ${number(high)}`;
  if (low !== undefined) return `${number(low)} or more`;
  return high === undefined ? '' : `up to ${number(high)}`;
}

/** A number as it is read in Britain. */
export function number(value: number): string {
  return formatNumber(value, 'en');
}

function sentence(
  action: Action['action'] | Called['action'],
  test: Action['test'],
  site: Action['site'],
): string {
  const what =
    test === undefined ? words.actions[action] : `${words.actions[action]}: ${testName(test)}`;
  return site === undefined ? what : `${what} (${words.sites[site]})`;
}

/** Tests that no rule names have no words in the vocabulary; their names are words. */
function testName(test: NonNullable<Action['test']>): string {
  const known = Object.entries(words.tests).find(([name]) => name === test)?.[1];
  return known ?? test.replaceAll('_', ' ').replace(/^ct /, 'CT ');
}

const units = Object.entries(referenceEn.unit);

function measured(name: FeatureName, value: number): string {
  const unit = units.find(([each]) => each === name)?.[1] ?? feature(name).value?.unit ?? '';
  return unit === '' ? number(value) : `${number(value)}${unit.startsWith('%') ? '' : ' '}${unit}`;
}
