/** The author's page in words. English alone: it is for those who write cases, which are in English. */
import type { Case, Step } from '../case/types.ts';
import type { CaseEvent } from '../machine/case-event.ts';

/** What a step is called in a list. */
export const stepKinds: Readonly<Record<Step['kind'], string>> = {
  appointment: 'Appointment',
  results: 'Results',
  decision: 'Decision',
  'safety-net': 'Safety-net',
  referral: 'Referral',
  outcome: 'Ending',
  end: 'End',
};

/** A step's title; the end of a vignette has none. */
export function stepTitle(step: Step): string {
  return 'title' in step ? step.title : 'What there is to say of it';
}

/** An act in the words of its case. */
export function eventWords(event: CaseEvent, kase: Case): string {
  const investigation = (id: string) => kase.investigations.find((it) => it.id === id)?.name ?? id;
  const step = (id: string) => kase.steps.find((it) => it.id === id);
  switch (event.type) {
    case 'ask':
    case 'examine':
    case 'test': {
      const how = { ask: 'Ask', examine: 'Examine', test: 'Test' }[event.type];
      return `${how}: ${enquiryLabel(kase, event.enquiry)}`;
    }
    case 'order':
      return `Order: ${investigation(event.investigation)}`;
    case 'estimate':
      return `Estimate: ${event.percent}%`;
    case 'rate':
      return `Sure: ${event.percent}%`;
    case 'choose': {
      const decision = step(event.decision);
      const options = decision?.kind === 'decision' ? decision.options : [];
      return `Choose: ${options.find(({ id }) => id === event.option)?.label ?? event.option}`;
    }
    case 'agree':
      return `Agree: ${counted(event.choices.length, 'thing')}`;
    case 'refer':
      return `Refer, with ${counted(event.choices.length, 'thing')}`;
    case 'act':
      return `${investigation(event.investigation)}: ${event.action}`;
    case 'proceed':
      return 'Go on';
  }
}

function enquiryLabel(kase: Case, id: string): string {
  for (const step of kase.steps) {
    if (step.kind !== 'appointment') continue;
    const all = [...step.history, ...step.examinations, ...step.bedsideTests];
    const found = all.find((it) => it.id === id);
    if (found !== undefined) return found.label;
  }
  return id;
}

/** "1 act", "3 acts". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The time of day on the author's clock. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
