import type { Example } from './examples/example.ts';
import type { CodeEntry } from './code-entry.ts';

/** What reading a file finds, before there is a case for rules to look at: marks, keys, and what the format wants of each value. */
export const schemaCodes: readonly CodeEntry[] = [
  entry('syntax', 'syntax', 'A comma, a bracket or a quotation mark is missing or too much.', {
    at: ['steps', 0, 'day'],
    wrong: '"day": 0,,',
    right: '"day": 0',
  }),
  entry('wrong-encoding', 'syntax', 'The file was not saved as UTF-8.', {
    at: ['patient', 'occupation'],
    wrong: '"occupation": "Runs a caf\uFFFD"',
    right: '"occupation": "Runs a café"',
  }),
  entry('duplicate-key', 'keys', 'A key stands twice in the same pair of brackets.', {
    at: ['steps', 0, 'day'],
    wrong: '"day": 0,\n"day": 1',
    right: '"day": 0',
  }),
  entry('unknown-format', 'shape', 'The file is of a format that this Referwise doesn’t read.', {
    at: ['formatVersion'],
    wrong: '"formatVersion": 20',
    right: '"formatVersion": 2',
  }),
  entry('unknown-key', 'shape', 'The format has no such key here.', {
    at: ['steps', 1, 'options', 1, 'next'],
    wrong: '"nxt": "found-late"',
    right: '"next": "found-late"',
  }),
  entry('missing-key', 'shape', 'A key that the format wants is not there.', {
    at: ['review'],
    wrong: `"review": {
  "status": "reviewed",
  "reviewedOn": "2026-11-25",
  "dueOn": "2027-11-25"
}`,
    right: `"review": {
  "status": "reviewed",
  "reviewer": "Dr Ada Example, GP and cancer lead",
  "reviewedOn": "2026-11-25",
  "dueOn": "2027-11-25"
}`,
  }),
  entry('wrong-type', 'shape', 'A number stands where text belongs, or the like.', {
    at: ['patient', 'age'],
    wrong: '"age": "61"',
    right: '"age": 61',
  }),
  entry('unknown-value', 'shape', 'The value is none of those there are to choose from.', {
    at: ['steps', 1, 'options', 0, 'verdict'],
    wrong: '"verdict": "recomended"',
    right: '"verdict": "recommended"',
  }),
  entry(
    'value-out-of-range',
    'shape',
    'A number is too small or too big, a list too short or too long, or a text empty.',
    { at: ['patient', 'age'], wrong: '"age": 300', right: '"age": 61' },
  ),
  entry(
    'malformed-value',
    'shape',
    'An id, a date, a file’s name or an address has a form that it can’t have.',
    {
      at: ['startsOn'],
      wrong: '"startsOn": "1/6/2026"',
      right: '"startsOn": "2026-06-01"',
    },
  ),
  entry(
    'markup-in-text',
    'shape',
    'A text holds HTML, a heading, a table or stars where no Markdown is read.',
    {
      at: ['debrief', 'commentary'],
      wrong: '"commentary": "Offer a <b>FIT</b>."',
      right: '"commentary": "Offer a **FIT**."',
    },
  ),
  entry('missing-alternative', 'shape', 'A picture has no alternative text.', {
    at: ['steps', 0, 'history', 0, 'media', 0],
    wrong: '{ "kind": "image", "file": "diary.svg" }',
    right: `{
  "kind": "image",
  "file": "diary.svg",
  "alternative": "A page of a diary: a cross for each time, four or five a day."
}`,
  }),
  entry('missing-alternative', 'shape', 'A recording or a film has no transcript.', {
    at: ['steps', 4, 'media', 0],
    wrong: '{ "kind": "audio", "file": "message.mp3", "title": "Her message" }',
    right: `{
  "kind": "audio",
  "file": "message.mp3",
  "title": "Her message",
  "transcript": "(A kitchen.) “It’s Joan Pryor. Is it back?”"
}`,
  }),
  entry('missing-alternative', 'shape', 'A film has no captions.', {
    at: ['steps', 4, 'media', 1, 'captions'],
    wrong: '"captions": ""',
    right: '"captions": "kit.vtt"',
  }),
  entry(
    'missing-rationale',
    'shape',
    'Something is marked and says no word why: an option, an action on a report, a choice, an item of a letter.',
    {
      at: ['steps', 1, 'options', 1, 'rationale'],
      wrong: '"rationale": ""',
      right: '"rationale": "Six weeks is long enough to have settled."',
    },
  ),
  entry('unexplained-departure', 'shape', '"departs" is there and empty.', {
    at: ['steps', 5, 'options', 0, 'cites'],
    wrong: '"cites": ["crc-fit-positive"],\n"departs": ""',
    right: '"cites": ["crc-fit-positive"]',
  }),
  entry(
    'missing-module',
    'module',
    'A cases folder that is to be packed or played has no module.json.',
    {
      file: 'module.json',
      at: [],
      wrong: null,
      right: `{
  "formatVersion": 1,
  "id": "examples",
  "version": "1.0.0",
  "title": "Examples",
  "passMark": 70,
  "finalStatus": "completed",
  "weights": { "gathering": 30, "judgement": 40, "safety-netting": 20, "communication": 10 },
  "mode": "learn",
  "languages": ["en"],
  "contact": { "name": "Editor", "email": "editor@example.org" },
  "cases": ["looser-for-six-weeks", "a-tight-belly"]
}`,
    },
  ),
];

function entry(
  code: string,
  stage: CodeEntry['stage'],
  summary: string,
  example: Example,
): CodeEntry {
  return { code, severity: 'error', stage, summary, example };
}
