import { expect, it } from 'vitest';
import { codeFrame } from '../../src/source/code-frame.ts';

it('underlines the place between the lines around it', () => {
  const span = { line: 2, column: 3, endLine: 2, endColumn: 8 };
  expect(codeFrame('{\n  "nxt": "wait",\n}\n', span)).toBe(
    ['  1 | {', '> 2 |   "nxt": "wait",', '    |   ^^^^^', '  3 | }'].join('\n'),
  );
});

it('cuts a long line so that the place is still in sight', () => {
  const text = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
  const rows = codeFrame(text, { line: 1, column: 301, endLine: 1, endColumn: 305 }).split('\n');
  const start = rows[1]?.indexOf('^') ?? 0;
  expect(rows[0]?.slice(start, start + 4)).toBe('HERE');
  expect(rows[1]?.slice(start)).toBe('^^^^');
  expect(rows.every((row) => row.length <= 110)).toBe(true);
});

it('shows the first line as it is when the file begins with a byte order mark', () => {
  const span = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  expect(codeFrame('\uFEFF{}', span)).toBe('> 1 | {}\n    | ^');
});
