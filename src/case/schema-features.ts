/** The case format: what something tells in the guideline’s words. */
import * as z from 'zod';
import {
  feature,
  featureNames,
  hasKindsAtOdds,
  qualifierNames,
  qualifiersOf,
  type FeatureName,
  type QualifierName,
} from '../guidance/features.ts';
import { featuresCalled } from '../guidance/words/features-called.ts';
import { otherNames } from '../source/other-names.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { rangeSchema, sameLine } from './schema-parts.ts';

const featureName = z
  .enum(featureNames)
  .meta({
    id: 'feature',
    description: 'A feature in the guideline’s vocabulary, in snake_case: iron_deficiency_anaemia.',
  })
  .register(otherNames, { valuesCalled: featuresCalled });

const assertionSchema = z
  .strictObject({
    feature: featureName,
    present: z
      .boolean()
      .default(true)
      .describe('false when this shows that the patient does not have it.'),
    value: z
      .union([z.number(), sameLine])
      .optional()
      .describe('Its number, in the unit that the guideline uses, or its kind: 84, "visible".'),
    range: rangeSchema.optional(),
    qualifiers: z
      .partialRecord(z.enum(qualifierNames), z.boolean())
      .optional()
      .describe(
        'What else is known of it. {"unexplained": false} denies what would be assumed; {"visible": true} says which kind.',
      ),
  })
  .superRefine((assertion, context) => {
    const problem = problemOf(assertion);
    if (problem === null) return;
    const { code, message, remedy, path } = problem;
    context.addIssue({ code: 'custom', message, path, params: { code, remedy } });
  })
  .meta({
    id: 'assertion',
    description: 'A feature that is there, or isn’t, with what else is known of it.',
  });

interface Problem {
  readonly code: 'unknown-value' | 'wrong-type' | 'missing-key' | 'value-out-of-range';
  readonly message: string;
  readonly remedy: string;
  readonly path: string[];
}

/** What is wrong with a value or a qualifier for this feature. */
function problemOf({
  feature: name,
  present,
  value,
  range,
  qualifiers = {},
}: {
  feature: FeatureName;
  present: boolean;
  value?: number | string | undefined;
  range?: { low?: number | undefined; high?: number | undefined } | undefined;
  qualifiers?: Partial<Record<QualifierName, boolean>> | undefined;
}): Problem | null {
  const known: readonly string[] = qualifiersOf(name);
  const strange = Object.keys(qualifiers).find((each) => !known.includes(each));
  const choice = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  if (strange !== undefined) {
    const message = `"${strange}" is not a qualifier of ${name}; ${choice}`;
    const remedy = known.length === 0 ? 'Take it away.' : suggestion(strange, known, 'qualifier');
    return { code: 'unknown-value', message, remedy, path: ['qualifiers', strange] };
  }
  if (hasKindsAtOdds(name, withKind(name, value, qualifiers))) {
    const message = `what is said of the kinds of ${name} can’t all be so`;
    const remedy = 'Keep the one that fits this patient, and take the others away.';
    return { code: 'value-out-of-range', message, remedy, path: ['feature'] };
  }
  if (!present && (value !== undefined || Object.keys(qualifiers).length > 0)) {
    const message = `${name} is said not to be there, and yet something more is said of it`;
    const remedy = 'Take "present": false away, or the value and the qualifiers.';
    return { code: 'value-out-of-range', message, remedy, path: ['present'] };
  }
  const number = feature(name).value;
  if (typeof value === 'string' && !known.includes(value)) {
    const message = `"${value}" is not a kind of ${name}; ${choice}`;
    const remedy = known.length === 0 ? 'Take "value" away.' : suggestion(value, known, 'kind');
    return { code: 'unknown-value', message, remedy, path: ['value'] };
  }
  if (typeof value === 'number' && number === undefined) {
    const message = `${name} has no number`;
    const remedy = 'Take "value" away; the number can stand in the words of the finding.';
    return { code: 'wrong-type', message, remedy, path: ['value'] };
  }
  if (typeof value === 'number' && value < 0) {
    const message = `${name} can’t be less than 0`;
    const remedy = 'Write the number without a minus, in the unit of the guideline.';
    return { code: 'value-out-of-range', message, remedy, path: ['value'] };
  }
  if (
    range !== undefined &&
    (number === undefined || (range.low ?? 0) > (range.high ?? Infinity))
  ) {
    const message = `this is not the range of a number that ${name} has`;
    const remedy =
      number === undefined
        ? 'Take "range" away.'
        : 'Give the lower end as "low" and the upper as "high".';
    return { code: 'value-out-of-range', message, remedy, path: ['range'] };
  }
  if (number?.optional === false && typeof value !== 'number') {
    const unit = number.unit === '' ? '' : ` in ${number.unit}`;
    return {
      code: 'missing-key',
      message: `${name} wants its number${unit} as "value"`,
      remedy: 'Add "value" with that number.',
      path: ['feature'],
    };
  }
  return null;
}

/** The qualifiers with the kind that stands as the value: "visible". */
function withKind(
  name: FeatureName,
  value: number | string | undefined,
  qualifiers: Partial<Record<QualifierName, boolean>>,
): Partial<Record<QualifierName, boolean>> {
  const kind = qualifiersOf(name).find((each) => each === value);
  return kind === undefined ? qualifiers : { ...qualifiers, [kind]: qualifiers[kind] ?? true };
}

/** What something tells in the guideline's vocabulary. */
export const features = z
  .array(assertionSchema)
  .default([])
  .describe('What this tells in the guideline’s words; leave out where the guideline has none.');
