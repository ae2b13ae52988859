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
  Object.assign(kase.steps[1], { estimate: false }, keys);
  return JSON.stringify(kase);
}

function codes(keys: object): readonly string[] {
  const parsed = parseCase(withKeys(keys), 'case.json');
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
}

describe('a published risk', () => {
  it('is read with its source and its note', () => {
    const parsed = parseCase(withKeys({ estimate: true, risk }), 'case.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.value.value.steps[1]).toMatchObject({
      risk: { ...risk, note: [{ p: ['Not ', { em: ['quite'] }, ' like her.'] }] },
    });
  });

  it.each([
    ['where no estimate is asked for', { risk }, 'missing-key'],
    ['without a source', { estimate: true, risk: { ...risk, source: undefined } }, 'missing-key'],
    [
      'of more than everyone',
      { estimate: true, risk: { ...risk, in1000: 1001 } },
      'value-out-of-range',
    ],
    ['in per cent', { estimate: true, risk: { ...risk, in1000: '2.4%' } }, 'wrong-type'],
  ])('is refused %s', (_, keys, code) => {
    expect(codes(keys)).toEqual([code]);
  });
});
