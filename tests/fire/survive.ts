/** One schedule, played, and held to the laws that `under-fire.test.ts` names. */
import { expect } from 'vitest';
import { suspendDataOf } from '../../src/attempt/learner-record.ts';
import { readSuspendData } from '../../src/attempt/suspend-data.ts';
import type { Double } from '../lms/double.ts';
import { heightOf, heldBy } from '../lms/held.ts';
import type { StrictLms } from '../lms/strict-lms.ts';
import { fakeBrowser, type TurnedClock } from '../support/fake-window.ts';
import { learnerPage, pageSettings, type LearnerPage } from '../support/learner-page.ts';
import { doSomething, finishAll } from './player.ts';
import type { Visit } from './schedule.ts';
import { calm, underFire } from './under-fire.ts';
import { clearUp, prepare, turn } from './weather.ts';

/** An LMS whose faults can be set. */
export interface Foe {
  readonly standard: Double['standard'];
  readonly start: () => StrictLms;
  /** Begins a new record with the first launch after a completion (NHS Learning Hub). */
  readonly beginsAnew: boolean;
  /** Tells neither status nor score (Open edX): where the state is gone as well, nobody can know what was reached. */
  readonly tellsNothing: boolean;
}

const apiAfter: Partial<Record<Visit['start'], number>> = { 'late API': 900, 'API too late': 5000 };

/** Plays a schedule; gives back the kinds of fault that came up. */
export async function survive(
  foe: Foe,
  visits: readonly Visit[],
  clock: TurnedClock,
): Promise<ReadonlySet<string>> {
  const { standard } = foe;
  const kinds = new Set<string>();
  const lms = foe.start();
  const browser = fakeBrowser(clock);
  /** What the learner did and has not given up, the newest last; each as suspend data. */
  let work: readonly string[] = [];
  let hasLeftAnOffer = false;
  let canKnow = true;
  let best = standing();

  function standing() {
    const { status, score } = heldBy(lms, standard);
    return { height: heightOf(status), score: Number(score) };
  }
  function expectNothingGivenUp() {
    const now = standing();
    // Asked at every act: the assertions are left out while there is nothing to assert.
    if (canKnow && (now.height < best.height || now.score < best.score)) {
      expect(now.height, 'status').toBeGreaterThanOrEqual(best.height);
      expect(now.score, 'score').toBeGreaterThanOrEqual(best.score);
    }
    best = now;
  }

  function relaunch() {
    if (foe.beginsAnew && standing().height > 1) best = { height: 1, score: 0 };
    lms.relaunch();
  }

  for (const [n, plan] of visits.entries()) {
    const before = heldBy(lms, standard);
    const wasDone = heightOf(before.status) > 1;
    prepare(lms, plan.start);
    if (n > 0) relaunch();
    if (n === 0 || before.state !== '' || plan.start !== 'calm') kinds.add(plan.start);
    const fire = calm();
    const open = () =>
      learnerPage({
        browser,
        standard,
        api: underFire(lms.api, fire, clock),
        apiAfter: apiAfter[plan.start] ?? 0,
      });
    const page = await open();
    lms.faults.refuseInitialize = false;
    const { recording, suspendData: told } = page.session.launch;
    const isLms = page.keeping === 'lms';
    if (wasDone && isLms) {
      if (!recording) kinds.add('relaunched for review');
      else kinds.add(told === '' ? 'relaunched empty' : 'relaunched as it was');
    }
    if (!recording) {
      page.host.leave();
      expectNothingGivenUp();
      continue;
    }

    const offered = page.copies?.offered ?? null;
    const missing = work.filter((it) => !holds(told, it));
    let left: readonly string[] = [];
    if (isLms) {
      if (foe.tellsNothing && told !== before.state) canKnow = false;
      if (foe.tellsNothing && missing.length > 0) canKnow = false;
      if (missing.length > 0)
        expect(offered, `lost: ${missing.join(' ')}, told ${told}`).not.toBeNull();
    }
    if (offered !== null) {
      const answer: Visit['answer'] = hasLeftAnOffer ? 'takes the copy' : plan.answer;
      kinds.add(answer);
      hasLeftAnOffer = answer === 'leaves the offer';
      if (answer === 'leaves the offer') left = missing;
      else page.answer(answer === 'takes the copy');
      if (answer === 'takes the copy' && isLms) {
        // Of two copies that forked, a clock that was set back gives the wrong one as the newer.
        const canTell = missing.length < 2 || !kinds.has('clock set back');
        expectBack(suspendDataOf(page.store.get()), missing, canTell);
      }
    }

    let acting: LearnerPage = page;
    if (plan.start === 'two windows' && isLms) {
      relaunch();
      const second = await open();
      // Opened for review, when the first has finished all.
      if (second.session.launch.recording) acting = second;
      else second.host.leave();
    }
    const untouched = suspendDataOf(acting.store.get());
    const act = (something: () => void) => {
      fire.lastCommitFailed = false;
      something();
      expectNothingGivenUp();
      const { kind } = acting.session.status();
      if (fire.lastCommitFailed && kind !== 'failed') expect(kind, 'a save failed').toBe('failed');
    };
    for (const step of plan.steps) {
      kinds.add(step.turn);
      if (step.turn === 'clears up') {
        if (lms.faults.networkDown) kinds.add('network back');
        clearUp(lms, fire);
      }
      turn(lms, fire, clock, step);
      act(() => doSomething(acting, step.pick));
    }
    if (plan.finishes) act(() => finishAll(acting));

    const done = suspendDataOf(acting.store.get());
    if (acting !== page) {
      if (done !== untouched) {
        expect(page.session.status(), 'the other window').toEqual({
          kind: 'not-recording',
          because: 'elsewhere',
        });
      }
      page.host.leave();
    }
    kinds.add(plan.ending);
    end(acting, plan.ending);
    clearUp(lms, fire);
    expectNothingGivenUp();
    const { decisions } = heldBy(lms, standard);
    expect([...new Set(decisions)]).toEqual(decisions);
    expect(JSON.stringify([...browser.kept]), 'in clear').not.toMatch(/gp-1|Okafor|Ada\b/);
    if (isLms) work = [...left, done];
    else if (page.keeping === 'refused' && done !== untouched) work = [...work, done];
  }
  return kinds;
}

function end({ host, session, record }: LearnerPage, ending: Visit['ending']): void {
  if (ending === 'tab killed') return host.kill();
  if (ending === 'hidden, then closed') host.hide();
  if (ending === 'saved and left') session.close(record());
  host.leave();
}

/** Whether each case is there as it was, or with more reached. */
function holds(state: string, work: string): boolean {
  const there = readSuspendData(state, pageSettings.id).records;
  return readSuspendData(work, pageSettings.id).records.every(({ code, best, body }) => {
    const found = there.find((it) => it.code === code);
    return found !== undefined && (found.body === body || reached(found.best) > reached(best));
  });
}

/** What was missing is back: the newest of it whole; of what forked from it at least what was reached. */
function expectBack(state: string, missing: readonly string[], canTell: boolean): void {
  const newest = missing.at(-1) ?? '';
  if (canTell) expect(holds(state, newest), `${newest} not in ${state}`).toBe(true);
  const there = readSuspendData(state, pageSettings.id).records;
  for (const work of missing) {
    for (const { code, best } of readSuspendData(work, pageSettings.id).records) {
      const found = there.find((it) => it.code === code);
      expect(reached(found?.best ?? null)).toBeGreaterThanOrEqual(reached(best));
    }
  }
}

function reached(best: { readonly score: number } | null): number {
  return best?.score ?? -1;
}
