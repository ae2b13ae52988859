import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { devFolders, liesIn } from '../../src/cli/dev-folders.ts';

const folders = devFolders({ folder: '../mine', project: 'cases' });

describe('what the author’s page follows', () => {
  it.each([
    '../mine',
    '../mine/pale/case.json',
    '../mine/guidance/own@2026-01-01.json',
    'cases/guidance/ng12@2026-04-15.json',
    resolve('cases/guidance/new@2027-01-01.json'),
  ])('includes %s', (path) => {
    expect(liesIn(path, folders)).toBe(true);
  });

  it.each(['../mine-of-old/pale/case.json', 'cases/red-again/case.json', 'src/app/main.tsx'])(
    'leaves out %s',
    (path) => {
      expect(liesIn(join(path), folders)).toBe(false);
    },
  );
});
