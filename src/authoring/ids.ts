import type { Agreement, Appointment, Case } from '../case/types.ts';
import type { Path } from '../source/places.ts';

/** An id, and where in the case it is given. */
export interface GivenId {
  readonly id: string;
  readonly at: Path;
}

/** Every id of a case by kind, in the order of the file. Within a kind each id names one thing. */
export interface CaseIds {
  readonly steps: readonly GivenId[];
  /** Questions, examinations and bedside tests of all appointments. */
  readonly enquiries: readonly GivenId[];
  readonly investigations: readonly GivenId[];
  readonly series: readonly GivenId[];
  /** Options of decisions; choices and items of safety-nets and referrals. */
  readonly options: readonly { readonly decision: string; readonly ids: readonly GivenId[] }[];
}

/** Gathers the ids of a case. */
export function idsOf(story: Case): CaseIds {
  return {
    steps: given(story.steps, ['steps']),
    enquiries: story.steps.flatMap((step, index) =>
      step.kind === 'appointment' ? enquiriesOf(step, ['steps', index]) : [],
    ),
    investigations: given(story.investigations, ['investigations']),
    series: given(story.record.series, ['record', 'series']),
    options: story.steps.flatMap((step, index) => {
      const path = ['steps', index];
      switch (step.kind) {
        case 'decision':
          return [{ decision: step.id, ids: given(step.options, [...path, 'options']) }];
        case 'safety-net':
        case 'referral':
          return [{ decision: step.id, ids: choicesOf(step, path) }];
        default:
          return [];
      }
    }),
  };
}

function enquiriesOf(step: Appointment, path: Path): readonly GivenId[] {
  return [
    ...given(step.history, [...path, 'history']),
    ...given(step.examinations, [...path, 'examinations']),
    ...given(step.bedsideTests, [...path, 'bedsideTests']),
  ];
}

function choicesOf(step: Agreement, path: Path): readonly GivenId[] {
  return [
    ...(step.kind === 'referral' ? given(step.items, [...path, 'items']) : []),
    ...step.parts.flatMap((part, index) =>
      given(part.choices, [...path, 'parts', index, 'choices']),
    ),
  ];
}

function given(list: readonly { readonly id: string }[], path: Path): readonly GivenId[] {
  return list.map(({ id }, index) => ({ id, at: [...path, index, 'id'] }));
}
