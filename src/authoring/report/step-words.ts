import type { Case, Step } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';

/** What each kind of step is called. */
export const stepKinds: Readonly<Record<Step['kind'], string>> = {
  appointment: 'Appointment',
  results: 'Results come back',
  decision: 'Decision',
  'safety-net': 'Safety-net',
  referral: 'Referral letter',
  outcome: 'Outcome',
  end: 'End',
};

/** What stands beside a step's title: its day, how people meet, how it ends. */
export function stepNote(step: Step): string {
  switch (step.kind) {
    case 'appointment':
      return `day ${step.day}, ${enConsultation.header.mode[step.mode].toLowerCase()}`;
    case 'results':
      return `day ${step.day}`;
    case 'outcome':
      return `${enConsultation.outcome.grade[step.grade]}, day ${step.day}`;
    default:
      return '';
  }
}

/** The kind of a step in a word or two, with the day or the grade where it has one. */
export function stepSummary(step: Step): string {
  return [stepKinds[step.kind], stepNote(step)].filter((each) => each !== '').join(', ');
}

/** The step with that id. */
export function stepNamed(kase: Case, id: string): Step | undefined {
  return kase.steps.find((step) => step.id === id);
}
