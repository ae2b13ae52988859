/** Encounters of small cases drawn by lot, held against every way through each, one by one, as the machine plays it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { encounters } from '../../src/authoring/encounters/encounters.ts';
import { storyOf } from '../../src/authoring/story.ts';
import { caseSchema } from '../../src/case/schema.ts';
import type { CaseSource, FullCase, Option } from '../../src/case/types.ts';
import { nodeFiles } from '../../src/cli/files.ts';
import { replay, situation } from '../../src/consultation/consultation.ts';
import { offeredOptions } from '../../src/consultation/offered.ts';
import { asker } from '../../src/guidance/match.ts';
import { answering, askedAt, type Asked } from '../../src/teaching/asked.ts';
import { supportOf } from '../../src/teaching/support.ts';
import { tinySource } from '../support/tiny-case.ts';
import { everyWay } from './journeys/every-way.ts';
import { randomCase } from './journeys/random-case.ts';

const [read] = check(nodeFiles(), {
  targets: ['cases/red-again/case.json'],
  project: 'cases',
}).cases;
if (read === undefined || read.guidance === null) throw new Error('the guideline can’t be read');
const { guidance } = read;
const numRuns = Number(process.env['RUNS'] ?? 20);

describe('the encounters of a small case drawn by lot', { timeout: 60_000 + numRuns * 500 }, () => {
  it('are what some way comes to, and all of it', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = randomCase(seed);
        const ways = everyWay(drawn, 400);
        if (ways === null) return;
        compared += 1;
        const kase = withMedicine(drawn, seed);
        const answerAt = answering(kase, asker(guidance));
        const played = new Set<string>();
        for (const { events, ending } of ways) {
          for (let count = 0; count <= events.length; count += 1) {
            // Until a choice is made, or none can be.
            if (count < events.length && events[count]?.type !== 'choose') continue;
            if (count === events.length && ending !== null) continue;
            const { consultation } = replay(kase, events.slice(0, count));
            const { step, context } = situation(consultation);
            if (step.kind !== 'decision') continue;
            if (step.options.every(({ action }) => action === undefined)) continue;
            const asked = askedAt(kase, context, 'there', answerAt, guidance);
            played.add(judged(step.id, offeredOptions(consultation, step), asked));
          }
        }
        const walked = encounters(kase, storyOf(kase), guidance).map(
          ({ decision, offered, thorough }) => judged(decision.id, offered, thorough),
        );
        expect([...new Set(walked)].sort()).toEqual([...played].sort());
      }),
      // In these a slot can run over only by what opens an option, too.
      { numRuns, seed: 20261124, examples: [[19], [133], [154], [344]] },
    );
    expect(compared).toBeGreaterThan(numRuns / 2);
  });
});

describe('a test that was done and can be ordered again', () => {
  it.each([
    ['once something was asked', { elicited: 'blood' }],
    ['once another was ordered', { ordered: 'blood-count' }],
  ])('%s is met with what comes back of it the second time', (_, when) => {
    const kase = doneTwice(when);
    const later = encounters(kase, storyOf(kase), guidance).filter(
      ({ decision }) => decision.id === 'later',
    );
    const rules = later.map(({ thorough }) => thorough.met.map(({ rule }) => rule));
    expect(rules.some((met) => met.includes('crc-fit-positive'))).toBe(true);
    expect(rules.some((met) => !met.includes('crc-fit-positive'))).toBe(true);
  });
});

/** A stool test that is done without a choice, and shows something only the second time, given something. */
function doneTwice(
  when: Extract<CaseSource['investigations'], object>[number]['reports'][number]['when'],
): FullCase {
  const option = (id: string, next: string, orders: string[] = []) => ({
    id,
    label: id,
    verdict: 'acceptable' as const,
    rationale: 'Because.',
    action: { action: 'reassure' as const },
    orders,
    next,
  });
  const decision = (id: string, next: string, orders: string[] = []) => ({
    kind: 'decision' as const,
    id,
    title: id,
    prompt: 'Which?',
    options: [option('one', next, orders), option('other', next, orders)],
  });
  const result = (value: number) => ({
    status: 'reported' as const,
    days: 3,
    features: [{ feature: 'fit_result' as const, value }],
  });
  return fullCase({
    ...tinySource,
    investigations: [
      {
        id: 'fit',
        name: 'FIT',
        group: 'Stool',
        worth: 'useful',
        test: 'fit',
        reports: [{ when, ...result(84) }, result(2)],
      },
      {
        id: 'blood-count',
        name: 'Full blood count',
        group: 'Blood',
        worth: 'useful',
        reports: [{ status: 'reported', days: 3 }],
      },
    ],
    steps: [
      decision('start', 'inbox', ['fit']),
      { kind: 'results', id: 'inbox', title: 'Inbox', day: 7, next: 'visit' },
      {
        kind: 'appointment',
        id: 'visit',
        title: 'Visit',
        day: 8,
        mode: 'telephone',
        minutes: 10,
        says: 'Hello.',
        history: [{ id: 'blood', label: 'Blood?', minutes: 1, reply: 'Yes.', worth: 'key' }],
        next: 'inbox-again',
      },
      { kind: 'results', id: 'inbox-again', title: 'Inbox', day: 14, next: 'later' },
      decision('later', 'over'),
      {
        kind: 'outcome',
        id: 'over',
        title: 'Over',
        day: 30,
        grade: 'good',
        stage: 'None',
        story: 'So it went.',
      },
    ],
  });
}

function fullCase(source: CaseSource): FullCase {
  return caseSchema.parse(source);
}

const features = [
  'haematuria',
  'fatigue',
  'weight_loss',
  'haemoptysis',
  'cough',
  'iron_deficiency_anaemia',
  'change_in_bowel_habit',
  'dysphagia',
] as const;
const actions = [
  { action: 'reassure' },
  { action: 'suspected_cancer_pathway_referral', site: 'colorectal' },
  { action: 'suspected_cancer_pathway_referral', site: 'lung' },
  { action: 'primary_care_test', test: 'fit' },
  undefined,
] as const;

/** The case with something to tell the guideline, and options that do something in its words. */
function withMedicine(kase: FullCase, seed: number): FullCase {
  let state = seed;
  const lot = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
  const told = () => {
    const feature = features[lot(features.length)];
    return feature === undefined || lot(3) === 0 ? [] : [{ feature, present: lot(5) !== 0 }];
  };
  return {
    ...kase,
    investigations: kase.investigations.map((each, at) => {
      const reports = each.reports.map((report) => ({
        ...report,
        features: report.status === 'failed' ? [] : told(),
      }));
      const tells = reports.some((report) => report.features.some(({ present }) => present));
      const test = at === 0 ? ('fit' as const) : ('chest_xray' as const);
      return { ...each, reports, ...(tells && at < 2 ? { test } : {}) };
    }),
    steps: kase.steps.map((step) => {
      if (step.kind === 'appointment') {
        const history = step.history.map((each) => ({ ...each, features: told() }));
        return { ...step, features: told(), history };
      }
      if (step.kind !== 'decision') return step;
      const options = step.options.map((each) => {
        const action = actions[lot(actions.length)];
        return action === undefined ? each : { ...each, action };
      });
      return { ...step, options };
    }),
  };
}

/** All that the checks look at. */
function judged(decision: string, offered: readonly Option[], asked: Asked): string {
  const options = offered.map(({ id, action, verdict }) =>
    action !== undefined && (verdict === 'recommended' || verdict === 'unsafe')
      ? `${id} ${supportOf(action, asked).kind}`
      : id,
  );
  return [decision, ...options, ...asked.required.map(({ rule }) => rule)].join(' ');
}
