import { describe, expect, it } from 'vitest';
import { guardLabel } from '../../../src/authoring/journeys/guard-label.ts';
import { mermaid } from '../../../src/authoring/journeys/mermaid.ts';
import { tinyCase } from '../../support/tiny-case.ts';

const all = new Set(tinyCase.steps.map(({ id }) => id));

describe('the picture of a case', () => {
  it('has every step by its title, in the shape of its kind, and every way on', () => {
    const picture = mermaid(tinyCase, all);
    expect(picture.split('\n')[0]).toBe('flowchart TD');
    expect(picture).toContain('  s0["First appointment"]');
    expect(picture).toContain('  s1{"The first plan"}');
    expect(picture).toContain('  s6(["Found early"])');
    expect(picture).toContain('  s1 -- "Option bloods · kit ordered" --> s3');
    expect(picture).toContain('  s1 -- "Option act-on-pallor #40;look-eyes asked#41;" --> s2');
    expect(picture).not.toContain('lost"');
  });

  it('keeps signs that mean something to Mermaid, and shortens what is long', () => {
    const titles = [
      'end',
      '1. “He said "no" [twice] {so}; a|b #1 <b>`c`</b>',
      '- Żółć 🫁',
      'x'.repeat(90),
    ];
    const steps = tinyCase.steps.map((step, at) => ({ ...step, title: titles[at] ?? step.title }));
    const picture = mermaid({ ...tinyCase, steps }, all);
    expect(picture).toContain('s0["end"]');
    expect(picture).toContain(
      's1{"1#46; “He said #34;no#34; #91;twice#93; #123;so#125;#59; a#124;b',
    );
    expect(picture).toContain('s2{"#45; Żółć 🫁"}');
    expect(picture).toContain(`s3[/"${'x'.repeat(39)}…"/]`);
  });

  it('dashes what no learner can come to', () => {
    expect(mermaid(tinyCase, new Set([...all].slice(0, 8)))).toContain('s8(["Found late"]):::lost');
  });
});

describe('a condition in few words', () => {
  it('reads as it is meant, with brackets where they are needed', () => {
    const text = guardLabel({
      all: [
        { not: { any: [{ ordered: 'fit' }, { elicited: 'appetite' }] } },
        { agreed: { step: 'net', choice: 'a-date' } },
        { not: { overran: 'first-visit' } },
      ],
    });
    expect(text).toBe(
      'not (fit ordered or appetite asked) and a-date agreed and not first-visit ran over',
    );
  });
});
