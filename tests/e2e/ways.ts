import { journeys } from '../../src/authoring/journeys.ts';
import type { CheckedCase } from '../../src/authoring/library.ts';
import type { Outcome } from '../../src/case/types.ts';
import { assess } from '../../src/consultation/assess.ts';
import { replay, situation, type Consultation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';

const marking = {
  weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
  passMark: 70,
};

function gradeOf(consultation: Consultation): Outcome['grade'] | null {
  const { step } = situation(consultation);
  return step.kind === 'outcome' ? step.grade : null;
}

/** The way to the best ending with the highest score: what matters is asked and ordered, nothing else. */
export function bestWay(each: CheckedCase): readonly CaseEvent[] {
  return pick(each, 'best', (one, other) => other - one);
}

/** The way to the worst ending with the lowest score; of the questions only those without which it could not be taken. */
export function worstWay(each: CheckedCase): readonly CaseEvent[] {
  return pick(each, 'harm', (one, other) => one - other);
}

function pick(
  each: CheckedCase,
  grade: Outcome['grade'],
  order: (one: number, other: number) => number,
): readonly CaseEvent[] {
  const thorough = grade === 'best';
  const [way] = journeys(each.case, each.codes)
    .filter(({ consultation }) => gradeOf(consultation) === grade)
    .map(({ consultation }) => trim(each, consultation.events, thorough))
    .filter(({ consultation }) => gradeOf(consultation) === grade)
    .sort((one, other) => order(one.score, other.score));
  if (way === undefined) throw new Error(`no way through ${each.slug} ends "${grade}"`);
  return way.consultation.events;
}

/** The same choices with only the enquiries and orders that matter, or none at all; a moderate estimate. */
function trim({ case: kase }: CheckedCase, events: readonly CaseEvent[], thorough: boolean) {
  const key = new Set([
    ...kase.investigations.filter((it) => it.worth === 'key').map(({ id }) => id),
    ...kase.steps.flatMap((step) =>
      step.kind === 'appointment'
        ? [...step.history, ...step.examinations, ...step.bedsideTests]
            .filter((it) => it.worth === 'key')
            .map(({ id }) => id)
        : [],
    ),
  ]);
  const seen = new Set<string>();
  const kept = events.flatMap((event): CaseEvent[] => {
    if ('percent' in event) return [{ ...event, percent: 35 }];
    const id =
      'enquiry' in event ? event.enquiry : event.type === 'order' ? event.investigation : null;
    if (id === null) return [event];
    if (!thorough || !key.has(id) || seen.has(id)) return [];
    seen.add(id);
    return [event];
  });
  const { consultation } = replay(kase, kept);
  return { consultation, score: assess(consultation, marking).score };
}
