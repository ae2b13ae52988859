/** The case format: what brings out findings, and what comes back from the laboratory. */
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
import { optionTests } from '../guidance/vocabulary.ts';
import { when } from './schema-condition.ts';
import { media } from './schema-media.ts';
import {
  id,
  line,
  minutes,
  prose,
  rangeSchema,
  resultAction,
  verdict,
  worth,
} from './schema-parts.ts';

const featureName = z.enum(featureNames).meta({
  id: 'feature',
  description: 'A feature in the guideline’s vocabulary, in snake_case: iron_deficiency_anaemia.',
});

const assertionSchema = z
  .strictObject({
    feature: featureName,
    present: z
      .boolean()
      .default(true)
      .describe('false when this shows that the patient does not have it.'),
    value: z
      .union([z.number(), line])
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
    const { code, message, path } = problem;
    context.addIssue({ code: 'custom', message, path, params: { code } });
  })
  .meta({
    id: 'assertion',
    description: 'A feature that is there, or isn’t, with what else is known of it.',
  });

interface Problem {
  readonly code: 'unknown-value' | 'wrong-type' | 'missing-key' | 'value-out-of-range';
  readonly message: string;
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
    return { code: 'unknown-value', message, path: ['qualifiers', strange] };
  }
  if (hasKindsAtOdds(name, withKind(name, value, qualifiers))) {
    const message = `what is said of the kinds of ${name} can’t all be so`;
    return { code: 'value-out-of-range', message, path: ['feature'] };
  }
  if (!present && (value !== undefined || Object.keys(qualifiers).length > 0)) {
    const message = `${name} is said not to be there, and yet something more is said of it`;
    return { code: 'value-out-of-range', message, path: ['present'] };
  }
  const number = feature(name).value;
  if (typeof value === 'string' && !known.includes(value)) {
    const message = `"${value}" is not a kind of ${name}; ${choice}`;
    return { code: 'unknown-value', message, path: ['value'] };
  }
  if (typeof value === 'number' && number === undefined) {
    return { code: 'wrong-type', message: `${name} has no number`, path: ['value'] };
  }
  if (typeof value === 'number' && value < 0) {
    return { code: 'value-out-of-range', message: `${name} can’t be less than 0`, path: ['value'] };
  }
  if (
    range !== undefined &&
    (number === undefined || (range.low ?? 0) > (range.high ?? Infinity))
  ) {
    const message = `this is not the range of a number that ${name} has`;
    return { code: 'value-out-of-range', message, path: ['range'] };
  }
  if (number?.optional === false && typeof value !== 'number') {
    const unit = number.unit === '' ? '' : ` in ${number.unit}`;
    return {
      code: 'missing-key',
      message: `${name} wants its number${unit} as "value"`,
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

/** The finding in clinical words. */
export const finding = line
  .optional()
  .describe(
    'The finding in clinical words for the case notes. Leave out where there is nothing to note.',
  );

export const enquirySchema = z
  .strictObject({
    id: id.describe(
      'The permanent name of this question, examination or test; unlike any other in the case.',
    ),
    label: line.describe(
      'What the learner picks. For history, the question as asked: "How is your appetite?"',
    ),
    category: line.optional().describe('The heading it stands under: "Bowels and diet".'),
    synonyms: z.array(line).default([]).describe('Other words a learner might type to find it.'),
    minutes,
    reply: prose.describe(
      'History: the patient’s own words. Examinations and tests: what is found.',
    ),
    media: media.describe('Seen and heard with the reply.'),
    finding,
    features,
    worth,
  })
  .meta({
    id: 'enquiry',
    description: 'A question, an examination or a bedside test, and what it brings out.',
  });

export const valueSchema = z.strictObject({
  name: line.describe('What was measured, as the laboratory writes it: "Haemoglobin".'),
  value: z
    .union([z.number(), line])
    .describe('The number in the unit below, or words: 121, "Not detected".'),
  unit: line.optional().describe('The unit of the number: "g/L".'),
  range: rangeSchema.optional(),
  flag: z
    .enum(['low', 'high', 'abnormal'])
    .optional()
    .meta({
      description: 'How the laboratory marks it. Leave out for a normal value.',
      enumDescriptions: [
        'Below the range.',
        'Above the range.',
        'Not normal, where there is no range.',
      ],
    }),
  series: id.optional().describe('The series of the record that this value continues.'),
});

export const investigationSchema = z.strictObject({
  id: id.describe('The permanent name of this investigation; options and guards name it.'),
  name: line.describe('What it is called in the list of tests: "Full blood count".'),
  group: line.describe('The heading in the list: "Blood tests", "Stool", "Imaging".'),
  test: z
    .enum(optionTests)
    .optional()
    .describe(
      'The guideline’s name of this test: fit, chest_xray. Once it was ordered, a rule that calls for it is answered.',
    ),
  worth,
  reports: z
    .array(
      z.strictObject({
        when,
        status: z.enum(['reported', 'failed']).meta({
          description: 'failed: kit not returned, sample haemolysed.',
          enumDescriptions: [
            'There is a result.',
            'There is none: the kit was not returned, the sample haemolysed.',
          ],
        }),
        days: z.int().min(0).max(365).describe('Days from order to report.'),
        values: z
          .array(valueSchema)
          .default([])
          .describe('The numbers of the report, a line each; leave out where it is in words.'),
        comment: prose.optional().describe('The laboratory’s or radiologist’s words.'),
        media: media.describe('Seen with the report: a film, a tracing.'),
        finding,
        features,
        actions: z
          .array(
            z.strictObject({
              action: resultAction,
              label: line
                .optional()
                .describe('In words of this case: "Ring him today"; else as the page calls it.'),
              verdict,
              rationale: prose.describe('Why, for the learner who did so.'),
            }),
          )
          .max(6)
          .default([])
          .describe(
            'What can be done with it in the inbox; leave out where it needs nothing. Left undone, it counts as unanswered.',
          ),
      }),
    )
    .min(1)
    .describe(
      'What comes back: the first entry whose "when" holds at that time. The last has no "when".',
    ),
});
