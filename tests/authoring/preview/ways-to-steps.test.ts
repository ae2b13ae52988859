import { describe, expect, it } from 'vitest';
import { waysToSteps } from '../../../src/authoring/preview/ways-to-steps.ts';
import { caseSchema } from '../../../src/case/schema.ts';
import type { Case, FullCase } from '../../../src/case/types.ts';
import { replay, situation } from '../../../src/consultation/consultation.ts';
import { agreementCase } from '../../support/agreement-case.ts';
import { tinyCase, tinySource } from '../../support/tiny-case.ts';
import { tinyVignette } from '../../support/tiny-vignette.ts';

/** The step at which each way lands, by the step that it is to; null where an act of it doesn't fit. */
function landings(kase: Case): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    [...waysToSteps(kase)].map(([id, way]) => {
      const events = way.kind === 'way' ? way.events : [];
      const { consultation, dropped } = replay(kase, events);
      return [id, dropped === 0 ? situation(consultation).step.id : null];
    }),
  );
}

/** The tiny case with the ways on from its results changed. */
function withNext(next: readonly object[]): FullCase {
  const steps = tinyCase.steps.map((step) =>
    step.kind === 'results' ? { ...step, next: [...next] } : step,
  );
  return JSON.parse(JSON.stringify({ ...tinyCase, steps }));
}

describe('the ways to the steps of a case', () => {
  it.each([
    ['a case', tinyCase],
    ['a case with a safety-net, a referral and an inbox', agreementCase],
    ['a vignette', tinyVignette],
  ])('land at each step of %s by acts that fit', (_, kase) => {
    expect(landings(kase)).toEqual(Object.fromEntries(kase.steps.map(({ id }) => [id, id])));
  });

  it('ask what counts and choose what is recommended, unless the step asks for something else', () => {
    const ways = waysToSteps(tinyCase);
    const plan = ways.get('first-plan');
    const asked =
      plan?.kind === 'way' ? plan.events.map((it) => 'enquiry' in it && it.enquiry) : [];
    expect(asked).toContain('ask-tired');
    expect(asked).not.toContain('ask-sleep');
    const chosen = (id: string) => {
      const way = ways.get(id);
      const events = way?.kind === 'way' ? way.events : [];
      return events.flatMap((it) => (it.type === 'choose' ? [it.option] : []));
    };
    expect(chosen('early').at(-1)).toBe('explain');
    expect(chosen('middling').at(-1)).toBe('plainly');
    expect(chosen('late')).toEqual(['tonic']);
  });

  it('go badly for a careless learner', () => {
    expect(waysToSteps(tinyCase, 'careless').get('late')).toMatchObject({
      events: [
        { type: 'proceed' },
        { type: 'estimate' },
        { type: 'rate' },
        { type: 'choose', option: 'tonic' },
        { type: 'proceed' },
      ],
    });
  });

  it('tell an order of today from one of an earlier day, for it comes back later', () => {
    // Only who orders the kit at the second visit still waits for it on the day of the results.
    const visit = (id: string, day: number, next: string) => {
      const { says, mode, minutes } = { says: 'Hello.', mode: 'telephone' as const, minutes: 10 };
      return { kind: 'appointment' as const, id, title: id, day, mode, minutes, says, next };
    };
    const option = (id: string) => {
      return { id, label: id, verdict: 'acceptable' as const, rationale: 'So.', next: 'results' };
    };
    const kase = caseSchema.parse({
      ...tinySource,
      investigations: [
        {
          id: 'kit',
          name: 'Kit',
          group: 'Stool',
          worth: 'useful',
          reports: [{ status: 'reported', days: 10 }],
        },
      ],
      steps: [
        visit('first', 0, 'second'),
        visit('second', 7, 'plan'),
        {
          kind: 'decision',
          id: 'plan',
          title: 'Plan',
          prompt: 'Which?',
          options: [option('one'), option('other')],
        },
        {
          kind: 'results',
          id: 'results',
          title: 'Results',
          day: 14,
          next: [
            { when: { all: [{ ordered: 'kit' }, { not: { reported: 'kit' } }] }, to: 'waiting' },
            { to: 'over' },
          ],
        },
        visit('waiting', 21, 'over'),
        ...tinySource.steps.slice(-1).map((step) => ({ ...step, id: 'over' })),
      ],
    });
    expect(landings(kase)).toEqual(Object.fromEntries(kase.steps.map(({ id }) => [id, id])));
  });

  it('say what shuts the way to a step that no one comes to', () => {
    const kase = withNext([
      { when: { all: [{ reported: 'kit' }, { not: { ordered: 'kit' } }] }, to: 'early' },
      { to: 'second-visit' },
    ]);
    expect(waysToSteps(kase).get('early')).toEqual({
      kind: 'none',
      exhausted: true,
      closed: [{ from: 'results', reached: true, when: 'all (reported kit, not (ordered kit))' }],
    });
  });

  it('say that no step leads to one that stands alone', () => {
    const way = waysToSteps(withNext([{ to: 'second-visit' }])).get('early');
    expect(way).toEqual({ kind: 'none', closed: [], exhausted: true });
  });
});
