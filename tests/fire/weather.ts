import type { StrictLms } from '../lms/strict-lms.ts';
import type { TurnedClock } from '../support/fake-window.ts';
import type { Step, Visit } from './schedule.ts';
import type { Fire } from './under-fire.ts';

/** Sets an LMS up for a launch. */
export function prepare(lms: StrictLms, start: Visit['start']): void {
  const { faults } = lms;
  faults.refuseInitialize = start === 'refuses Initialize';
  faults.forgetSuspendData = start === 'forgets suspend data';
  faults.alterSuspendData = (state) => {
    if (start === 'cuts suspend data') return state.slice(0, Math.floor(state.length / 2));
    return start === 'hands back foreign data' && state !== '' ? '{"bookmark":3}' : state;
  };
}

/** Everything as it should be again. */
export function clearUp({ faults }: StrictLms, fire: Fire): void {
  Object.assign(faults, { keepsNothing: false, sessionGone: false, networkDown: false });
  faults.refuse.clear();
  Object.assign(fire, { yes: 'true', commitThrows: false, callTakes: 0, isGone: false });
}

/** Where an element stands that an LMS refuses; the pick says which. */
const elements = ['lesson_status', 'score.raw', 'lesson_location', 'completion_status', 'location'];

/** What the LMS turns to. */
export function turn({ faults }: StrictLms, fire: Fire, clock: TurnedClock, step: Step): void {
  switch (step.turn) {
    case 'calm':
    case 'clears up':
      return;
    case 'answers true':
      fire.yes = true;
      return;
    case 'answers 1':
      fire.yes = 1;
      return;
    case 'answers undefined':
      fire.yes = undefined;
      return;
    case 'answers null':
      fire.yes = null;
      return;
    case 'commit throws':
      fire.commitThrows = true;
      return;
    case 'slow calls':
      fire.callTakes = 3000;
      return;
    case 'API disappears':
      fire.isGone = true;
      return;
    case 'says yes, keeps nothing':
      faults.keepsNothing = true;
      return;
    case 'refuses one element': {
      const name = elements[step.pick % elements.length] ?? '';
      for (const at of ['cmi.core.', 'cmi.']) faults.refuse.set(at + name, '403');
      if (step.pick % 6 === 5) faults.refuse.set('cmi.suspend_data', '403');
      return;
    }
    case 'session timed out':
      faults.sessionGone = true;
      return;
    case 'network gone':
      faults.networkDown = true;
      return;
    case 'clock set back':
      clock.now -= 7_777_777;
  }
}
