/**
 * `npm start`. Plain JavaScript without a dependency, so that it can install them: a shell without `&&` then needs
 * this one command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `This is Node ${process.versions.node}; Referwise needs 20.19 or newer. Get it from https://nodejs.org, then run npm start again.`,
  );
}
if (!existsSync(new URL('../../node_modules/.package-lock.json', import.meta.url))) install();

const { register } = await import('tsx/esm/api');
register();
await import('./start.ts');

function install() {
  process.stderr.write('Installing what Referwise is built with. This happens once.\n');
  const npm = process.env.npm_execpath;
  const { status } =
    npm === undefined
      ? spawnSync('npm ci', { cwd: root, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop('The installation failed; what npm says above tells why.');
}

/** @param {string} message */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
