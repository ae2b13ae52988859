/**
 * The life of a SCORM session: its three states (not initialised, running, terminated), and within running what becomes of
 * saving. Pure: who schedules and who calls the LMS is `session.ts`.
 *
 * ```
 * notInitialised ─opened─▶ running ──────────────────────────────────┐
 *        │                    │ observing                            │
 *        └────observing──▶ observing ─────────────────────────────closed─▶ terminated
 *
 * running:  idle ─save─▶ waiting ─start─▶ saving ─saved─▶ idle
 *                           ▲                └──refused─▶ failed
 *                           └────────────save──────────────┘ └─retry─▶ saving
 * ```
 */
import { initialTransition, setup, transition } from 'xstate';
import type { NotRecording, SaveStatus, TrackingFailure } from './types.ts';

export type SessionEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'observing'; readonly because: NotRecording }
  | { readonly type: 'save' }
  | { readonly type: 'start' }
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'refused'; readonly at: number; readonly failure: TrackingFailure }
  | { readonly type: 'retry' }
  | { readonly type: 'closed'; readonly saved: boolean };

interface SessionContext {
  /** What the learner sees. */
  readonly status: SaveStatus;
  /** Saves refused since the last that worked. */
  readonly refusals: number;
}

const types: { context: SessionContext; events: SessionEvent } = {
  context: { status: { kind: 'idle' }, refusals: 0 },
  events: { type: 'opened' },
};
const { assign, createMachine } = setup({ types });

const show = assign(({ context, event }) => ({ status: statusAfter(event, context.status) }));
const countRefusal = assign({ refusals: ({ context }) => context.refusals + 1 });
const forgetRefusals = assign({ refusals: 0 });

const sessionMachine = createMachine({
  id: 'session',
  context: types.context,
  initial: 'notInitialised',
  states: {
    notInitialised: {
      on: { opened: 'running', observing: { target: 'observing', actions: show } },
    },
    running: {
      initial: 'idle',
      states: {
        idle: { on: { save: { target: 'waiting', actions: show } } },
        waiting: { on: { start: 'saving' } },
        saving: {
          on: {
            saved: { target: 'idle', actions: [show, forgetRefusals] },
            refused: { target: 'failed', actions: [show, countRefusal] },
          },
        },
        failed: {
          on: {
            save: { target: 'waiting', actions: show },
            retry: { target: 'saving', actions: show },
          },
        },
      },
      on: {
        observing: { target: 'observing', actions: show },
        closed: { target: 'terminated', actions: show },
      },
    },
    observing: { on: { closed: { target: 'terminated', actions: show } } },
    terminated: { type: 'final' },
  },
});

function statusAfter(event: SessionEvent, status: SaveStatus): SaveStatus {
  switch (event.type) {
    case 'opened':
    case 'start':
      return status;
    case 'observing':
      return { kind: 'not-recording', because: event.because };
    case 'save':
    case 'retry':
      return { kind: 'saving' };
    case 'saved':
      return { kind: 'saved', at: event.at };
    case 'refused':
      return { kind: 'failed', at: event.at, failure: event.failure };
    case 'closed':
      return { kind: 'closed', saved: event.saved };
  }
}

/** Where a session stands; what the learner sees of it is `context.status`. */
export type SessionState = ReturnType<typeof firstState>;

/** Before Initialize. */
export function firstState() {
  return initialTransition(sessionMachine)[0];
}

/** The state that an event leads to; nothing changes where the event has no meaning. */
export function nextState(state: SessionState, event: SessionEvent): SessionState {
  return transition(sessionMachine, state, event)[0];
}
