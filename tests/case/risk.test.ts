import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { fixture } from '../authoring/fixtures.ts';

const risk = {
  in1000: 9.4,
  of: 'people of 40 and over with diarrhoea',
  source: { title: 'A study', url: 'https://example.org/' },
  note: 'Not *quite* like her.',
};

/** The small case whose first decision has these keys beside its own. */
function withKeys(keys: object): string {
  const kase = JSON.parse(fixture('valid/small/case.json'));
  Object.assign(kase.steps[1], keys);
  return JSON.stringify(kase);
}

function problems(keys: object) {
  const parsed = parseCase(withKeys(keys), 'case.json');
  return parsed.ok ? [] : parsed.problems;
}

describe('a published risk', () => {
  it('is read with its source and its note', () => {
    const parsed = parseCase(withKeys({ estimate: { risk } }), 'case.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.value.value.steps[1]).toMatchObject({
      estimate: { risk: { ...risk, note: [{ p: ['Not ', { em: ['quite'] }, ' like her.'] }] } },
    });
  });

  it.each([
    ['without a source', { ...risk, source: undefined }, 'missing-key'],
    ['of more than everyone', { ...risk, in1000: 1001 }, 'value-out-of-range'],
    ['in per cent', { ...risk, in1000: '2.4%' }, 'wrong-type'],
    ['that is missing', undefined, 'missing-key'],
  ])('is refused %s', (_, given, code) => {
    expect(problems({ estimate: { risk: given } }).map((each) => each.code)).toEqual([code]);
  });

  it('is refused beside the estimate that it belongs to, and where it goes is said', () => {
    expect(problems({ estimate: true, risk })).toEqual([
      expect.objectContaining({
        code: 'unknown-key',
        remedy: expect.stringMatching(/^Move it into "estimate": \{ "risk": … \}\. Keys that/),
      }),
    ]);
  });
});
