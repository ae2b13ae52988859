/** What a rule wants to be true of a patient: a small boolean tree of features. */
import * as z from 'zod';
import { suggestion } from '../source/did-you-mean.ts';
import {
  feature,
  featureNames,
  qualifierNames,
  qualifiersOf,
  type FeatureName,
  type QualifierName,
} from './features.ts';

export type ConditionInput =
  | { any: ConditionInput[] }
  | { all: ConditionInput[] }
  | { atLeast: number; of: ConditionInput[] }
  | { age: { min?: number | undefined; max?: number | undefined } }
  | {
      feature: FeatureName;
      qualifiers?: QualifierName[] | undefined;
      ageMin?: number | undefined;
      ageMax?: number | undefined;
      op?: '<' | '<=' | '>' | '>=' | undefined;
      value?: number | undefined;
      valueFrom?: string | undefined;
    };

/** A feature by its name. */
export const featureSchema = z
  .enum(featureNames)
  .meta({ id: 'feature', description: 'A feature in the guideline’s vocabulary.' });

const age = z.int().min(0).max(120);

const leafSchema = z
  .strictObject({
    feature: featureSchema,
    qualifiers: z
      .array(z.enum(qualifierNames))
      .optional()
      .describe('All of these must hold of the feature: unexplained, visible.'),
    ageMin: age.optional().describe('Counts from this age only.'),
    ageMax: age.optional().describe('Counts up to this age only.'),
    op: z.enum(['<', '<=', '>', '>=']).optional().describe('How the value is compared.'),
    value: z.number().optional().describe('The threshold.'),
    valueFrom: z.string().optional().describe('The lookup that holds the threshold.'),
  })
  .superRefine((leaf, context) => {
    const problem = problemOf(leaf);
    if (problem === null) return;
    const { message, remedy, path } = problem;
    context.addIssue({ code: 'custom', message, path, params: { remedy } });
  })
  .describe('This feature is present, with these qualifiers, at this age, with such a value.');

export const conditionSchema: z.ZodType<ConditionInput, ConditionInput> = z
  .lazy(() =>
    z.union([
      z
        .strictObject({
          any: z.array(conditionSchema).min(1).describe('Conditions of which one must hold.'),
        })
        .describe('At least one of these holds.'),
      z
        .strictObject({
          all: z.array(conditionSchema).min(1).describe('Conditions that all must hold.'),
        })
        .describe('All of these hold.'),
      z
        .strictObject({
          atLeast: z.int().min(1).describe('How many of the conditions must hold.'),
          of: z.array(conditionSchema).min(1).describe('The conditions that are counted.'),
        })
        .describe('At least so many of these hold.'),
      z
        .strictObject({
          age: z
            .strictObject({
              min: age.optional().describe('Youngest age in whole years, inclusive.'),
              max: age.optional().describe('Oldest age in whole years, inclusive.'),
            })
            .describe('From which age to which; an end that is left out has no limit.'),
        })
        .describe('The patient is of this age, in whole years, ends included.'),
      leafSchema,
    ]),
  )
  .meta({ id: 'guidance-condition', description: 'What must be true of the patient.' });

type Leaf = Extract<ConditionInput, { feature: FeatureName }>;

interface Problem {
  readonly message: string;
  readonly remedy: string;
  readonly path: (string | number)[];
}

function problemOf(leaf: Leaf): Problem | null {
  const known = qualifiersOf(leaf.feature);
  const strange = (leaf.qualifiers ?? []).findIndex((each) => !known.includes(each));
  if (strange >= 0) {
    const word = leaf.qualifiers?.[strange] ?? '';
    return {
      message: `${leaf.feature} has no qualifier "${word}"`,
      remedy: known.length === 0 ? 'Take it away.' : suggestion(word, known, 'qualifier'),
      path: ['qualifiers', strange],
    };
  }
  const compared = [leaf.value, leaf.valueFrom].filter((each) => each !== undefined).length;
  if (leaf.op === undefined && compared > 0) {
    const message = 'a threshold wants "op" beside it';
    const remedy = 'Say how the value is compared: "op": ">=" for “from this number on”.';
    return { message, remedy, path: ['feature'] };
  }
  if (leaf.op !== undefined && compared !== 1) {
    const message = '"op" wants either "value" or "valueFrom" beside it';
    const remedy = 'Give a number as "value", or the name of a lookup as "valueFrom".';
    return { message, remedy, path: ['op'] };
  }
  if (leaf.op !== undefined && feature(leaf.feature).value === undefined) {
    const message = `${leaf.feature} has no value to compare`;
    return { message, remedy: 'Take "op" and the threshold away.', path: ['op'] };
  }
  return null;
}
