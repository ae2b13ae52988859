/**
 * The types of a case: inferred from the one declaration in `schema.ts`, so they can't drift apart.
 * This file holds no run-time code. The learner's side may import it and nothing else of this folder.
 */
import type * as z from 'zod';
import type { caseSchema, codesSchema } from './schema.ts';
import type { referralSchema, safetyNetSchema } from './schema-agreement.ts';
import type { conditionSchema, nextSchema } from './schema-condition.ts';
import type { enquirySchema, investigationSchema, valueSchema } from './schema-findings.ts';
import type { patientSchema, recordSchema } from './schema-patient.ts';
import type {
  appointmentSchema,
  decisionSchema,
  optionSchema,
  outcomeSchema,
  resultsSchema,
  stepSchema,
} from './schema-steps.ts';

export type { Block, Inline, RichText } from './rich-text.ts';

/** Makes every level of a value readonly. */
type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Deep<T[K]> };

export type Case = Deep<z.output<typeof caseSchema>>;
/** A case as it stands in its file: Markdown unread, defaults not filled in. */
export type CaseSource = Deep<z.input<typeof caseSchema>>;
export type Patient = Deep<z.output<typeof patientSchema>>;
export type GpRecord = Deep<z.output<typeof recordSchema>>;
export type ResultSeries = GpRecord['series'][number];
export type Step = Deep<z.output<typeof stepSchema>>;
export type Appointment = Deep<z.output<typeof appointmentSchema>>;
export type ResultsStep = Deep<z.output<typeof resultsSchema>>;
export type Decision = Deep<z.output<typeof decisionSchema>>;
export type SafetyNet = Deep<z.output<typeof safetyNetSchema>>;
export type Referral = Deep<z.output<typeof referralSchema>>;
/** A step that is put together from parts. */
export type Agreement = SafetyNet | Referral;
/** One thing to settle in a safety-net or in what a patient is told. */
export type Part = SafetyNet['parts'][number];
/** Something that a referral includes or leaves out. */
export type Item = Referral['items'][number];
export type Outcome = Deep<z.output<typeof outcomeSchema>>;
export type Option = Deep<z.output<typeof optionSchema>>;
export type Verdict = Option['verdict'];
export type Worth = Enquiry['worth'];
export type Domain = 'gathering' | Decision['domain'];
/** A question, an examination or a bedside test: costs minutes, brings out what the patient shows. */
export type Enquiry = Deep<z.output<typeof enquirySchema>>;
export type Investigation = Deep<z.output<typeof investigationSchema>>;
export type InvestigationReport = Investigation['reports'][number];
/** What can be done with a report in the inbox. */
export type ReportAction = InvestigationReport['actions'][number];
export type ResultAction = ReportAction['action'];
export type Value = Deep<z.output<typeof valueSchema>>;
export type Condition = Deep<z.output<typeof conditionSchema>>;
export type Next = Deep<z.output<typeof nextSchema>>;
/** Permanent numbers of a case's ids; see `codesSchema`. */
export type Codes = Deep<z.output<typeof codesSchema>>;
