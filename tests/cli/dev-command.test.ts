import { expect, test } from 'vitest';
import { runDev } from '../../src/cli/dev-command.ts';

async function run(typed: readonly string[], port = '0') {
  const said: string[] = [];
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  return { ...(await runDev({ typed, port, output })), said: said.join('\n') };
}

test.each([
  ['the folder is not there', ['nowhere'], 'There is no folder at "nowhere"'],
  ['a file is named', ['package.json'], 'There is no folder at "package.json"'],
  ['two folders are named', ['cases', 'docs'], 'Name one cases folder'],
  ['an option is misspelt', ['--halp'], 'Did you mean "--help"?'],
])('npm run dev returns 2 and says why when %s', async (_, typed, sentence) => {
  const { exitCode, serving, said } = await run(typed);
  expect({ exitCode, serving }).toEqual({ exitCode: 2, serving: null });
  expect(said).toContain(sentence);
});

test('npm run dev returns 2 for a port that there is not', async () => {
  const { exitCode, said } = await run([], '70000');
  expect(exitCode).toBe(2);
  expect(said).toContain('70000');
});

test('npm run dev -- --help shows the help and serves nothing', async () => {
  const { exitCode, serving, said } = await run(['--help']);
  expect({ exitCode, serving }).toEqual({ exitCode: 0, serving: null });
  expect(said).toContain('npm run dev -- [cases folder]');
});
