import fc from 'fast-check';

/** What a launch can begin with. */
export const starts = [
  'calm',
  'late API',
  'API too late',
  'refuses Initialize',
  'forgets suspend data',
  'cuts suspend data',
  'hands back foreign data',
  'two windows',
] as const;

/** What can come up in mid-session, and goes on until the session ends or it clears up. */
export const turns = [
  'calm',
  'clears up',
  'answers true',
  'answers 1',
  'answers undefined',
  'answers null',
  'commit throws',
  'slow calls',
  'API disappears',
  'says yes, keeps nothing',
  'refuses one element',
  'session timed out',
  'network gone',
  'clock set back',
] as const;

export const endings = ['closed', 'hidden, then closed', 'saved and left', 'tab killed'] as const;
export const answers = ['takes the copy', 'refuses the copy', 'leaves the offer'] as const;

/** What comes of the rest, and so isn't drawn. */
export const outcomes = [
  'relaunched for review',
  'relaunched as it was',
  'relaunched empty',
  'network back',
] as const;

/** An act of the learner's, and what the LMS turns to before it. */
export interface Step {
  /** Picks among what can be done then. */
  readonly pick: number;
  readonly turn: (typeof turns)[number];
}

/** One launch and what comes of it. */
export interface Visit {
  readonly start: (typeof starts)[number];
  readonly answer: (typeof answers)[number];
  readonly steps: readonly Step[];
  /** Plays all there is to its end besides, so that some launches come after completion. */
  readonly finishes: boolean;
  readonly ending: (typeof endings)[number];
}

/** Some visits of one learner to one LMS, chosen by number. */
export interface Schedule {
  readonly lms: number;
  readonly visits: readonly Visit[];
}

const visit: fc.Arbitrary<Visit> = fc.record({
  start: fc.constantFrom(...starts, 'calm' as const),
  answer: fc.constantFrom(...answers),
  steps: fc.array(
    fc.record({
      pick: fc.nat({ max: 9999 }),
      turn: fc.constantFrom(
        ...turns,
        'calm' as const,
        'clears up' as const,
        'network gone' as const,
      ),
    }),
    { maxLength: 5 },
  ),
  finishes: fc.boolean(),
  ending: fc.constantFrom(...endings),
});

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  lms: fc.nat({ max: 999 }),
  visits: fc.array(visit, { minLength: 2, maxLength: 3 }),
});
