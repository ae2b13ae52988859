import { describe, expect, it } from 'vitest';
import { readPercent } from '../../src/ui/parts/percent-field.tsx';

describe('a percentage as it was typed', () => {
  it.each([
    ['35', 35],
    ['0', 0],
    ['100', 100],
    ['0.5', 1],
    ['2,4', 2],
    [' 40 % ', 40],
  ])('reads %j as %i', (text, percent) => {
    expect(readPercent(text)).toBe(percent);
  });

  it.each(['', '-5', '101', '1e2', 'half', '1/2', '3 4'])('takes %j for no answer', (text) => {
    expect(readPercent(text)).toBeNull();
  });
});
