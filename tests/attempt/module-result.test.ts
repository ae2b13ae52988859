import { describe, expect, it } from 'vitest';
import { resumeAttempt, type Attempt, type CaseAttempt } from '../../src/attempt/attempt.ts';
import { moduleResult } from '../../src/attempt/module-result.ts';
import type { Assessment } from '../../src/consultation/assess.ts';
import { tinySettings } from '../support/tiny-case.ts';

const [tiny] = tinySettings.cases;
if (tiny === undefined) throw new Error('the tiny module has no case');
const entries = [
  tiny,
  { ...tiny, id: 'other', code: 1, title: 'Another case' },
  { ...tiny, id: 'third', code: 2, title: 'A third case' },
];

type Domains = Assessment['domains'];

const full: Domains = { gathering: 100, judgement: 100, 'safety-netting': 100, communication: 100 };

function attemptWith(best: Readonly<Record<string, readonly [number, Domains]>>): Attempt {
  const attempt = resumeAttempt({ ...tinySettings, cases: entries }, '');
  const cases = Object.entries(best).map(([id, [score, domains]]): [string, CaseAttempt] => [
    id,
    {
      kind: 'packed',
      best: { score, domains },
      record: { code: 0, best: { score, domains }, body: '' },
    },
  ]);
  return { ...attempt, cases: new Map(cases) };
}

describe('a module’s result', () => {
  it('counts what isn’t finished as nothing, and says that it is not finished', () => {
    const result = moduleResult(attemptWith({ tiny: [90, full] }), 70);
    expect(result).toMatchObject({ score: 30, standing: 'unfinished', next: null });
    expect(result.cases.map(({ best }) => best)).toEqual([90, null, null]);
  });

  it.each([
    [80, 'passed'],
    [60, 'failed'],
  ])('with %i throughout is %s at a pass mark of 70', (score, standing) => {
    const all = attemptWith({ tiny: [score, full], other: [score, full], third: [score, full] });
    expect(moduleResult(all, 70)).toMatchObject({ score, standing });
  });

  it('names the domain that gained least, and the case in which it gained least', () => {
    const result = moduleResult(
      attemptWith({
        tiny: [90, { ...full, gathering: 60 }],
        other: [90, { ...full, communication: 40 }],
        third: [80, { ...full, communication: 20, 'safety-netting': null }],
      }),
      70,
    );
    expect(result.domains).toEqual([
      { domain: 'gathering', mark: 87 },
      { domain: 'judgement', mark: 100 },
      { domain: 'safety-netting', mark: 100 },
      { domain: 'communication', mark: 53 },
    ]);
    expect(result.next).toMatchObject({ domain: 'communication', entry: { id: 'third' } });
  });

  it('knows no mark of a domain that nothing asked for', () => {
    const result = moduleResult(attemptWith({ tiny: [90, { ...full, communication: null }] }), 70);
    expect(result.domains.at(-1)).toEqual({ domain: 'communication', mark: null });
  });
});
