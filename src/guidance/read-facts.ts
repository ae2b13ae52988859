/**
 * Facts as they are typed:
 *
 *     haemoptysis               present
 *     cough=no                  absent
 *     fit_result=12             with a value, in the unit of the vocabulary
 *     weight_loss=6             present, with a value
 *     haematuria=visible        present, of this kind
 *     lymphadenopathy.generalised=yes
 *     weight_loss.unexplained=no     present, but explained
 *     haematuria.visible=no     only that none is visible; whether there is any stays unknown
 *     age=62                    the same as the age given apart
 */
import { featuresCalled } from './words/features-called.ts';
import { didYouMean, listed } from '../source/did-you-mean.ts';
import { contradictionIn, type Contradiction } from './contradictions.ts';
import type { FeatureFact, Facts } from './facts.ts';
import {
  feature,
  featureNamed,
  featureNames,
  qualifiersOf,
  type FeatureName,
  type QualifierName,
} from './features.ts';
import type { Tables } from './knowledge.ts';
import { organs, sexes, type Organ, type Sex } from './vocabulary.ts';

/** A patient as typed: each part as a text. */
export interface TypedFacts {
  readonly age?: string | undefined;
  readonly sex?: string | undefined;
  /** Separated by commas; the empty text for none at all. */
  readonly organs?: string | undefined;
  readonly features: readonly string[];
}

/** The facts, or one sentence about what can't be understood in them and what to do. */
export type ReadFacts =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly message: string };

/** What was typed, and is wrong: carries the sentence out of the depth. */
class Mistyped extends Error {}

/** Reads what was typed about a patient. Unknown words, impossible values and contradictions are told; never throws. */
export function readFacts(typed: TypedFacts, tables: Tables): ReadFacts {
  try {
    const ageOfFeatures = typed.features.filter((each) => each.startsWith('age='));
    const ages = [...ageOfFeatures.map((each) => each.slice('age='.length)), typed.age];
    const features = readFeatures(typed.features.filter((each) => !ageOfFeatures.includes(each)));
    const facts: Facts = {
      age: oneAge(ages.flatMap((each) => (each === undefined ? [] : [readAge(each)]))),
      sex: typed.sex === undefined ? null : readSex(typed.sex),
      organs: typed.organs === undefined ? null : readOrgans(typed.organs),
      features,
    };
    refuseContradiction(facts, tables);
    return { ok: true, facts };
  } catch (error) {
    if (error instanceof Mistyped) return { ok: false, message: error.message };
    throw error;
  }
}

function refuseContradiction(facts: Facts, tables: Tables): void {
  const found = contradictionIn(facts, tables);
  if (found !== null) throw new Mistyped(`${contradictionText(found)} Take one of them away.`);
}

function contradictionText({ fact, said, why, against }: Contradiction): string {
  switch (why) {
    case 'implied':
      return `${fact} is said to be ${said}, but ${against} is said to be ${said === 'present' ? 'absent' : 'present'}, and one implies the other.`;
    case 'excluded':
      return `${fact} and ${against} can’t both be present.`;
    case 'kinds':
      return `What is said of the kinds of ${fact} can’t all be so.`;
    case 'derived':
      return `${fact} is said to be ${said}, but the values, points or age that are given say otherwise.`;
  }
}

function oneAge(ages: readonly number[]): number | null {
  const [first, ...others] = ages;
  if (first === undefined) return null;
  const other = others.find((each) => each !== first);
  if (other !== undefined) throw new Mistyped(`The age is given as both ${first} and ${other}.`);
  return first;
}

function readAge(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 120) return Number(text);
  throw new Mistyped(`"${text}" is not an age. Give whole years from 0 to 120.`);
}

function readSex(text: string): Sex {
  const found = sexes.find((each) => each === text);
  if (found !== undefined) return found;
  throw new Mistyped(
    `"${text}" is not a sex that rules know. Use female or male; --organs says which organs the person has.`,
  );
}

function readOrgans(text: string): readonly Organ[] {
  const words = text.split(',').map((each) => each.trim());
  return words
    .filter((each) => each !== '')
    .map((word) => {
      const found = organs.find((each) => each === word);
      if (found !== undefined) return found;
      throw new Mistyped(`There is no organ "${word}". ${choice(word, organs)}`);
    });
}

function readFeatures(texts: readonly string[]): ReadonlyMap<FeatureName, FeatureFact> {
  const read = new Map<FeatureName, FeatureFact>();
  for (const text of texts) {
    const { name, fact } = readFeature(text);
    const before = read.get(name);
    read.set(name, before === undefined ? fact : joined(name, before, fact));
  }
  return read;
}

/** `name`, `name=value`, `name.part`, `name.part=value`. */
function readFeature(text: string): { readonly name: FeatureName; readonly fact: FeatureFact } {
  const [, typed = '', part, value] = /^([^.=]*)(?:\.([^=]*))?(?:=(.*))?$/s.exec(text.trim()) ?? [];
  const name = featureNamed(snake(typed));
  if (name === null) {
    const called = featuresCalled(typed);
    const hint =
      called.length > 0 ? `Did you mean ${listed(called)}?` : choice(snake(typed), featureNames);
    throw new Mistyped(`There is no feature "${typed}". ${hint}`);
  }
  if (part === undefined || part === 'value') return { name, fact: whole(name, value, part) };
  const qualifier = qualifierNamed(name, part);
  const so = yesOrNo(value ?? 'yes');
  if (so === null) {
    throw new Mistyped(`${name}.${qualifier} is either yes or no, not "${value ?? ''}".`);
  }
  // To deny what is assumed of a feature is to say that it is there: "weight loss, but explained".
  const assumed = feature(name).qualifiers?.[qualifier] === 'assumed';
  return { name, fact: { present: so || assumed ? true : null, qualifiers: { [qualifier]: so } } };
}

function whole(
  name: FeatureName,
  value: string | undefined,
  part: string | undefined,
): FeatureFact {
  const number = feature(name).value;
  const so = yesOrNo(value ?? (part === undefined ? 'yes' : ''));
  if (so !== null && (number === undefined || number.optional)) return { present: so };
  if (number !== undefined) {
    const read = readValue(name, value ?? '');
    // None of it at all is its absence.
    return number.optional && read === 0 ? { present: false } : { present: true, value: read };
  }
  return { present: true, qualifiers: { [qualifierNamed(name, value ?? '')]: true } };
}

function readValue(name: FeatureName, text: string): number {
  const { unit = '' } = feature(name).value ?? {};
  const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  const inUnit = unit === '' ? '' : ` in ${unit}`;
  throw new Mistyped(
    text === ''
      ? `${name} wants its value${inUnit}: ${name}=10`
      : `"${text}" is not a value of ${name}. Give a number${inUnit}, 0 or more: ${name}=10`,
  );
}

function qualifierNamed(name: FeatureName, typed: string): QualifierName {
  const known = qualifiersOf(name);
  const found = known.find((each) => each === snake(typed));
  if (found !== undefined) return found;
  if (known.length === 0) {
    throw new Mistyped(
      `${name} is either present or absent: ${name} or ${name}=no, not "${typed}".`,
    );
  }
  throw new Mistyped(`${name} has no "${typed}". ${choice(snake(typed), known)}`);
}

function twice(what: string): Mistyped {
  return new Mistyped(`${what} is given twice, differently.`);
}

/** Two things said of one feature, as one; or what they contradict each other in. */
function joined(name: FeatureName, one: FeatureFact, other: FeatureFact): FeatureFact {
  if (one.present !== null && other.present !== null && one.present !== other.present) {
    throw twice(name);
  }
  if (one.value !== undefined && other.value !== undefined && one.value !== other.value) {
    throw twice(name);
  }
  const clash = Object.entries(other.qualifiers ?? {}).find(([key, so]) =>
    Object.entries(one.qualifiers ?? {}).some(([mine, before]) => mine === key && before !== so),
  );
  if (clash !== undefined) throw twice(`${name}.${clash[0]}`);
  return {
    ...one,
    ...other,
    present: one.present ?? other.present,
    qualifiers: { ...one.qualifiers, ...other.qualifiers },
  };
}

function snake(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}

function yesOrNo(text: string): boolean | null {
  if (/^(yes|true|present)$/i.test(text.trim())) return true;
  return /^(no|false|absent)$/i.test(text.trim()) ? false : null;
}

function choice(word: string, words: readonly string[]): string {
  const meant = didYouMean(word, words);
  if (meant !== null) return `Did you mean "${meant}"?`;
  const holding = words.filter((each) => word.length > 2 && each.includes(word));
  return holding.length > 0 ? `Perhaps ${listed(holding, 6)}.` : `Known: ${listed(words, 8)}.`;
}
