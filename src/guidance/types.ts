/** The types of a guideline, inferred from `schema.ts`; no run-time code. */
import type * as z from 'zod';
import type { guidanceSchema, ruleSchema } from './schema.ts';

type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Deep<T[K]> };

/** One version of a guideline: its rules, and where to read it. */
export type Guidance = Deep<z.output<typeof guidanceSchema>>;
/** A recommendation as data, cited by its permanent id. */
export type Rule = Deep<z.output<typeof ruleSchema>>;
/** What a rule can call for. */
export type RuleAction = Rule['action'];
export type Strength = Rule['strength'];
