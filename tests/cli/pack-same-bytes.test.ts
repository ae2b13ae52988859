import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { packProject, type PackProject } from './pack-project.ts';

const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
const child = join(import.meta.dirname, 'pack-child.ts');
const told = z.object({ packages: z.array(z.object({ sha256: z.string() })).length(3) });

let projects: readonly [PackProject, PackProject];

beforeAll(() => {
  projects = [packProject(), packProject()];
});
afterAll(() => projects.forEach((project) => project.remove()));

/** The sums of all three editions. */
function packedIn(TZ: string, cwd: string, root: string): string {
  const args = [tsx, child, root, '--out', join(root, `out-${TZ.replace('/', '-')}`), '--json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });
  const { packages } = told.parse(JSON.parse(stdout));
  return packages.map(({ sha256 }) => sha256).join(' ');
}

it('gives the same bytes for each edition in any time zone, project folder and working directory', () => {
  const [one, other] = projects;
  const sums = [
    packedIn('UTC', one.root, one.root),
    packedIn('Pacific/Kiritimati', tmpdir(), one.root),
    packedIn('America/St_Johns', other.root, other.root),
  ];
  expect(new Set(sums).size).toBe(1);
}, 60_000);
