import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensurePlayer } from '../../src/cli/build-player.ts';
import { fakeBuild, packProject, type PackProject } from './pack-project.ts';

let project: PackProject;
const build = vi.fn<typeof fakeBuild>();

beforeEach(() => {
  project = packProject();
  build.mockReset().mockImplementation(fakeBuild);
  ensurePlayer({ root: project.root, build });
});
afterEach(() => project.remove());

function buildsAgain(): boolean {
  build.mockClear();
  ensurePlayer({ root: project.root, build });
  return build.mock.calls.length > 0;
}

describe('ensurePlayer', () => {
  it('returns the files of the player, sorted, whether built now or before', () => {
    const before = ensurePlayer({ root: project.root, build });
    rmSync(join(project.root, 'dist'), { recursive: true });
    const now = ensurePlayer({ root: project.root, build });
    expect(before.map(({ path }) => path)).toEqual([
      'assets/index.js',
      'index.html',
      'start-markup.cjs',
    ]);
    expect(now).toEqual(before);
  });

  it('builds once while nothing changes', () => {
    expect(buildsAgain()).toBe(false);
  });

  it.each([
    'src/app/main.ts',
    'src/ui/new.tsx',
    'index.html',
    'vite.config.ts',
    'package-lock.json',
  ])('builds again when %s changes', (path) => {
    project.write(path, 'changed');
    expect(buildsAgain()).toBe(true);
  });

  it.each(['src/cli/pack.ts', 'src/authoring/check.ts', 'cases/small/case.json'])(
    'does not build again when %s changes',
    (path) => {
      project.write(path, 'changed');
      expect(buildsAgain()).toBe(false);
    },
  );

  it('builds again when someone else wrote into the player', () => {
    project.write('dist/player/assets/index.js', 'tampered');
    expect(buildsAgain()).toBe(true);
    expect(buildsAgain()).toBe(false);
  });

  it('puts nothing beside the player but its stamp', () => {
    expect(readdirSync(join(project.root, 'dist')).sort()).toEqual(['player', 'player.stamp']);
  });

  it('keeps the old player and no half-built one when a build fails', () => {
    project.write('index.html', 'broken');
    build.mockImplementation(() => {
      throw new Error('no luck');
    });
    expect(() => ensurePlayer({ root: project.root, build })).toThrow('no luck');
    expect(existsSync(join(project.root, 'dist/player/index.html'))).toBe(true);
    expect(readdirSync(join(project.root, 'dist')).sort()).toEqual(['player', 'player.stamp']);
    expect(readFileSync(join(project.root, 'index.html'), 'utf8')).toBe('broken');
  });
});
