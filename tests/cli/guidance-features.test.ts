import { expect, test } from 'vitest';
import { runFeatures } from '../../src/cli/guidance-features.ts';
import { featureNames } from '../../src/guidance/features.ts';

function run(...typed: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runFeatures(typed, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('npm run guidance -- features finds a feature by what else it is called', () => {
  const { code, out } = run('noisy', 'breathing');
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe('stridor');
});

test('npm run guidance -- features says what can be added to a feature', () => {
  const { out } = run('weight_loss');
  expect(out).toContain('value: % in 6 months, if known');
  expect(out).toContain('taken for granted: unexplained');
  expect(run('haematuria').out).toMatch(/kinds: .*visible/);
});

test('npm run guidance -- features lists all without a word, and prints one document with --json', () => {
  const { features, format } = JSON.parse(run('--json').out);
  expect(format).toBe(1);
  expect(features.map(({ feature }: { feature: string }) => feature)).toEqual(featureNames);
});

test('npm run guidance -- features returns 2 and says how to go on where nothing is called so', () => {
  const { code, out, err } = run('zebra');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('No feature is called "zebra"');
});
