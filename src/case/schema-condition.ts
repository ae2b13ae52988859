/** The case format: guards, and where a step leads. */
import * as z from 'zod';
import { id, resultActions } from './schema-parts.ts';

type ResultAction = (typeof resultActions)[number];

export type ConditionInput =
  | { elicited: string }
  | { ordered: string }
  | { reported: string }
  | { chose: { decision: string; option: string } }
  | { agreed: { step: string; choice: string } }
  | { acted: { investigation: string; action: ResultAction } }
  | { unanswered: string }
  | { overran: string }
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
      z
        .strictObject({ agreed: z.strictObject({ step: id, choice: id }) })
        .describe('In this safety-net or referral, this was said or included.'),
      z
        .strictObject({
          acted: z.strictObject({ investigation: id, action: z.enum(resultActions) }),
        })
        .describe('A report of this investigation was acted on so.'),
      z
        .strictObject({ unanswered: id })
        .describe('A report of this investigation that wants an action has come in and had none.'),
      z
        .strictObject({ overran: id })
        .describe('This appointment ran over by as many minutes as its "overrun" says.'),
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
