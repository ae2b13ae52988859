import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ThreadsReport } from '../../src/cli/check-threads.ts';
import { fixture } from '../authoring/fixtures.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'referwise-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sixty small cases, every third with a mistake of another kind, beside a module and guidelines that have their own. */
function write(): void {
  const small = fixture('valid/small/case.json');
  for (let number = 0; number < 60; number += 1) {
    const slug = `small-${number}`;
    const named = small.replace('"id": "small"', `"id": "${slug}"`);
    const mistakes = [
      named.replace('"age": 61', `"age": "${number}"`),
      named.replace('"next": "second-visit"', '"next": "second-vist"'),
      named.slice(0, 900 + number),
      named.replace('"verdict": "recommended"', '"verdict": "unsafe"'),
    ];
    const text = number % 3 === 0 ? (mistakes[(number / 3) % 4] ?? named) : named;
    put(`${slug}/case.json`, text);
    put(`${slug}/codes.json`, fixture('valid/small/codes.json'));
  }
  const guidance = fixture('valid/guidance/ng12@2026-04-15.json');
  put('guidance/ng12@2026-04-15.json', guidance);
  put('guidance/ng12@2025-05-01.json', guidance.replace('"crc-fit-positive"', '"crc-fit-offer"'));
  put('guidance/broken@2026-01-01.json', '{');
  put('module.json', fixture('valid/module.json'));
}

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function checkedBy(most: number): ThreadsReport {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = join(import.meta.dirname, 'check-threads-child.ts');
  const { stdout } = spawnSync(process.execPath, [tsx, child, folder, String(most)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}

it('finds the same with two threads as with one, in the same order', { timeout: 60_000 }, () => {
  write();
  const [one, two] = [checkedBy(1), checkedBy(2)];
  expect([one.threads, two.threads]).toEqual([1, 2]);
  expect(one.findings.length).toBeGreaterThan(20);
  expect({ ...two, threads: 1 }).toEqual(one);
});
