/** The case format: guards, and where a step leads. */
import * as z from 'zod';
import { id } from './schema-parts.ts';

export type ConditionInput =
  | { elicited: string }
  | { ordered: string }
  | { reported: string }
  | { chose: { decision: string; option: string } }
  | { all: ConditionInput[] }
  | { any: ConditionInput[] }
  | { not: ConditionInput };

export const conditionSchema: z.ZodType<ConditionInput, ConditionInput> = z
  .lazy(() =>
    z.union([
      z
        .strictObject({ elicited: id })
        .describe('This question, examination or bedside test was done.'),
      z.strictObject({ ordered: id }).describe('This investigation was ordered.'),
      z
        .strictObject({ reported: id })
        .describe('A report of this investigation has come in, failed ones included.'),
      z
        .strictObject({ chose: z.strictObject({ decision: id, option: id }) })
        .describe('This option was chosen in an earlier decision.'),
      z.strictObject({ all: z.array(conditionSchema).min(1) }).describe('All of these hold.'),
      z
        .strictObject({ any: z.array(conditionSchema).min(1) })
        .describe('At least one of these holds.'),
      z.strictObject({ not: conditionSchema }).describe('This does not hold.'),
    ]),
  )
  .meta({
    id: 'condition',
    description: 'What must have happened: one key, which may hold further conditions.',
  });

/** A guard. */
export const when = conditionSchema
  .optional()
  .describe('Only when this holds; the first entry that holds is taken.');

export const nextSchema = z
  .union([id, z.array(z.strictObject({ when, to: id })).min(1)])
  .describe(
    'The id of the step that follows, or a list of {when, to} of which the last has no "when".',
  );
