/** `docs/rules.md`: what check finds, with examples and what it says of them. */
import type { CodeEntry, Stage } from './code-entry.ts';
import { codeList } from './code-list.ts';
import { caseText } from './examples/case-text.ts';
import type { Example, ExampleFile } from './examples/example.ts';
import { findingsOf, ownerOf } from './examples/project.ts';
import { vignetteText } from './examples/vignette-text.ts';

/** When each is looked at, in the order in which it is. */
const stages: Readonly<Record<Stage, string>> = {
  syntax: 'Can the file be read at all? After an error here nothing else is said of the file.',
  keys: 'Does a key stand twice? Again nothing else is said, for no one knows which of the two counts.',
  shape:
    'Has each part the keys and values that the format wants? All such findings come at once; the rules wait for them.',
  rules: 'Do the parts of a case fit together: its steps, ids, files and words?',
  medicine:
    'Is what the case recommends what the guideline asks for? Looked at when the rules find no error.',
  module: 'Do the cases and numbers that a module lists exist?',
  guidance: 'Does a guideline’s own file hold together?',
  release: 'With `npm run check -- --release` only: is the case fit to leave the house?',
};

/** The page, as Markdown. */
export function rulesPage(): string {
  const codes = [...new Set(codeList.map(({ code }) => code))];
  return `${[
    '# What check finds',
    'Written by `npm run generate` from the rules themselves. Every example here is checked whenever the tests run: the first of each pair gives that finding and no other, the second none. Codes are permanent.',
    'An **error** fails `npm run check`, and nothing is packed while there is one. A **warning** doesn’t, unless `--strict` is given.',
    [
      '| looked at | |',
      '| --- | --- |',
      ...Object.entries(stages).map(([stage, words]) => `| ${stage} | ${words} |`),
    ].join('\n'),
    codeTable(codes),
    ...codes.map(sectionOf),
    '## What the examples change',
    'The case:',
    fenced(caseText),
    'The vignette:',
    fenced(vignetteText),
  ].join('\n\n')}\n`;
}

function codeTable(codes: readonly string[]): string {
  const rows = codes.map((code) => {
    const entries = entriesOf(code);
    const words = (part: (entry: CodeEntry) => string) =>
      [...new Set(entries.map(part))].join(', ');
    const summaries = entries.map(({ summary }) => summary.replace(/\.$/, ''));
    return `| [\`${code}\`](#${code}) | ${words(({ severity }) => severity)} | ${words(({ stage }) => stage)} | ${[...new Set(summaries)].join('; ')} |`;
  });
  return [
    '| code | severity | looked at | what is wrong |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function entriesOf(code: string): readonly CodeEntry[] {
  return codeList.filter((entry) => entry.code === code);
}

function sectionOf(code: string): string {
  return [`## ${code}`, ...entriesOf(code).map(entryText)].join('\n\n');
}

function entryText({ code, severity, stage, summary, example }: CodeEntry): string {
  const found = findingsOf(example, 'wrong', stage === 'release').find(
    (each) => each.code === code,
  );
  const { file = 'case.json', wrong, right, given = [], besides = [] } = example;
  return [
    `**${summary}** ${capital(severity)}; looked at: ${stage}.`,
    ...given.map(
      ({ file: other = 'case.json', text }) =>
        `Where ${placeWords(other)} has this:\n\n${fenced(text)}`,
    ),
    wrong === null
      ? `There is no ${file}.`
      : `Wrong, in ${ownerWords(example)}${placeWords(file)}:\n\n${shown(example, wrong)}`,
    `> ${found?.message ?? ''}\n> ${found?.remedy ?? ''}`,
    `Right:\n\n${shown(example, right)}`,
    ...(besides.length === 0
      ? []
      : [`It comes with ${besides.map((each) => `\`${each}\``).join(', ')}.`]),
  ].join('\n\n');
}

function ownerWords(example: Example): string {
  const owner = ownerOf(example);
  return owner === null ? '' : `\`${owner}\` of `;
}

function placeWords(file: ExampleFile): string {
  switch (file) {
    case 'guideline':
      return 'a guideline';
    case 'overlay':
      return 'an overlay';
    case 'module’s codes.json':
      return 'the module’s `codes.json`';
    case 'vignette.json':
      return 'a vignette';
    default:
      return `\`${file}\``;
  }
}

function shown({ file = 'case.json' }: Example, text: string): string {
  return fenced(text, file.endsWith('.svg') ? 'xml' : 'json');
}

function fenced(text: string, language = 'json'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
