/** However much can be done in one step, a case is walked only so far, and says so where that is not all the way. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { limits, walkOf, type Ways } from '../../src/authoring/encounters/arrivals.ts';
import { courseOf } from '../../src/authoring/encounters/course.ts';
import { judge } from '../../src/authoring/encounters/judge.ts';
import { terrainOf } from '../../src/authoring/encounters/terrain.ts';
import { storyOf } from '../../src/authoring/story.ts';
import { caseSchema } from '../../src/case/schema.ts';
import type { Case, CaseSource } from '../../src/case/types.ts';
import { nodeFiles } from '../../src/cli/files.ts';
import type { FeatureName } from '../../src/guidance/features.ts';
import { tinySource } from '../support/tiny-case.ts';

const { cases } = check(nodeFiles(), { targets: ['cases'], project: 'cases' });
const [read] = cases;
if (read === undefined || read.guidance === null) throw new Error('the guideline can’t be read');
const { guidance } = read;

function waysOf(kase: Case): Ways {
  const story = storyOf(kase);
  const walk = walkOf(terrainOf(kase, story), courseOf(kase, story));
  return walk(judge(kase, guidance).lens);
}

describe.each([
  ['tests that only tell something', { acts: false, guards: false, whens: false }],
  [
    'tests whose reports want an action that a guard reads',
    { acts: true, guards: true, whens: false },
  ],
  ['tests that open one another', { acts: true, guards: true, whens: true }],
])('an appointment with many %s', (_, kind) => {
  it.each([20, 40])(
    'is left in some of the ways that %i make, and decisions are reached',
    (count) => {
      const { arrivals, moves, entangledIn } = waysOf(manyTests(count, kind));
      expect(moves).toBeLessThanOrEqual(limits.moves);
      expect(arrivals.length).toBeGreaterThan(20);
      expect([0, 1, 2]).toContain(entangledIn);
    },
  );
});

it('twelve tests that only tell something can be looked at in all their ways', () => {
  const { arrivals, entangledIn } = waysOf(
    manyTests(12, { acts: false, guards: false, whens: false }),
  );
  expect(arrivals.length).toBe(2 ** 12);
  expect(entangledIn).toBeNull();
});

describe.each([
  ['options', { options: 26, parts: 1 }],
  ['parts to agree on', { options: 2, parts: 8 }],
])('a case with many %s', (_, kind) => {
  it('is walked only so far', () => {
    const { arrivals, moves } = waysOf(muchToChoose(kind));
    expect(moves).toBeLessThanOrEqual(limits.moves);
    expect(arrivals.length).toBeGreaterThan(0);
  });
});

it.each(cases.map((each) => [each.case.id, each.case] as const))(
  '%s is walked whole, in a small part of the moves that are allowed',
  (_, kase) => {
    const { moves, entangledIn } = waysOf(kase);
    expect(entangledIn).toBeNull();
    expect(moves).toBeLessThan(limits.moves / 25);
  },
);

const features: readonly FeatureName[] = [
  'haematuria',
  'fatigue',
  'weight_loss',
  'haemoptysis',
  'cough',
  'iron_deficiency_anaemia',
  'change_in_bowel_habit',
  'dysphagia',
  'rectal_bleeding',
  'abdominal_pain',
  'vomiting',
  'fever',
  'nausea',
  'chest_pain',
  'hoarseness',
  'jaundice',
];

/** An appointment in which so many tests can be ordered, their results, and a decision. */
function manyTests(
  count: number,
  kind: { readonly acts: boolean; readonly guards: boolean; readonly whens: boolean },
): Case {
  const ids = Array.from({ length: count }, (_, number) => `test-${number}`);
  const acting = { verdict: 'acceptable', rationale: 'Because.' } as const;
  return caseSchema.parse({
    ...tinySource,
    investigations: ids.map((id, number) => ({
      id,
      name: id,
      group: 'Tests',
      worth: 'useful',
      reports: [
        ...(kind.whens
          ? [
              {
                status: 'failed',
                days: 2,
                when: { not: { ordered: ids[(number + 1) % count] ?? id } },
              } as const,
            ]
          : []),
        {
          status: 'reported',
          days: 3,
          features: [{ feature: features[number % features.length] ?? 'fatigue' }],
          actions: kind.acts
            ? [
                { action: 'file', ...acting },
                { action: 'tell', ...acting },
              ]
            : [],
        },
      ],
    })),
    steps: [
      visit('first-visit', 0, 'inbox'),
      {
        kind: 'results',
        id: 'inbox',
        title: 'Inbox',
        day: 7,
        next: kind.guards
          ? [
              { when: { any: ids.map((unanswered) => ({ unanswered })) }, to: 'second-visit' },
              { to: 'plan' },
            ]
          : 'plan',
      },
      visit('second-visit', 9, 'plan'),
      decision('plan', 2, 'over'),
      over,
    ],
  });
}

/** Decisions with so many options, and an agreement of so many parts, all of which a later option asks for. */
function muchToChoose({
  options,
  parts,
}: {
  readonly options: number;
  readonly parts: number;
}): Case {
  const letters = Array.from({ length: parts }, (_, number) => `part-${number}`);
  const choices = (part: string) => [0, 1, 2, 3].map((choice) => `${part}-${choice}`);
  return caseSchema.parse({
    ...tinySource,
    steps: [
      decision('first-plan', options, 'second-plan'),
      decision('second-plan', options, 'third-plan'),
      decision('third-plan', options, 'the-net'),
      {
        kind: 'safety-net',
        id: 'the-net',
        title: 'Net',
        prompt: 'How?',
        parts: letters.map((part) => ({
          id: part,
          label: 'What?',
          choices: choices(part).map((id) => ({
            id,
            label: 'This',
            verdict: 'acceptable',
            rationale: 'Because.',
          })),
        })),
        next: 'last-plan',
      },
      decision('last-plan', 2, 'over', {
        any: [
          ...letters.flatMap((part) =>
            choices(part).map((choice) => ({ agreed: { step: 'the-net', choice } })),
          ),
          ...['first-plan', 'second-plan', 'third-plan'].flatMap((plan) =>
            Array.from({ length: options }, (_, option) => ({
              chose: { decision: plan, option: `option-${option}` },
            })),
          ),
        ],
      }),
      over,
    ],
  });
}

type StepSource = CaseSource['steps'][number];
type Requires = Extract<StepSource, { kind: 'decision' }>['options'][number]['requires'];

function visit(id: string, day: number, next: string): StepSource {
  return {
    kind: 'appointment',
    id,
    title: id,
    day,
    mode: 'telephone',
    minutes: 10,
    says: 'Hello.',
    next,
  };
}

function decision(id: string, count: number, next: string, requires?: Requires): StepSource {
  return {
    kind: 'decision',
    id,
    title: id,
    prompt: 'Which?',
    options: Array.from({ length: count }, (_, number) => ({
      id: `option-${number}`,
      label: 'Do it',
      verdict: 'acceptable' as const,
      rationale: 'Because.',
      action: { action: 'reassure' as const },
      ...(number > 0 && requires !== undefined ? { requires } : {}),
      next,
    })),
  };
}

const over: StepSource = {
  kind: 'outcome',
  id: 'over',
  title: 'Over',
  day: 30,
  grade: 'good',
  stage: 'None',
  story: 'So it went.',
};
