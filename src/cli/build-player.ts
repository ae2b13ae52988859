import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '../../scorm/package-spec.ts';
import { writeWhole } from './files.ts';

/** Where the player is built, and how much is said about it. */
export interface PlayerOptions {
  /** The project's folder. */
  readonly root: string;
  /** Say only what goes wrong; otherwise the bundler's account goes to standard error. */
  readonly quiet?: boolean;
  /** Builds the player of a project into a folder; Vite, unless a test brings its own. */
  readonly build?: (root: string, folder: string, quiet: boolean) => void;
}

/** Rooms of `src` that never reach a learner: a change there leaves the player as it is. */
const otherRooms = new Set(['authoring', 'cli', 'dev', 'local-lms']);
const settings = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/**
 * The files of the player, built anew when it is missing or stale. `dist/player.stamp` keeps what went in and what
 * came out, so neither an older source nor a changed output passes for fresh.
 */
export function ensurePlayer({
  root,
  quiet = false,
  build = viteBuild,
}: PlayerOptions): readonly PackageFile[] {
  const folder = join(root, 'dist/player');
  const stamp = join(root, 'dist/player.stamp');
  const inputs = digest(playerSources(root));
  const kept = keptPlayer(folder);
  const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (kept.length > 0 && stamped === `${inputs} ${digest(kept)}\n`) return kept;

  const draft = join(root, `dist/player-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    build(root, draft, quiet);
    const built = filesBelow(draft);
    replaceFolder(folder, draft);
    writeWhole(stamp, `${inputs} ${digest(built)}\n`);
    return built;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** In processes of their own: React's build follows NODE_ENV, Sass's paths the working directory, both the caller's. */
function viteBuild(root: string, folder: string, quiet: boolean): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const level = quiet ? 'error' : 'info';
  for (const mode of ['production', 'start-markup']) {
    const { status } = spawnSync(
      process.execPath,
      [vite, 'build', '--mode', mode, '--outDir', folder, '--logLevel', level],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 2, 2] },
    );
    if (status !== 0) {
      throw new Error('The player was not built; what the bundler says above tells why.');
    }
  }
}

/** The player as it lies there; nothing when another process is just replacing it. */
function keptPlayer(folder: string): readonly PackageFile[] {
  try {
    return filesBelow(folder);
  } catch {
    return [];
  }
}

/** Puts a finished folder in the place of another. Whoever does so at the same moment built the same. */
function replaceFolder(folder: string, draft: string): void {
  const old = `${draft}-old`;
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

function playerSources(root: string): readonly PackageFile[] {
  const own = filesBelow(join(root, 'src')).filter(
    ({ path }) => !otherRooms.has(path.split('/')[0] ?? ''),
  );
  return [
    ...own,
    ...settings
      .filter((path) => existsSync(join(root, path)))
      .map((path) => ({ path, bytes: readFileSync(join(root, path)) })),
  ];
}

function filesBelow(folder: string): readonly PackageFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: readFileSync(join(folder, path)),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function digest(files: readonly PackageFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
