/** A command whose output no one reads to its end: `npm run -s check -- cases | head -1`. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a command and closes its standard output before it has written anything. */
function withClosedOutput(words: readonly string[]): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...words]);
  child.stdout.destroy();
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

test('a command ends quietly, with the exit code of what it found, when its output is closed', async () => {
  const words = ['src/cli/check.ts', 'tests/fixtures/cases/invalid/unknown-target.json'];
  expect(await withClosedOutput(words)).toEqual({ code: 1, err: '' });
});
