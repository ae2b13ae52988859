import type { Appointment, Case, Enquiry } from '../case/types.ts';

/** What the things are called that a guard can name. Each is ready to stand in a sentence. */
export interface CaseNames {
  /** What was asked, examined or tested, and the word for having done it. */
  enquiry(id: string): { readonly name: string; readonly done: string };
  investigation(id: string): string;
  step(id: string): string;
  option(decision: string, option: string): string;
  /** What was agreed, said or written, and the word for it. */
  choice(step: string, choice: string): { readonly name: string; readonly done: string };
  /** By how many minutes an appointment runs over before it counts. */
  overrun(appointment: string): number | null;
}

/** The names that a case itself gives, in quotation marks where they are its own words; an unknown id stands for itself. */
export function caseNames(kase: Case): CaseNames {
  const stepOf = (id: string) => kase.steps.find((step) => step.id === id);
  return {
    enquiry(id) {
      for (const step of kase.steps) {
        if (step.kind !== 'appointment') continue;
        const found = enquiryLists(step).find(({ list }) => list.some((it) => it.id === id));
        const label = found?.list.find((it) => it.id === id)?.label;
        if (found !== undefined && label !== undefined) {
          return { name: quoted(label), done: found.done };
        }
      }
      return { name: quoted(id), done: 'asked' };
    },
    investigation: (id) => kase.investigations.find((it) => it.id === id)?.name ?? quoted(id),
    step: (id) => quoted(stepOf(id)?.title ?? id),
    option(decision, option) {
      const step = stepOf(decision);
      const found =
        step?.kind === 'decision' ? step.options.find(({ id }) => id === option) : undefined;
      return quoted(found?.label ?? option);
    },
    choice(id, choice) {
      const step = stepOf(id);
      if (step?.kind !== 'safety-net' && step?.kind !== 'referral') {
        return { name: quoted(choice), done: 'agreed' };
      }
      const item = step.kind === 'referral' ? step.items.find((it) => it.id === choice) : undefined;
      if (item !== undefined) return { name: quoted(item.label), done: 'put into the letter' };
      const said = step.parts.flatMap(({ choices }) => choices).find((it) => it.id === choice);
      return {
        name: quoted(said?.label ?? choice),
        done: step.kind === 'referral' ? 'said' : 'agreed',
      };
    },
    overrun(appointment) {
      const step = stepOf(appointment);
      return step?.kind === 'appointment' ? (step.overrun?.minutes ?? null) : null;
    },
  };
}

/** What can be asked, examined and tested in an appointment, as one reads it. */
export function enquiryLists(step: Appointment): readonly {
  readonly key: 'history' | 'examinations' | 'bedsideTests';
  readonly done: string;
  readonly list: readonly Enquiry[];
}[] {
  return [
    { key: 'history', done: 'asked', list: step.history },
    { key: 'examinations', done: 'examined', list: step.examinations },
    { key: 'bedsideTests', done: 'done', list: step.bedsideTests },
  ];
}

function quoted(text: string): string {
  return /^[“"]/.test(text) ? text : `“${text}”`;
}
