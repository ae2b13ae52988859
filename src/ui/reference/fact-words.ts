/** Facts, qualifiers and conditions in people's words. */
import type { Change } from '../../guidance/answer.ts';
import { feature, featureNamed, qualifiersOf, type FeatureName } from '../../guidance/features.ts';
import { thresholdsOf, type Knowledge, type Operator } from '../../guidance/knowledge.ts';
import type { Leaf } from '../../guidance/types.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { SayReference } from '../../i18n/reference-words.ts';

/** The words that the panel's texts are made of. */
export interface Speaking {
  readonly t: SayReference;
  readonly words: GuidanceWords;
  readonly language: string;
}

/** "age", "haematuria.visible" or "weight_loss.value" as someone would say it. */
export function factWords(fact: string, { t, words }: Speaking): string {
  if (fact === 'age' || fact === 'sex') return t(`fact.${fact}`);
  const [name = '', part] = fact.split('.');
  const known = featureNamed(name);
  if (known === null) return fact;
  const { label } = words.features[known];
  if (part === 'value') return t('fact.value', { feature: label });
  const qualifier = qualifiersOf(known).find((each) => each === part);
  return qualifier === undefined
    ? label
    : t('fact.qualified', { feature: label, qualifier: words.qualifiers[qualifier] });
}

/** A change that would meet a rule, as a sentence. */
export function changeWords({ fact, from, to }: Change, speaking: Speaking): string {
  const { t, language } = speaking;
  const words = factWords(fact, speaking);
  if (typeof from === 'number' && typeof to === 'number') {
    const numbers = { from: formatNumber(from, language), to: formatNumber(to, language) };
    return fact === 'age' ? t('near.age', numbers) : t('near.value', { fact: words, ...numbers });
  }
  const so = to === 'present' || to === 'yes';
  if (fact.includes('.')) return t(so ? 'near.so' : 'near.notSo', { fact: words });
  return t(so ? 'near.there' : 'near.notThere', { fact: words });
}

/** How big a change is: numbers by their share, a kind said otherwise, then something there or not there. */
export function sizeOf({ fact, from, to }: Change): number {
  if (typeof from === 'number' && typeof to === 'number') {
    return Math.abs(to - from) / Math.max(1, Math.abs(from));
  }
  return fact.includes('.') ? 1 : 2;
}

/** "from 40", "up to 49", "from 40 to 49"; nothing where there is no limit. */
export function ageWords(
  t: SayReference,
  min: number | undefined,
  max: number | undefined,
): string | null {
  if (min !== undefined && max !== undefined) return t('age.between', { min, max });
  if (min !== undefined) return t('age.from', { min });
  return max === undefined ? null : t('age.upTo', { max });
}

/** A feature with all that must hold of it, in parts: "FIT result", "10 or more (micrograms Hb per g)". */
export function leafWords(leaf: Leaf, known: Knowledge, speaking: Speaking): readonly string[] {
  const { t, words } = speaking;
  const age = ageWords(t, leaf.ageMin, leaf.ageMax);
  const value = leaf.op === undefined ? null : valueWords(leaf, leaf.op, known, speaking);
  return [
    words.features[leaf.feature].label,
    ...(leaf.qualifiers ?? []).map((each) => words.qualifiers[each]),
    ...(value === null ? [] : [value]),
    ...(age === null ? [] : [age]),
  ];
}

const operators = { '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' } as const;

function valueWords(leaf: Leaf, op: Operator, known: Knowledge, speaking: Speaking): string {
  const { t, language } = speaking;
  if (leaf.value !== undefined) {
    const compared = t(`value.${operators[op]}`, { value: formatNumber(leaf.value, language) });
    const unit = unitWords(leaf.feature, t);
    return unit === null ? compared : `${compared} (${unit})`;
  }
  const bands = known.tables.lookups[leaf.valueFrom ?? '']?.bands ?? [];
  const by = bands.some(({ sex }) => sex !== undefined) ? 'sex' : 'age';
  const compared = t(`threshold.${by}.${operators[op]}`);
  const [threshold = null, ...others] = thresholdsOf(leaf, known.facts, known.tables.lookups);
  // More than one is possible while age or sex isn't known.
  if (others.length > 0) return compared;
  const here =
    threshold === null
      ? t(`threshold.${by}.none`)
      : t(`threshold.${by}.here`, { value: formatNumber(threshold, language) });
  return `${compared} (${here})`;
}

const measured = ['weight_loss', 'fit_result', 'ca125', 'psa', 'haemoglobin'] as const;

/** The unit of a feature's value; null where it has none, as a score hasn't. */
export function unitWords(name: FeatureName, t: SayReference): string | null {
  const known = measured.find((each) => each === name);
  if (known !== undefined) return t(`unit.${known}`);
  const unit = feature(name).value?.unit ?? '';
  return unit === '' ? null : unit;
}

/** With a capital, to begin a sentence. */
export function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
