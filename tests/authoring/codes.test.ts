import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unnumbered, updateCodes, updateModuleCodes } from '../../src/authoring/codes.ts';
import { parseCase, parseCodes, parseModule } from '../../src/case/parse.ts';
import type { Case } from '../../src/case/types.ts';
import type { Parsed } from '../../src/source/read-with-schema.ts';
import type { Result } from '../../src/source/result.ts';
import { fixture } from './fixtures.ts';

function must<T>(result: Result<Parsed<T>>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.value;
}

const small = must(parseCase(fixture('valid/small/case.json'), 'case.json'));

/** The small case with some of its steps, in some order. */
function withSteps(ids: readonly string[]): Case {
  return { ...small, steps: ids.flatMap((id) => small.steps.filter((step) => step.id === id)) };
}

describe('updateCodes', () => {
  it('numbers every id from 0 in the order of the file', () => {
    expect(updateCodes(small)).toEqual(must(parseCodes(fixture('valid/small/codes.json'), 'c')));
    expect(unnumbered(small, updateCodes(small))).toEqual([]);
  });

  it('never changes, drops or gives again a number, however a case is cut and reordered', () => {
    const order = fc
      .subarray(small.steps.map(({ id }) => id))
      .chain((ids) => fc.shuffledSubarray([...ids], { minLength: ids.length }));
    fc.assert(
      fc.property(order, order, (first, second) => {
        const before = updateCodes(withSteps(first));
        const after = updateCodes(withSteps(second), before);
        expect(after.steps).toMatchObject(before.steps);
        expect(after.enquiries).toMatchObject(before.enquiries);
        expect(after.options).toMatchObject(before.options);
        const numbers = Object.values(after.steps);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(updateCodes(withSteps(second), after)).toEqual(after);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('gives a new id the number after the highest ever given', () => {
    const codes = updateCodes(small);
    const gone = updateCodes(withSteps(['first-visit']), { ...codes, steps: { old: 40 } });
    expect(gone.steps).toEqual({ old: 40, 'first-visit': 41 });
  });

  it('numbers an id named like a property of every object', () => {
    const story: Case = {
      ...small,
      steps: small.steps.map((step) => ({ ...step, id: 'constructor' })),
    };
    expect(updateCodes(story).steps).toEqual({ constructor: 0 });
    expect(unnumbered(story, updateCodes(small)).length).toBeGreaterThan(0);
  });
});

describe('updateModuleCodes', () => {
  it('keeps the number of a case that left the module', () => {
    const module = must(parseModule(fixture('valid/module.json'), 'module.json'));
    const codes = updateModuleCodes(module, { formatVersion: 1, cases: { gone: 0 } });
    expect(codes.cases).toEqual({ gone: 0, small: 1 });
  });
});
