import { parseCase } from '../../case/parse.ts';
import { readJsonText } from '../../source/json-text.ts';
import type { JsonNode } from '../../source/json-node.ts';
import { type Path, nodeAt } from '../../source/places.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { check } from '../check.ts';
import { updateCodes } from '../codes.ts';
import { readLibrary } from '../read-library.ts';
import { memoryFiles } from '../virtual-files.ts';
import { caseText } from './case-text.ts';
import type { Example, ExampleFile } from './example.ts';
import { newGuidelineText, oldGuidelineText, overlayText } from './guidance-text.ts';
import { translatedText } from './translated-text.ts';
import { vignetteText } from './vignette-text.ts';

/** The day on which examples are checked. */
const today = '2026-12-01';

/** Where each file that an example can change lies in the project. */
export const paths: Readonly<Record<ExampleFile, string>> = {
  'case.json': 'cases/looser-for-six-weeks/case.json',
  'vignette.json': 'cases/a-tight-belly/case.json',
  'codes.json': 'cases/looser-for-six-weeks/codes.json',
  'cy.json': 'cases/looser-for-six-weeks/cy.json',
  'module.json': 'cases/module.json',
  'module’s codes.json': 'cases/codes.json',
  guideline: 'cases/guidance/ng12@2026-04-15.json',
  overlay: 'cases/guidance/scotland@2025-08.json',
  'diary.svg': 'cases/looser-for-six-weeks/diary.svg',
};

/** A small project in which nothing is wrong. */
const project: Readonly<Record<string, string>> = {
  [paths['case.json']]: caseText,
  [paths['vignette.json']]: vignetteText,
  [paths['codes.json']]: codesText(caseText),
  'cases/a-tight-belly/codes.json': codesText(vignetteText),
  [paths['cy.json']]: translatedText,
  [paths['module.json']]: written({
    formatVersion: 1,
    id: 'examples',
    version: '1.0.0',
    title: 'Examples',
    passMark: 70,
    finalStatus: 'completed',
    weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
    mode: 'learn',
    languages: ['en'],
    contact: { name: 'Editor', email: 'editor@referwise.nhs.uk' },
    cases: ['looser-for-six-weeks', 'a-tight-belly'],
  }),
  [paths['module’s codes.json']]: written({
    formatVersion: 1,
    cases: { 'looser-for-six-weeks': 0, 'a-tight-belly': 1 },
  }),
  [paths.guideline]: newGuidelineText,
  'cases/guidance/ng12@2025-05-01.json': oldGuidelineText,
  [paths.overlay]: overlayText,
  [paths['diary.svg']]:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M1 1l2 2"/></svg>',
  'cases/looser-for-six-weeks/message.mp3': 'ID3',
  'cases/looser-for-six-weeks/kit.mp4': '\0\0\0\u0008ftyp',
  'cases/looser-for-six-weeks/kit.vtt': 'WEBVTT',
};

/** What is found in the example project where one of the two stands in it. */
export function findingsOf(
  example: Example,
  which: 'wrong' | 'right',
  release: boolean,
): readonly Diagnostic[] {
  const texts: Record<string, string> = { ...project };
  for (const { file, at, text } of example.given ?? []) put(file, at, text);
  const text = example[which];
  if (text === null) {
    const { [paths[example.file ?? 'case.json']]: gone, ...rest } = texts;
    return gone === undefined ? [] : readLibrary(memoryFiles(rest), 'cases').findings;
  }
  put(example.file, example.at, text);
  const request = { targets: targetsOf(example), project: 'cases', today, release };
  return check(memoryFiles(texts), request).findings;

  function put(file: ExampleFile = 'case.json', at: Path, replacement: string): void {
    const path = paths[file];
    texts[path] = replaced(texts[path] ?? '', at, replacement);
  }
}

/** What to check: of a case's own files only that case, for what others share all of them. */
function targetsOf({ file = 'case.json' }: Example): readonly string[] {
  switch (file) {
    case 'case.json':
    case 'codes.json':
    case 'cy.json':
    case 'diary.svg':
      return [paths['case.json']];
    case 'vignette.json':
      return [paths['vignette.json']];
    default:
      return ['cases'];
  }
}

/** The id of what is changed, or of what it belongs to: "first-plan"; null at the head of a file. */
export function ownerOf({ file = 'case.json', at }: Example): string | null {
  const read = readJsonText(project[paths[file]] ?? '', '');
  if (!read.ok) return null;
  for (let length = at.length - 1; length > 0; length -= 1) {
    const id = nodeAt(read.value.root, [...at.slice(0, length), 'id']);
    if (id?.kind === 'scalar' && typeof id.value === 'string') return id.value;
  }
  return null;
}

/** A JSON text with the part at a path replaced, its key included. */
function replaced(text: string, at: Path, replacement: string): string {
  if (at.length === 0) return replacement;
  const read = readJsonText(text, '');
  const owner = read.ok ? nodeAt(read.value.root, at.slice(0, -1)) : null;
  const part = owner === null ? null : partOf(owner, at.at(-1));
  if (part === null) throw new Error(`The example project has nothing at ${at.join('/')}.`);
  return `${text.slice(0, part.start)}${replacement}${text.slice(part.end)}`;
}

function partOf(owner: JsonNode, key: string | number | undefined) {
  if (owner.kind === 'array') return typeof key === 'number' ? (owner.items[key] ?? null) : null;
  if (owner.kind === 'scalar') return null;
  const member = owner.members.find((each) => each.key === key);
  return member === undefined ? null : { start: member.start, end: member.value.end };
}

function codesText(text: string): string {
  const read = parseCase(text, '');
  if (!read.ok) throw new Error(`The example case can’t be read: ${read.problems[0]?.message}`);
  return written(updateCodes(read.value.value));
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
