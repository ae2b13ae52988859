import type {
  Agreement,
  Appointment,
  Decision,
  Enquiry,
  Option,
  ResultsStep,
  Step,
} from '../../case/types.ts';
import type { ReportIn } from '../../machine/case-context.ts';
import type { Label, Learn } from './label.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';
import type { Tries } from './tries.ts';

/** What is asked in an appointment, as far as it is settled when it ends. */
export interface Asking<C> {
  readonly asked: readonly string[];
  /** Whether the appointment ran over by what the case puts a price on. */
  readonly overran: boolean;
  /** What stays open until a guard reads it. */
  readonly open: readonly string[];
  readonly cost: C;
}

/** An appointment's enquiries that the learner hasn't made yet. */
export interface Enquiries {
  /** Those that some guard from here on reads. */
  readonly read: readonly Enquiry[];
  readonly rest: readonly Enquiry[];
  /** Minutes from which it runs over, where a guard reads that; else null. */
  readonly limit: number | null;
  /** Where a guard reads the minutes: what can be made of `read` together. */
  readonly sets: readonly (readonly Enquiry[])[];
  /** The number of the visit. */
  readonly visit: number;
}

/** What was made of open enquiries, and what it costs. */
export interface Forgotten<C> {
  readonly cost: C;
  readonly asked: readonly string[] | null;
}

/** A step that was just entered. */
export interface Arrival {
  readonly step: Step;
  readonly standing: Standing;
  readonly first: boolean;
  readonly arrived: readonly ReportIn[];
}

/**
 * What someone looks for on the ways through a case: how many there are, the best, the longest. The walker knows the case,
 * a pursuit knows what each thing costs, what else may be done, and which of two ways that stand alike is worth going on.
 */
export interface Pursuit<C> {
  readonly plan: Plan;
  readonly start: C;
  readonly learn: Learn<C>;
  arrive(cost: C, arrival: Arrival): C;
  /** Ways of asking. */
  ask(cost: C, step: Appointment, enquiries: Enquiries): readonly Asking<C>[];
  /**
   * Open enquiries on which no guard hangs any more: what can be made of them that is worth going on. Of `asked` they were,
   * of the others not; null leaves all open for ever.
   */
  forget(cost: C, enquiries: readonly string[]): readonly Forgotten<C>[];
  /** Ways of ordering in an appointment, as far as there are tries; so in all that follows. */
  order(label: Label<C>, step: Appointment, tries: Tries): readonly Label<C>[];
  /** Ways of acting on what came back. */
  act(label: Label<C>, step: ResultsStep, tries: Tries): readonly Label<C>[];
  /** Ways of choosing an option that is on offer. `placed` are the investigations that it orders. */
  choose(label: Label<C>, decision: Decision, option: Option, placed: readonly string[]): Label<C>;
  /** Ways of settling a safety-net or a referral. */
  settle(label: Label<C>, step: Agreement, tries: Tries): readonly Label<C>[];
  proceed(cost: C): C;
  /** A decision was come to. */
  meet?(label: Label<C>, decision: Decision): void;
  end(label: Label<C>): void;
  stuck(label: Label<C>, reason: 'no-option' | 'no-way-on'): void;
  /** Takes a way in among those that stand alike, and drops what is now not worth going on. */
  admit(alike: Label<C>[], label: Label<C>): void;
  /** Whether a way can still come to something. */
  promising(label: Label<C>): boolean;
  /** Which ways are kept where not all can be: those with the highest. */
  rate(label: Label<C>): number;
}
