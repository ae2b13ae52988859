import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './files.ts';

/** What the local LMS's page is made of. */
const sources = [
  'src/local-lms',
  'src/ui/style/tool-page.css',
  'vite.config.ts',
  'package-lock.json',
] as const;

/** Builds the local LMS's own page where it is missing or older than its sources; returns its folder. */
export function buildLocalLmsPage(): string {
  const folder = join(projectFolder, 'dist/local-lms');
  const page = join(folder, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource()) return folder;
  mkdirSync(join(projectFolder, 'dist'), { recursive: true });
  const draft = mkdtempSync(join(projectFolder, 'dist/local-lms-'));
  try {
    build(draft);
    replace(folder, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own, for production: inside a test's process Vite would take React's development build. */
function build(folder: string): void {
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'local-lms', '--outDir', folder, '--logLevel', 'warn'],
    {
      cwd: projectFolder,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) {
    throw new Error('The local LMS’s page could not be built; what Vite says above tells why.');
  }
}

/** Puts a finished folder in the place of another; whoever did so at the same moment built the same. */
function replace(folder: string, draft: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function newestSource(): number {
  return Math.max(...sources.flatMap((path) => changeTimes(join(projectFolder, path))));
}

function changeTimes(path: string): readonly number[] {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return [mtimeMs];
  return [mtimeMs, ...readdirSync(path).flatMap((name) => changeTimes(join(path, name)))];
}
