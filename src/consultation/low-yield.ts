import type { Enquiry, Investigation } from '../case/types.ts';
import { type Consultation } from './consultation.ts';
import { storyLines } from './view.ts';

/** What was asked, done and ordered that the case calls low-yield, and the minutes it took. It costs no marks. */
export interface LowYield {
  readonly enquiries: readonly Enquiry[];
  /** Ordered; no minutes, for the learner. */
  readonly investigations: readonly Investigation[];
  readonly minutes: number;
}

/** The low-yield part of a consultation, each thing once. */
export function lowYield(consultation: Consultation): LowYield {
  const lines = storyLines(consultation);
  const enquiries = lines.flatMap((line) =>
    line.kind === 'elicited' && line.enquiry.worth === 'low-yield' ? [line.enquiry] : [],
  );
  const ordered = lines.flatMap((line) =>
    line.kind === 'ordered' && line.investigation.worth === 'low-yield' ? [line.investigation] : [],
  );
  return {
    enquiries,
    investigations: [...new Set(ordered)],
    minutes: enquiries.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
