import { newestFormat } from '../../case/migrations.ts';
import { toWrite } from '../unwritten.ts';
import { type StarterRequest, daysAfter } from './starter-request.ts';

/** Half a year: when a new case is to be looked at again. */
const reviewDays = 182;

/** The head of every starter. It says nothing of a review, because there was none. */
export function starterHeader({ id, title, today, guidance, schema }: StarterRequest) {
  return {
    $schema: schema,
    formatVersion: newestFormat,
    id,
    version: '1.0.0',
    title,
    difficulty: 'introductory',
    learningObjectives: [
      toWrite('what a learner can do afterwards, a line each. The diagnosis may be named here.'),
    ],
    nation: 'england',
    guidance: { id: 'ng12', version: guidance, checkedOn: today },
    review: { status: 'not-yet-reviewed', dueOn: daysAfter(today, reviewDays) },
    authors: [toWrite('your name.')],
    licence: 'CC BY 4.0',
    sources: [
      {
        title: 'NICE NG12: Suspected cancer: recognition and referral',
        url: 'https://www.nice.org.uk/guidance/ng12',
      },
    ],
  } as const;
}
