import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeOnSignal, runLms } from '../../src/cli/serve-command.ts';
import { runStart, zipsIn } from '../../src/cli/serve-project.ts';
import { tinyPackage } from '../local-lms/tiny-package.ts';

let folder: string;
let said: string[];
const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-lms-'));
  said = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const lms = (typed: readonly string[], port: string | undefined = '0') =>
  runLms({ typed, port, output });

test('npm run lms serves one package wherever it lies, and says where to open it', async () => {
  const zip = join(folder, 'tiny.zip');
  writeFileSync(zip, tinyPackage());
  const { exitCode, serving } = await lms([zip]);
  const list = await (await fetch(`${serving?.url}packages.json`)).json();
  await serving?.close();
  expect(exitCode).toBe(0);
  expect(list.packages).toMatchObject([{ state: 'ready', file: 'tiny.zip' }]);
  expect(said.join()).toContain(serving?.url);
});

test.each([
  ['nothing is named', [], 'Name one package'],
  ['the path is wrong', ['nowhere.zip'], 'There is no zip file at nowhere.zip'],
  ['it is no zip', ['package.json'], 'There is no zip file at package.json'],
  ['an option is misspelt', ['--halp'], '--help'],
])('npm run lms returns 2 and says why when %s', async (_, typed, sentence) => {
  expect(await lms(typed)).toEqual({ exitCode: 2, serving: null });
  expect(said.join()).toContain(sentence);
});

test.each(['4173x', '-1', '70000', '1.5'])('returns 2 for the port %s', async (port) => {
  const zip = join(folder, 'tiny.zip');
  writeFileSync(zip, tinyPackage());
  expect(await lms([zip], port)).toEqual({ exitCode: 2, serving: null });
  expect(said.join()).toContain(port);
});

test('returns 2 and names another port when the port is taken', async () => {
  const zip = join(folder, 'tiny.zip');
  writeFileSync(zip, tinyPackage());
  const first = await lms([zip]);
  const port = new URL(first.serving?.url ?? '').port;
  const second = await lms([zip], port);
  await first.serving?.close();
  expect(second).toEqual({ exitCode: 2, serving: null });
  expect(said.join()).toContain(`${Number(port) + 1} for example`);
});

test.each(['--help', '-h'])('%s shows the help and serves nothing', async (flag) => {
  expect(await lms([flag])).toEqual({ exitCode: 0, serving: null });
  const started = await runStart({ typed: [flag], root: folder, port: '0', output });
  expect(started).toEqual({ exitCode: 0, serving: null });
  expect(said.join()).toContain('npm start [-- --no-serve]');
});

test('npm start returns 1 and packs nothing where there are no cases', async () => {
  const started = await runStart({ typed: [], root: folder, port: '0', output });
  expect(started).toEqual({ exitCode: 1, serving: null });
  expect(said.join()).toContain('Nothing was packed');
});

test('npm start returns 2 for an argument it does not know', async () => {
  const started = await runStart({ typed: ['serve'], root: folder, port: '0', output });
  expect(started).toEqual({ exitCode: 2, serving: null });
});

test('lists the zips of a folder, and none where there is no folder', () => {
  writeFileSync(join(folder, 'a.zip'), '');
  writeFileSync(join(folder, 'notes.txt'), '');
  expect(zipsIn(folder)).toEqual([join(folder, 'a.zip')]);
  expect(zipsIn(join(folder, 'nowhere'))).toEqual([]);
});

test('a server that never started needs no stopping', () => {
  const before = process.listenerCount('SIGINT');
  closeOnSignal(null);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
