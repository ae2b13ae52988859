/**
 * A small but whole case that turns on 1.3.1 and 1.3.2: a changed bowel habit asks for a FIT, and a FIT of 10 or more for an urgent
 * referral. Each kind of step stands once or twice, and each ending is reached by what it teaches: a test, a safety-net, a letter.
 */
import type { CaseSource } from '../../case/types.ts';
import { toWrite } from '../unwritten.ts';
import { fullSteps } from './full-starter-steps.ts';
import { starterHeader } from './starter-header.ts';
import { type StarterRequest, daysAfter } from './starter-request.ts';

/** The whole form, from the first appointment to four outcomes. */
export function fullStarter(request: StarterRequest): CaseSource {
  const { today } = request;
  const { $schema, formatVersion, title, id, version, ...header } = starterHeader(request);
  return {
    $schema,
    formatVersion,
    kind: 'case',
    id,
    version,
    title,
    summary: toWrite('a sentence for the list of cases. It must not give the diagnosis away.'),
    minutes: 10,
    ...header,
    startsOn: today,
    patient: {
      name: toWrite('a name, with title'),
      age: 58,
      sex: 'female',
      occupation: toWrite('what she does or did'),
      needs: [toWrite('something that will matter later, or take this line out')],
    },
    record: record(today),
    investigations: [fit],
    steps: fullSteps,
    debrief: {
      commentary: toWrite(
        'what you would say of it over coffee: what showed the way, what misled, and what would change the answer. This starter turns on 1.3.1 (a changed bowel habit: a FIT) and 1.3.2 (10 or more: refer). To find the rules of your own patient: npm run guidance -- match --age 58 --sex female --feature change_in_bowel_habit',
      ),
      takeHome: [
        toWrite('what to do on Monday, a sentence or two. Rarely more than four of these.'),
      ],
      reflection: toWrite('one question about the learner’s own practice.'),
    },
  };
}

function record(today: string): CaseSource['record'] {
  return {
    problems: [{ name: toWrite('a problem that she lives with'), since: '2019' }],
    medication: [{ name: toWrite('what she takes for it'), dose: toWrite('how much, how often') }],
    allergies: [],
    family: [toWrite('who had what')],
    smoking: toWrite(
      'never, now, or until when. What counts by the guideline goes under findings.',
    ),
    alcohol: toWrite('how much a week'),
    findings: [
      {
        finding: toWrite('what the record tells in the guideline’s words: never smoked'),
        features: [{ feature: 'ever_smoked', present: false }],
      },
    ],
    encounters: [
      {
        date: daysAfter(today, -90),
        with: toWrite('who saw her'),
        note: toWrite('what was noted then, as short as notes are.'),
      },
    ],
    series: [
      {
        id: 'haemoglobin',
        name: 'Haemoglobin',
        unit: 'g/L',
        range: { low: 115, high: 165 },
        points: [
          { date: daysAfter(today, -820), value: 136 },
          { date: daysAfter(today, -450), value: 134 },
          { date: daysAfter(today, -90), value: 131 },
        ],
      },
    ],
  };
}

const fit: CaseSource['investigations'][number] = {
  id: 'fit',
  name: 'FIT',
  group: 'Stool',
  test: 'fit',
  worth: 'key',
  reports: [
    {
      status: 'reported',
      days: 7,
      values: [
        { name: 'FIT', value: 46, unit: 'micrograms Hb/g', range: { high: 9.9 }, flag: 'high' },
      ],
      comment: toWrite('the laboratory’s own words, if any.'),
      finding: toWrite('the result in clinical words, with its number: FIT 46'),
      features: [{ feature: 'fit_result', value: 46 }],
      actions: [
        {
          action: 'call-in',
          label: toWrite('ring her today and book her in'),
          verdict: 'recommended',
          rationale: toWrite('why today: at 10 or more she is to be referred (1.3.2).'),
        },
        {
          action: 'repeat',
          verdict: 'questionable',
          rationale: toWrite('what a second test would cost, and would not tell.'),
        },
        {
          action: 'file',
          verdict: 'unsafe',
          rationale: toWrite('what happens to a result that was filed.'),
        },
      ],
    },
  ],
};
