import { expect, it } from 'vitest';
import { annotation } from '../../src/cli/github-annotation.ts';

const finding = {
  file: 'cases/x/case.json',
  line: 4,
  column: 3,
  endLine: 4,
  endColumn: 9,
  severity: 'error',
  code: 'unknown-key',
  message: '"nxt" is not a key.',
  remedy: 'Did you mean "next"?',
} as const;

it('gives place, code and both sentences', () => {
  expect(annotation(finding)).toBe(
    '::error file=cases/x/case.json,line=4,col=3,endLine=4,endColumn=9,title=unknown-key::"nxt" is not a key. Did you mean "next"?',
  );
  expect(annotation({ ...finding, severity: 'warning' })).toMatch(/^::warning /);
});

it('escapes what would end a property or a line', () => {
  const odd = { ...finding, file: 'a,b:c%/case.json', message: 'At 50%:\r\nx, y.' };
  expect(annotation(odd)).toContain('file=a%2Cb%3Ac%25/case.json,line');
  expect(annotation(odd)).toContain('::At 50%25:%0D%0Ax, y. Did');
});
