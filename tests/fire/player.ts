import { openConsultation } from '../../src/attempt/attempt.ts';
import { situation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { pageSettings, type LearnerPage } from '../support/learner-page.ts';
import { possibleActs } from '../support/plays.ts';

/** More than a second, so that no two decisions come in the same one. */
const between = 1100;

/** Does what a number picks among all that a learner could do now. */
export function doSomething(page: LearnerPage, pick: number): void {
  const open = openConsultation(page.store.get());
  const acts = open === null ? [] : possibleActs(open.consultation);
  const act = acts[pick % Math.max(1, acts.length)];
  if (pick % 9 === 0 && open !== null) page.restart();
  else if (pick % 10 === 0) page.store.leave();
  else if (act === undefined) page.open(pageSettings.cases[pick % 3]?.id ?? '');
  else page.act(act);
  page.host.pass(between);
}

const onwards = ['proceed', 'choose', 'agree', 'refer', 'estimate', 'rate'];

/** Plays every case of the module to an end. */
export function finishAll(page: LearnerPage): void {
  for (const { id } of pageSettings.cases) {
    page.open(id);
    for (let act = nextOnwards(page); act !== undefined; act = nextOnwards(page)) {
      page.act(act);
      page.host.pass(between);
    }
  }
}

function nextOnwards(page: LearnerPage): CaseEvent | undefined {
  const open = openConsultation(page.store.get());
  if (open === null || situation(open.consultation).finished) return undefined;
  const acts = possibleActs(open.consultation);
  return onwards.flatMap((type) => acts.find((it) => it.type === type) ?? [])[0];
}
