/** The case format: guards, and where a step leads. */
import * as z from 'zod';
import { id, resultAction, type resultActions } from './schema-parts.ts';

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

/**
 * What must have happened. Only its keys are described: an editor shows the innermost words it has, and would show those of
 * the first condition that fits in place of what is said of the key that holds it.
 */
export const conditionSchema: z.ZodType<ConditionInput, ConditionInput> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        elicited: id.describe('This question, examination or bedside test was done.'),
      }),
      z.strictObject({ ordered: id.describe('This investigation was ordered.') }),
      z.strictObject({
        reported: id.describe('A report of this investigation has come in, failed ones included.'),
      }),
      z.strictObject({
        chose: z
          .strictObject({
            decision: id.describe('The id of an earlier decision.'),
            option: id.describe('The id of one of its options.'),
          })
          .describe(
            'This option was chosen in an earlier decision: {"decision": "today", "option": "refer"}.',
          ),
      }),
      z.strictObject({
        agreed: z
          .strictObject({
            step: id.describe('The id of an earlier safety-net or referral.'),
            choice: id.describe('The id of one of its choices, or of an item of the letter.'),
          })
          .describe(
            'In this safety-net or referral, this was said or included: {"step": "net", "choice": "a-date"}.',
          ),
      }),
      z.strictObject({
        acted: z
          .strictObject({
            investigation: id.describe('The id of an investigation.'),
            action: resultAction,
          })
          .describe(
            'A report of this investigation was acted on so: {"investigation": "fit", "action": "file"}.',
          ),
      }),
      z.strictObject({
        unanswered: id.describe(
          'A report of this investigation that wants an action has come in and had none.',
        ),
      }),
      z.strictObject({
        overran: id.describe('This appointment ran over by as many minutes as its "overrun" says.'),
      }),
      z.strictObject({ all: z.array(conditionSchema).min(1).describe('All of these hold.') }),
      z.strictObject({
        any: z.array(conditionSchema).min(1).describe('At least one of these holds.'),
      }),
      z.strictObject({ not: denied }),
    ]),
  )
  .meta({ id: 'condition' });

/** Apart, because a description given inside the condition itself would make a new condition each time it is read. */
const denied = z.lazy(() => conditionSchema).describe('This does not hold.');

/** A guard. */
export const when = conditionSchema
  .optional()
  .describe('Only when this holds; the first entry that holds is taken.');

export const nextSchema = z
  .union([
    id.describe('The id of the step that follows.'),
    z
      .array(
        z.strictObject({ when, to: id.describe('The id of the step that follows in that case.') }),
      )
      .min(1)
      .describe('What follows: the first entry whose "when" holds. The last has no "when".'),
  ])
  .describe(
    'The id of the step that follows, or a list of {when, to} of which the last has no "when".',
  );
