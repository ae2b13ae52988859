/** What a case tells in the guideline's words, apart from its text: a package keeps the two in files of their own. */
import type { Appointment, Case } from '../case/types.ts';
import type { Assertion } from './assertion-fact.ts';

type Assertions = readonly Assertion[];

/** The features of a case in the order in which the case holds what tells them. */
export interface FeatureLists {
  readonly record: readonly Assertions[];
  /** By appointment: what the opening tells, then each question, examination and bedside test. */
  readonly appointments: readonly (readonly Assertions[])[];
  /** By investigation, each report. */
  readonly reports: readonly (readonly Assertions[])[];
}

/** Takes the features out of a case. */
export function featureLists(kase: Case): FeatureLists {
  return {
    record: kase.record.findings.map(featuresOf),
    appointments: kase.steps.flatMap((step) =>
      step.kind === 'appointment' ? [[step.features, ...enquiriesOf(step).map(featuresOf)]] : [],
    ),
    reports: kase.investigations.map(({ reports }) => reports.map(featuresOf)),
  };
}

/** The case with other features in place of its own; what a list does not hold tells nothing. */
export function withFeatures(kase: Case, lists: FeatureLists): Case {
  let appointment = -1;
  const told = {
    investigations: kase.investigations.map((each, index) => ({
      ...each,
      reports: filled(each.reports, lists.reports[index]),
    })),
    steps: kase.steps.map((step) => {
      if (step.kind !== 'appointment') return step;
      appointment += 1;
      const [opening = [], ...rest] = lists.appointments[appointment] ?? [];
      const examined = step.history.length + step.examinations.length;
      return {
        ...step,
        features: opening,
        history: filled(step.history, rest),
        examinations: filled(step.examinations, rest.slice(step.history.length)),
        bedsideTests: filled(step.bedsideTests, rest.slice(examined)),
      };
    }),
  };
  const findings = filled(kase.record.findings, lists.record);
  // Kind by kind, because each has a record of its own.
  return kase.kind === 'case'
    ? { ...kase, ...told, record: { ...kase.record, findings } }
    : { ...kase, ...told, record: { ...kase.record, findings } };
}

/** The case without the guideline's words for its findings. */
export function withoutFeatures(kase: Case): Case {
  return withFeatures(kase, { record: [], appointments: [], reports: [] });
}

function enquiriesOf(step: Appointment): readonly { readonly features: Assertions }[] {
  return [...step.history, ...step.examinations, ...step.bedsideTests];
}

function featuresOf({ features }: { readonly features: Assertions }): Assertions {
  return features;
}

function filled<T extends { readonly features: Assertions }>(
  list: readonly T[],
  features: readonly Assertions[] = [],
): readonly T[] {
  return list.map((each, index) => ({ ...each, features: features[index] ?? [] }));
}
