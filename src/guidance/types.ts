/** The types of a guideline, inferred from its schema; no run-time code. */
import type * as z from 'zod';
import type {
  emergencySchema,
  guidanceFileSchema,
  guidanceSchema,
  overlaySchema,
  ruleSchema,
} from './schema.ts';
import type { conditionSchema } from './schema-condition.ts';

type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Deep<T[K]> };

/** One version of a guideline: its rules, and where to read it. */
export type Guidance = Deep<z.output<typeof guidanceSchema>>;
/** What a nation has of its own, laid over a guideline. */
export type Overlay = Deep<z.output<typeof overlaySchema>>;
/** What a file in `cases/guidance` holds. */
export type GuidanceFile = Deep<z.output<typeof guidanceFileSchema>>;
/** A recommendation as data, cited by its permanent id. */
export type Rule = Deep<z.output<typeof ruleSchema>>;
/** Something that is admitted or rung about the same day. */
export type Emergency = Deep<z.output<typeof emergencySchema>>;
/** What a rule wants to be true of a patient. */
export type Condition = Deep<z.output<typeof conditionSchema>>;
/** A feature with what must hold of it. */
export type Leaf = Extract<Condition, { readonly feature: unknown }>;
/** A threshold that depends on age or sex. */
export type Lookup = Guidance['lookups'][string];
/** What a rule can call for. */
export type RuleAction = Rule['action'];
export type Strength = Rule['strength'];
export type Timescale = Rule['timescale'];
export type Confidence = Rule['confidence'];
