import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project of its own in a temporary folder: the small valid module, and sources that stand for the player's. */
export interface PackProject {
  readonly root: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** Makes a project to pack. */
export function packProject(): PackProject {
  const root = mkdtempSync(join(tmpdir(), 'referwise-pack-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(join(import.meta.dirname, '../fixtures/cases/valid'), join(root, 'cases'), {
    recursive: true,
  });
  write('src/app/main.ts', 'the player');
  write('src/cli/pack.ts', 'a command');
  write('index.html', 'the page');
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const page = `<!doctype html>
<html lang="en">
<title>Referwise</title>
<script type="application/json" id="package-settings"></script>
<div id="root"></div>
<script type="module" src="./assets/index.js"></script>
</html>
`;

/** Stands in for Vite. */
export function fakeBuild(_root: string, folder: string): void {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'start-markup.cjs'), 'exports.startMarkup = ({ title }) => title;\n');
  writeFileSync(join(folder, 'assets/index.js'), 'document.title;\n'.repeat(500));
}
