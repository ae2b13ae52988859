/** What the learner has entered about a patient, and the facts it makes. */
import type { FeatureFact, Facts } from '../../guidance/facts.ts';
import {
  feature,
  qualifiersOf,
  type FeatureName,
  type QualifierName,
} from '../../guidance/features.ts';
import type { Sex } from '../../guidance/vocabulary.ts';

type Kinds = Readonly<Partial<Record<QualifierName, boolean>>>;

/** One feature as entered. */
export interface Chosen {
  readonly name: FeatureName;
  /** false: the learner says that it is not there. */
  readonly there: boolean;
  readonly kinds: Kinds;
  /** The number as typed. */
  readonly value: string;
}

/** All that is entered. */
export interface Entered {
  /** As typed. */
  readonly age: string;
  readonly sex: Sex | null;
  readonly chosen: readonly Chosen[];
}

/** A feature as it is when it has just been added: there, and nothing more said. */
export function newlyChosen(name: FeatureName): Chosen {
  return { name, there: true, kinds: {}, value: '' };
}

/** Whole years from 18 to 120; null for anything else. */
export function readAge(text: string): number | null {
  const age = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
  return age >= 18 && age <= 120 ? age : null;
}

/** A number of 0 or more, with a point or a comma; null for anything else. */
export function readValue(text: string): number | null {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Whether a row still lacks the number without which it says nothing. */
export function lacksValue({ name, there, value }: Chosen): boolean {
  return there && feature(name).value?.optional === false && readValue(value) === null;
}

/** The facts, as far as what was entered says something. */
export function factsOf({ age, sex, chosen }: Entered): Facts {
  return {
    age: readAge(age),
    sex,
    organs: null,
    features: new Map(
      chosen.filter((each) => !lacksValue(each)).map((each) => [each.name, factOf(each)]),
    ),
  };
}

function factOf({ name, there, kinds, value }: Chosen): FeatureFact {
  if (!there) return { present: false };
  const number = feature(name).value === undefined ? null : readValue(value);
  return {
    present: true,
    ...(number === null ? {} : { value: number }),
    ...(Object.keys(kinds).length === 0 ? {} : { qualifiers: kinds }),
  };
}

/** What can be said of a feature's kind: of a pair one or the other, of any other whether it is so. */
export type KindChoice =
  { readonly pair: readonly [QualifierName, QualifierName] } | { readonly kind: QualifierName };

/** The choices of kind that a feature offers. */
export function kindChoices(name: FeatureName): readonly KindChoice[] {
  const { qualifiers, eitherOr = [] } = feature(name);
  const pairNames: readonly string[] = eitherOr;
  const kinds = qualifiersOf(name).filter((each) => qualifiers?.[each] === 'kind');
  const [one, other] = kinds.filter((each) => pairNames.includes(each));
  const single = kinds.filter((each) => !pairNames.includes(each)).map((kind) => ({ kind }));
  return one === undefined || other === undefined ? single : [{ pair: [one, other] }, ...single];
}

/** Kinds with some said anew; what is said to be `undefined` is no longer said. */
export function withKinds(
  kinds: Kinds,
  said: readonly (readonly [QualifierName, boolean | undefined])[],
): Kinds {
  const names = new Set(said.map(([name]): string => name));
  return Object.fromEntries([
    ...Object.entries(kinds).filter(([name]) => !names.has(name)),
    ...said.filter(([, so]) => so !== undefined),
  ]);
}
