import { expect, it } from 'vitest';
import { rowCount } from '../../src/tracking/row-count.ts';

const list = 'cmi.interactions';

it('is what an LMS counts, in one call', () => {
  const asked: string[] = [];
  const count = rowCount((element) => {
    asked.push(element);
    return '7';
  }, list);
  expect(count).toBe(7);
  expect(asked).toEqual(['cmi.interactions._count']);
});

it.each([0, 1, 2, 3, 4, 5, 8, 69, 70])(
  'is found by ids where an LMS counts nothing: %i',
  (rows) => {
    let calls = 0;
    const count = rowCount((element) => {
      calls += 1;
      const index = /\.(\d+)\.id$/.exec(element)?.[1];
      return index !== undefined && Number(index) < rows ? 'an-id' : '';
    }, list);
    expect(count).toBe(rows);
    expect(calls).toBeLessThanOrEqual(15);
  },
);

it('ends with an LMS that answers anything with something', () => {
  expect(rowCount(() => 'undefined', list)).toBeLessThanOrEqual(4096);
});
