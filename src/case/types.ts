/**
 * The types of a case: inferred from the one declaration in `schema.ts`, so they can't drift apart.
 * This file holds no run-time code. The learner's side may import it and nothing else of this folder.
 */
import type * as z from 'zod';
import type { caseSchema, codesSchema } from './schema.ts';
import type { referralSchema, safetyNetSchema } from './schema-agreement.ts';
import type { conditionSchema, nextSchema } from './schema-condition.ts';
import type { enquirySchema, investigationSchema, valueSchema } from './schema-findings.ts';
import type { mediaSchema, portraitSchema } from './schema-media.ts';
import type { patientSchema, recordSchema } from './schema-patient.ts';
import type {
  appointmentSchema,
  decisionSchema,
  optionSchema,
  outcomeSchema,
  resultsSchema,
  stepSchema,
} from './schema-steps.ts';
import type { translationSchema } from './schema-translation.ts';
import type { vignetteSchema } from './schema-vignette.ts';

export type { Block, Inline, RichText } from './rich-text.ts';

/** Makes every level of a value readonly. */
type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Deep<T[K]> };

/** With steps of every kind, so that whoever reads a story needn't ask whose it is. */
type Told<T> = Omit<T, 'steps'> & { readonly steps: readonly Step[] };

/** A case from appointment to outcome. */
export type FullCase = Told<Deep<z.output<typeof caseSchema>>>;
/** A vignette, read as the short case that it is: one decision, then the end. */
export type Vignette = Told<Deep<z.output<typeof vignetteSchema>>>;
/** One patient to play, of either kind. */
export type Case = FullCase | Vignette;
/** A case as it stands in its file: Markdown unread, defaults not filled in. */
export type CaseSource = Deep<z.input<typeof caseSchema>>;
/** A vignette as it stands in its file. */
export type VignetteSource = Deep<z.input<typeof vignetteSchema>>;
export type Patient = Deep<z.output<typeof patientSchema>>;
export type Portrait = Deep<z.output<typeof portraitSchema>>;
/** A picture, a recording or a film. */
export type Media = Deep<z.output<typeof mediaSchema>>;
export type GpRecord = Deep<z.output<typeof recordSchema>>;
export type ResultSeries = GpRecord['series'][number];
/** What a case's file can hold as a step, and the end that a vignette has instead of an outcome. */
export type Step = Deep<z.output<typeof stepSchema>> | End;
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
/** The end of a vignette. */
export type End = Exclude<Deep<z.output<typeof vignetteSchema>>['steps'][number], Decision>;
/** A published risk, to set beside the learner's estimate. */
export type Risk = Exclude<Decision['estimate'], boolean>['risk'];
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
/** A case's texts in another language, as the file beside the case has them. */
export type Translation = Deep<z.output<typeof translationSchema>>;
/** One text of a translation. */
export type TranslatedText = Translation['texts'][string];
