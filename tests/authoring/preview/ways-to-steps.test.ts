import { describe, expect, it } from 'vitest';
import { waysToSteps } from '../../../src/authoring/preview/ways-to-steps.ts';
import type { Case, FullCase } from '../../../src/case/types.ts';
import { replay, situation } from '../../../src/consultation/consultation.ts';
import { agreementCase } from '../../support/agreement-case.ts';
import { tinyCase } from '../../support/tiny-case.ts';
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
