/** Four ways through "A cough that won’t go", as a learner would go them, each to an ending of its own. */
import type { CaseEvent } from '../../src/machine/case-event.ts';

const proceed: CaseEvent = { type: 'proceed' };
const ask = (enquiry: string): CaseEvent => ({ type: 'ask', enquiry });
const examine = (enquiry: string): CaseEvent => ({ type: 'examine', enquiry });
const test = (enquiry: string): CaseEvent => ({ type: 'test', enquiry });

interface Judged {
  /** How likely cancer is, where the decision asks. */
  readonly estimate?: number;
  /** How sure they are, where the decision asks. */
  readonly sure?: number;
}

function decide(
  decision: string,
  option: string,
  { estimate, sure }: Judged = {},
): readonly CaseEvent[] {
  return [
    ...(estimate === undefined ? [] : [{ type: 'estimate' as const, decision, percent: estimate }]),
    ...(sure === undefined ? [] : [{ type: 'rate' as const, decision, percent: sure }]),
    { type: 'choose', decision, option },
    proceed,
  ];
}

function agree(...choices: readonly string[]): readonly CaseEvent[] {
  return [{ type: 'agree', step: 'the-net', choices }, proceed];
}

const filmActedOn = (action: 'call-in' | 'tell' | 'file'): readonly CaseEvent[] => [
  { type: 'act', investigation: 'chest-film', action },
  proceed,
];

/** What a learner asks who has ten minutes and uses seven of them. */
const firstVisit: readonly CaseEvent[] = [
  ask('course'),
  ask('blood'),
  ask('tablets'),
  ask('smoked'),
  ask('contact'),
  ask('worries'),
  ask('hopes'),
  examine('hands'),
  examine('neck'),
  examine('lungs'),
  test('oxygen'),
  proceed,
];

/** Film, a net with a date, a review, the referral on the day of the blood, in plain words. */
export function bestCough(): readonly CaseEvent[] {
  return [
    ...firstVisit,
    ...decide('first-plan', 'film', { estimate: 3, sure: 85 }),
    ...agree('blood-first', 'booked', 'texted', 'text-line', 'tell-me'),
    ...filmActedOn('call-in'),
    ask('cough-now'),
    ask('clear-means'),
    ask('blood-yet'),
    proceed,
    ...decide('after-film', 'date', { sure: 80 }),
    ask('twelve-weeks'),
    ask('blood-now'),
    ask('tried'),
    examine('lungs-now'),
    proceed,
    ...decide('persisting', 'ask-and-film', { sure: 70 }),
    ask('blood-story'),
    ask('from-where'),
    ask('thinners'),
    ask('straight'),
    ask('awake'),
    test('oxygen-again'),
    proceed,
    ...decide('blood', 'refer', { estimate: 10, sure: 95 }),
    {
      type: 'refer',
      step: 'letter',
      choices: [
        'course-item',
        'blood-item',
        'pictures-item',
        'smoking-item',
        'drugs-item',
        'reach-item',
        'fitness-item',
        'plainly',
        'blood-counts',
        'text-after-four',
        'a-week',
      ],
    },
    proceed,
  ];
}

/** The film is normal, and so she is told that her lungs are clear. */
export function unsafeReassurance(): readonly CaseEvent[] {
  return [
    ...firstVisit,
    ...decide('first-plan', 'film', { estimate: 2, sure: 80 }),
    ...agree('if-worse', 'worried', 'texted'),
    ...filmActedOn('call-in'),
    ask('cough-now'),
    proceed,
    ...decide('after-film', 'reassure', { sure: 90 }),
  ];
}

/** Everything at once, and then everything that was found but the one line about the cough. */
export function overInvestigation(): readonly CaseEvent[] {
  return [
    ...firstVisit,
    ...decide('first-plan', 'everything', { estimate: 20, sure: 60 }),
    proceed,
    ...decide('scan-plan', 'chase-bits', { sure: 60 }),
    ask('late-story'),
    ask('what-stopped'),
    proceed,
    ...decide('late-plan', 'refer', { estimate: 40, sure: 90 }),
  ];
}

/** A film, kind words and no date: she comes back when she thinks she is ill enough. */
export function noSafetyNet(): readonly CaseEvent[] {
  return [
    ...firstVisit,
    ...decide('first-plan', 'film', { estimate: 3, sure: 70 }),
    ...agree('if-worse', 'ring-in'),
    ...filmActedOn('tell'),
    ask('cough-now'),
    ask('clear-means'),
    proceed,
    ...decide('after-film', 'open-door', { sure: 75 }),
    ask('late-story'),
    ask('late-awake'),
    examine('late-lungs'),
    proceed,
    ...decide('late-plan', 'refer', { estimate: 50, sure: 95 }),
  ];
}
