import type { PackedCase } from '../../src/attempt/package-settings.ts';
import { updateCodes } from '../../src/authoring/codes.ts';
import { caseSchema } from '../../src/case/schema.ts';
import type { Case, CaseSource, Verdict } from '../../src/case/types.ts';
import { tinyPacked, tinySource } from './tiny-case.ts';

const choice = (id: string, verdict: Verdict) => ({
  id,
  label: `Say ${id}`,
  verdict,
  rationale: `Because of ${id}.`,
});

const item = (id: string, worth: 'needed' | 'helpful' | 'noise', requires?: string) => ({
  id,
  label: `Item ${id}`,
  worth,
  rationale: `About ${id}.`,
  ...(requires === undefined ? {} : { requires: { elicited: requires } }),
});

const blood = (days: number, finding: string) => ({
  status: 'reported' as const,
  days,
  values: [{ name: 'Haemoglobin', value: 104, unit: 'g/L', flag: 'low' as const }],
  finding,
});

/**
 * An appointment that has a price when it runs over, two rounds of results to act on, a safety-net and a referral:
 * small enough to hold in the head. It goes by the tiny case's id, so that the tiny module can hold it.
 */
export const agreementSource: CaseSource = {
  ...tinySource,
  title: 'A case of agreements',
  investigations: [
    {
      id: 'blood-count',
      name: 'Full blood count',
      group: 'Blood tests',
      worth: 'useful',
      reports: [
        {
          ...blood(2, 'Anaemia, Hb 104'),
          actions: [
            { action: 'tell', label: 'Ring her today', verdict: 'recommended', rationale: 'Soon.' },
            { action: 'repeat', verdict: 'questionable', rationale: 'It costs weeks.' },
            { action: 'file', verdict: 'unsafe', rationale: 'Nobody will see it again.' },
          ],
        },
      ],
    },
    {
      id: 'ferritin',
      name: 'Ferritin',
      group: 'Blood tests',
      worth: 'low-yield',
      reports: [
        {
          status: 'reported',
          days: 10,
          finding: 'Ferritin 8',
          actions: [
            { action: 'refer', verdict: 'recommended', rationale: 'It fits.' },
            { action: 'file', verdict: 'unsafe', rationale: 'It does not go away.' },
          ],
        },
      ],
    },
    {
      id: 'calcium',
      name: 'Calcium',
      group: 'Blood tests',
      worth: 'low-yield',
      reports: [{ status: 'reported', days: 2, finding: 'Calcium normal' }],
    },
  ],
  steps: [
    {
      kind: 'appointment',
      id: 'visit',
      title: 'The appointment',
      day: 0,
      mode: 'face-to-face',
      minutes: 5,
      overrun: { minutes: 3, says: 'Somebody knocks: the next patient has left.' },
      says: 'I am so tired.',
      history: [
        {
          id: 'ask-tired',
          label: 'How long have you been tired?',
          minutes: 4,
          reply: 'Months.',
          worth: 'key',
        },
        {
          id: 'ask-weight',
          label: 'Have you lost weight?',
          minutes: 4,
          reply: 'A stone.',
          worth: 'useful',
        },
      ],
      next: 'first-inbox',
    },
    { kind: 'results', id: 'first-inbox', title: 'First inbox', day: 5, next: 'second-inbox' },
    {
      kind: 'results',
      id: 'second-inbox',
      title: 'Second inbox',
      day: 14,
      next: [
        { when: { acted: { investigation: 'blood-count', action: 'file' } }, to: 'late' },
        { to: 'net' },
      ],
    },
    {
      kind: 'safety-net',
      id: 'net',
      title: 'The safety-net',
      prompt: 'What do you **agree** with her?',
      cites: ['leukaemia-fbc'],
      parts: [
        {
          id: 'look-for',
          label: 'What to look for',
          choices: [choice('bleeding', 'recommended'), choice('anything', 'questionable')],
          without: 'She does not know what to look for.',
        },
        {
          id: 'by-when',
          label: 'By when',
          choices: [choice('two-weeks', 'recommended'), choice('one-month', 'acceptable')],
          without: 'She does not know when.',
        },
        {
          id: 'who-chases',
          label: 'Who chases',
          choices: [choice('practice', 'recommended'), choice('no-news', 'unsafe')],
        },
      ],
      next: 'letter',
    },
    {
      kind: 'referral',
      id: 'letter',
      title: 'The referral',
      prompt: 'What do you send?',
      items: [
        item('anaemia', 'needed'),
        item('weight-loss', 'needed', 'ask-weight'),
        item('mobile-number', 'helpful'),
        item('old-ankle', 'noise'),
      ],
      parts: [
        {
          id: 'why',
          label: 'Why she is referred',
          choices: [choice('cancer-named', 'recommended'), choice('just-a-check', 'questionable')],
          without: 'She may not go.',
        },
      ],
      next: [
        { when: { overran: 'visit' }, to: 'late' },
        { when: { unanswered: 'ferritin' }, to: 'late' },
        { when: { agreed: { step: 'net', choice: 'no-news' } }, to: 'late' },
        { when: { not: { agreed: { step: 'letter', choice: 'anaemia' } } }, to: 'late' },
        { to: 'early' },
      ],
    },
    {
      kind: 'outcome',
      id: 'early',
      title: 'Found early',
      day: 30,
      grade: 'best',
      stage: 'Stage I',
      story: 'All well.',
    },
    {
      kind: 'outcome',
      id: 'late',
      title: 'Found late',
      day: 250,
      grade: 'harm',
      stage: 'Stage IV',
      story: 'Too late.',
    },
  ],
};

export const agreementCase: Case = caseSchema.parse(agreementSource);

export const agreementPacked: PackedCase = {
  ...tinyPacked,
  case: agreementCase,
  codes: updateCodes(agreementCase),
};
