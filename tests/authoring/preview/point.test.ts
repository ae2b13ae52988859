import { describe, expect, it } from 'vitest';
import { awaitedOrders } from '../../../src/authoring/preview/awaited-orders.ts';
import { guardsAt } from '../../../src/authoring/preview/guards.ts';
import { guidelineHere } from '../../../src/authoring/preview/guideline-here.ts';
import { placeInCase } from '../../../src/authoring/preview/place-in-case.ts';
import { memoryFiles } from '../../../src/authoring/virtual-files.ts';
import { replay, situation } from '../../../src/consultation/consultation.ts';
import { initialContext } from '../../../src/machine/case-context.ts';
import type { CaseEvent } from '../../../src/machine/case-event.ts';
import { tinyCase } from '../../support/tiny-case.ts';
import { checkWith, fixture } from '../fixtures.ts';

const choose = (decision: string, option: string): CaseEvent => ({
  type: 'choose',
  decision,
  option,
});
const after = (...events: readonly CaseEvent[]) => replay(tinyCase, events).consultation;
const short = (events: readonly CaseEvent[]) =>
  guardsAt(after(...events)).map(({ opens, id, option, holds, taken }) => [
    [opens, option, id].filter((it) => it !== null).join(' '),
    holds,
    taken,
  ]);

describe('the guards of a step', () => {
  it('are those of its options, and of the ways on from each', () => {
    expect(short([{ type: 'proceed' }])).toEqual([
      ['way bloods results', false, false],
      ['way bloods kit-plan', true, true],
      ['option act-on-pallor', false, false],
    ]);
    expect(short([{ type: 'examine', enquiry: 'look-eyes' }, { type: 'proceed' }])).toContainEqual([
      'option act-on-pallor',
      true,
      true,
    ]);
  });

  it('are those of the reports on their way as well, of which the first that holds would come', () => {
    expect(short([{ type: 'order', investigation: 'kit' }])).toEqual([
      ['report kit', true, true],
      ['report kit', true, false],
    ]);
  });

  it('show what they hang on, part by part', () => {
    const [guard] = guardsAt(after({ type: 'order', investigation: 'kit' }));
    expect(guard).toMatchObject({
      at: ['investigations', 1, 'reports', 0],
      condition: {
        says: 'not',
        holds: true,
        parts: [{ says: 'chose kit-plan: explain', holds: false, parts: [] }],
      },
    });
  });
});

it('an order is due by the report that would come as things stand', () => {
  expect(awaitedOrders(after({ type: 'order', investigation: 'kit' }))).toEqual([
    { id: 'kit', name: 'Stool kit', orderedOn: 0, dueOn: 14 },
  ]);
  const explained = after(
    { type: 'proceed' },
    choose('first-plan', 'bloods'),
    { type: 'proceed' },
    choose('kit-plan', 'explain'),
  );
  expect(awaitedOrders(explained)).toContainEqual(expect.objectContaining({ id: 'kit', dueOn: 7 }));
});

describe('what the guideline makes of a point', () => {
  const [small] = checkWith({}).cases;
  if (small === undefined || small.guidance === null) throw new Error('the small case is gone');
  const { case: kase, guidance } = small;
  const here = (...events: readonly CaseEvent[]) =>
    guidelineHere(kase, situation(replay(kase, events).consultation).context, guidance);

  it('tells facts that were shown, where each is told, and rules met by them', () => {
    const { facts, rules } = here();
    expect(facts).toEqual([
      {
        feature: 'change_in_bowel_habit',
        shown: 'present',
        there: 'present',
        sources: [
          { id: 'first-visit', at: ['steps', 0, 'features'], shown: true },
          { id: 'bowel-habit', at: ['steps', 0, 'history', 0], shown: false },
        ],
      },
    ]);
    expect(rules[0]).toMatchObject({ rule: 'crc-fit-offer', state: 'met', standing: 'open' });
    expect(rules[0]?.facts).toContain('change_in_bowel_habit');
  });

  it('names a question that two appointments offer once among the places of a fact', () => {
    const history = kase.steps.flatMap((it) => (it.kind === 'appointment' ? it.history : []));
    const steps = kase.steps.map((it) => (it.kind === 'appointment' ? { ...it, history } : it));
    const visited = ['first-visit', 'second-visit'];
    const { facts } = guidelineHere({ ...kase, steps }, { ...initialContext, visited }, guidance);
    const fact = facts.find(({ feature }) => feature === 'change_in_bowel_habit');
    expect(fact?.sources.map(({ id }) => id)).toEqual(['first-visit', 'bowel-habit']);
  });

  it('counts a rule as answered once its result is in, and puts what must be done first', () => {
    const { facts, rules } = here(
      { type: 'ask', enquiry: 'bowel-habit' },
      { type: 'order', investigation: 'fit' },
      { type: 'proceed' },
      choose('first-choice', 'fit-first'),
      { type: 'proceed' },
    );
    expect(facts.find(({ feature }) => feature === 'fit_result')).toMatchObject({ shown: '38' });
    expect(rules.map(({ rule, standing, required }) => [rule, standing, required])).toEqual([
      ['crc-fit-positive', 'open', true],
      ['crc-fit-offer', 'answered', false],
    ]);
  });
});

describe('the place of a part', () => {
  const files = memoryFiles({ 'a.json': fixture('valid/small/case.json'), 'b.json': '{' });

  it('is its line in the file', () => {
    const { line } = placeInCase(files, 'a.json', 'steps/1/options/0');
    expect(fixture('valid/small/case.json').split('\n')[line]).toContain('"id": "fit-first"');
  });

  it.each([
    ['b.json', 'steps/1'],
    ['none.json', 'steps/1'],
    ['a.json', ''],
  ])('is the top of %s where "%s" can’t be found', (file, at) => {
    expect(placeInCase(files, file, at)).toEqual({ line: 1, column: 1 });
  });
});
