import { caseSchema } from '../../../src/case/schema.ts';
import type { CaseSource, FullCase } from '../../../src/case/types.ts';
import { tinySource } from '../../support/tiny-case.ts';

type StepSource = CaseSource['steps'][number];
type NextSource = Extract<StepSource, { kind: 'results' }>['next'];
type ConditionSource = NonNullable<
  Extract<StepSource, { kind: 'decision' }>['options'][number]['requires']
>;
type Pick = <T>(...list: readonly T[]) => T;

const verdicts = ['recommended', 'acceptable', 'questionable', 'unsafe'] as const;
const actions = ['file', 'repeat', 'tell'] as const;
const worths = ['key', 'useful', 'low-yield'] as const;
const itemWorths = ['needed', 'needed', 'helpful', 'noise'] as const;
const rationale = 'Because.';

/** A small case drawn by lot: steps that lead on only, guards of every kind, tests that fail, reports that want an action. */
export function randomCase(seed: number): FullCase {
  const random = lot(seed);
  const pick: Pick = (...list) => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const chance = (share: number) => random() < share;
  const times = (most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, at) => at);

  const kinds = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, at) =>
    at === 0
      ? pick('appointment', 'appointment', 'decision')
      : pick('appointment', 'decision', 'decision', 'results', 'safety-net', 'referral'),
  );
  const ids = kinds.map((_, at) => `step-${at}`);
  const ends = ['end-a', 'end-b', 'end-c'];
  const investigations = ['test-a', 'test-b', 'test-c'].slice(0, Math.floor(random() * 4));
  const enquiries: string[] = [];
  const choices: { step: string; choice: string }[] = [];
  const options: { decision: string; option: string }[] = [];
  const overruns: string[] = [];

  const atom = (): ConditionSource => {
    const made: ConditionSource[] = [
      ...enquiries.map((elicited) => ({ elicited })),
      ...investigations.flatMap((id) => [
        { ordered: id },
        { reported: id },
        { unanswered: id },
        { acted: { investigation: id, action: pick(...actions) } },
      ]),
      ...choices.map((agreed) => ({ agreed })),
      ...options.map((chose) => ({ chose })),
      ...overruns.map((overran) => ({ overran })),
    ];
    return made.length === 0 ? { elicited: 'never' } : pick(...made);
  };
  const condition = (): ConditionSource =>
    pick<() => ConditionSource>(
      atom,
      atom,
      () => ({ not: atom() }),
      () => ({ all: [atom(), atom()] }),
      () => ({ any: [atom(), { not: atom() }] }),
    )();
  const next = (at: number): NextSource => {
    const later = [...ids.slice(at + 1), ...ends];
    const near = later.slice(0, 2);
    if (chance(0.6)) return pick(...near, ...later);
    return [{ when: condition(), to: pick(...later) }, { to: pick(...near, ...later) }];
  };

  const steps = kinds.map((kind, at): StepSource => {
    const id = ids[at] ?? '';
    const title = `Step ${at}`;
    if (kind === 'appointment') {
      const asked = times(3).map((number) => ({
        id: `ask-${at}-${number}`,
        label: 'Well?',
        minutes: pick(0.5, 1, 2, 4),
        reply: 'Yes.',
        worth: pick(...worths),
      }));
      enquiries.push(...asked.map((each) => each.id));
      const overrun = chance(0.3);
      if (overrun) overruns.push(id);
      return {
        kind,
        id,
        title,
        day: at * 7,
        mode: 'telephone',
        minutes: 5,
        ...(overrun ? { overrun: { minutes: 1, says: 'Late.' } } : {}),
        says: 'Hello.',
        history: asked,
        next: next(at),
      };
    }
    if (kind === 'results') return { kind, id, title, day: at * 7, next: next(at) };
    const part = (number: number) => ({
      id: `part-${at}-${number}`,
      label: 'What?',
      choices: [0, 1].map((choice) => ({
        id: `say-${at}-${number}-${choice}`,
        label: 'This',
        verdict: pick(...verdicts),
        rationale,
      })),
    });
    if (kind === 'decision') {
      const made = [0, 1, ...times(1).map(() => 2)].map((option) => ({
        id: `option-${option}`,
        label: 'Do it',
        verdict: pick(...verdicts),
        rationale,
        orders: investigations.filter(() => chance(0.25)),
        ...(chance(0.35) ? { requires: condition() } : {}),
        next: next(at),
      }));
      options.push(...made.map((each) => ({ decision: id, option: each.id })));
      return {
        kind,
        id,
        title,
        domain: pick('judgement', 'judgement', 'safety-netting', 'communication'),
        prompt: 'Which?',
        estimate: chance(0.3),
        confidence: chance(0.3),
        options: made,
      };
    }
    const parts = kind === 'safety-net' ? [part(0), part(1)] : times(1).map(part);
    const items = [0, 1, 2].map((number) => ({
      id: `item-${at}-${number}`,
      label: 'That',
      worth: pick(...itemWorths),
      ...(chance(0.5) ? { requires: condition() } : {}),
      rationale,
    }));
    choices.push(
      ...parts.flatMap((each) => each.choices.map((choice) => ({ step: id, choice: choice.id }))),
    );
    if (kind === 'safety-net') return { kind, id, title, prompt: 'How?', parts, next: next(at) };
    choices.push(...items.map((each) => ({ step: id, choice: each.id })));
    return { kind, id, title, prompt: 'How?', items, parts, next: next(at) };
  });

  const acting = () =>
    actions
      .filter(() => chance(0.4))
      .map((action) => ({ action, verdict: pick(...verdicts), rationale }));
  return caseSchema.parse({
    ...tinySource,
    investigations: investigations.map((id) => ({
      id,
      name: id,
      group: 'Tests',
      worth: pick('key', 'useful'),
      reports: [
        ...(chance(0.4)
          ? [
              {
                when: condition(),
                status: pick('reported', 'failed'),
                days: pick(2, 9),
                actions: acting(),
              },
            ]
          : []),
        { status: pick('reported', 'reported', 'failed'), days: pick(2, 9), actions: acting() },
      ],
    })),
    steps: [
      ...steps,
      ...ends.map((id, at) => ({
        kind: 'outcome',
        id,
        title: id,
        day: 60 + at * 10,
        grade: 'good',
        stage: 'One',
        story: 'So.',
      })),
    ],
  });
}

/** Numbers from 0 to 1 that follow from a seed. */
function lot(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
