/** `npm run translate -- --interface`: how the player's own words stand in a language, and how a new one begins. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceSkeleton, skeletonSteps } from '../authoring/translation/interface-skeleton.ts';
import {
  english,
  textsOf,
  translated,
  wordsOf,
  type Word,
} from '../authoring/translation/interface-texts.ts';
import { languageProblem } from '../authoring/translation/language-tag.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { exitCodes, type Output, wrongUseOf } from './arguments.ts';
import { displayPath, writeWhole } from './files.ts';

const help = `npm run translate -- --interface [--lang CODE] [--checked [keys]] [--check] [--json]

Tells how the words of the player stand in each language beside English, or in one. They are in src/i18n/<code>.ts,
reference-<code>.ts and about-<code>.ts, and src/guidance/words/guidance-<code>.ts; a text that is missing there does not compile.

  --lang CODE     this language only; of one that there is none of yet, writes the four files with the English in them
  --checked KEYS  says that these texts say what the English says now, all of them without keys; kept in
                  src/i18n/sources/<code>.json, so that a later change of the English is seen
  --check         exit with 1 where a text is stale, or it isn't recorded from which English it was made
  --json          print one JSON document and nothing else (use npm run -s)

A text is stale when its English has changed since it was made or checked. "As English" are texts that read as in English: names
and abbreviations, and what nobody has translated.

Exit code: 0 fine, 1 something to check, 2 wrong use.`;

/** What was asked for. */
export interface InterfaceArguments {
  readonly lang?: string | undefined;
  readonly checked: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly help: boolean;
  /** Keys of texts. */
  readonly keys: readonly string[];
}

const own = textsOf(english);

/** Runs the command on the project in a folder. */
export function runTranslateInterface(
  args: InterfaceArguments,
  root: string,
  output: Output,
): number {
  const { out, err } = output;
  const { lang, keys } = args;
  if (args.help) {
    out(help);
    return exitCodes.fine;
  }
  const wrongUse = wrongUseOf('npm run translate -- --interface', err);
  if (keys.length > 0 && !args.checked) return wrongUse(`"${keys[0]}" goes with --checked only.`);
  if (lang === undefined && args.checked) return wrongUse('Say of which language with --lang.');
  const problem = lang === undefined ? null : languageProblem(lang);
  if (problem !== null) return wrongUse(`${problem.message} ${problem.remedy}`);
  const unknown = keys.find((key) => !own.has(key));
  if (unknown !== undefined) {
    return wrongUse(
      `There is no text "${unknown}". ${suggestion(unknown, [...own.keys()], 'text')}`,
    );
  }
  if (lang !== undefined && !Object.hasOwn(translated, lang)) return begin(lang);

  const tags = lang === undefined ? Object.keys(translated) : [lang];
  if (args.checked) for (const tag of tags) record(tag, keys);
  const reports = tags.map((tag) => ({ tag, words: stateOf(tag) }));
  if (args.json) out(JSON.stringify({ format: 1, languages: reports.map(documentOf) }, null, 2));
  else out(reports.map(reportText).join('\n\n'));
  const open = reports.some(({ words }) => words.some(({ state }) => state !== 'current'));
  return args.check && open ? exitCodes.badMaterial : exitCodes.fine;

  function stateOf(tag: string): readonly Word[] {
    const lists = translated[tag];
    return lists === undefined ? [] : wordsOf(own, textsOf(lists), recordedIn(tag));
  }

  function recordedIn(tag: string): ReadonlyMap<string, string> {
    const path = sourcesPath(tag);
    if (!existsSync(path)) return new Map();
    const { texts }: { readonly texts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return new Map(Object.entries(texts));
  }

  /** Says of texts that they were made from the English of now; of those that are gone nothing is kept. */
  function record(tag: string, which: readonly string[]): void {
    const before = recordedIn(tag);
    const chosen = new Set(which.length === 0 ? own.keys() : which);
    const texts = [...own].flatMap(([key, text]): [string, string][] => {
      const source = chosen.has(key) ? text : before.get(key);
      return source === undefined ? [] : [[key, source]];
    });
    const document = { language: tag, texts: Object.fromEntries(texts) };
    writeWhole(sourcesPath(tag), `${JSON.stringify(document, null, 2)}\n`);
  }

  function sourcesPath(tag: string): string {
    return join(root, 'src/i18n/sources', `${tag}.json`);
  }

  function begin(tag: string): number {
    const files = interfaceSkeleton(tag).map(({ path, text }) => ({
      path: join(root, path),
      text,
    }));
    const there = files.find(({ path }) => existsSync(path));
    if (args.checked || there !== undefined) {
      const what =
        there === undefined
          ? `There are no words in "${tag}" yet.`
          : `${displayPath(there.path)} is there already, but not counted yet.`;
      return wrongUse(`${what} Name the language in these as well:\n${steps()}`);
    }
    if (!args.check) for (const { path, text } of files) writeWhole(path, text);
    const shown = files.map(({ path }) => displayPath(path));
    if (args.json)
      out(JSON.stringify({ format: 1, languages: [], written: args.check ? [] : shown }, null, 2));
    else
      out(
        shown
          .map((path) => `${path}${args.check ? ' would be' : ''} written, in English`)
          .join('\n'),
      );
    err(`Run npm run format, translate them, and name the language in these:\n${steps()}`);
    return args.check ? exitCodes.badMaterial : exitCodes.fine;
  }
}

function steps(): string {
  return skeletonSteps.map((step) => `  ${step}`).join('\n');
}

interface Report {
  readonly tag: string;
  readonly words: readonly Word[];
}

function counted({ words }: Report) {
  const count = (state: string) => words.filter((each) => each.state === state).length;
  return {
    texts: words.length,
    current: count('current'),
    stale: count('stale'),
    unrecorded: count('unrecorded'),
    missing: count('missing'),
    asEnglish: words.filter(({ same }) => same).length,
  };
}

function documentOf(report: Report) {
  const keys = (state: string) =>
    report.words.filter((each) => each.state === state).map(({ key }) => key);
  return {
    language: report.tag,
    ...counted(report),
    keys: {
      stale: keys('stale'),
      unrecorded: keys('unrecorded'),
      missing: keys('missing'),
      asEnglish: report.words.filter(({ same }) => same).map(({ key }) => key),
    },
  };
}

/** The counts on a line, then what there is to do. */
function reportText(report: Report): string {
  const { texts, current, stale, unrecorded, missing, asEnglish } = counted(report);
  const percent = Math.floor((100 * current) / texts);
  const head = `${report.tag}  ${current} of ${texts} texts up to date, ${percent}%; ${stale} stale, ${unrecorded} not recorded, ${missing} missing, ${asEnglish} as English`;
  const lines = report.words.flatMap(({ key, state, english: now, was, same }) => [
    ...(state === 'stale' ? [`  stale  ${key}\n    was: ${was}\n    now: ${now}`] : []),
    ...(state === 'unrecorded' || state === 'missing' ? [`  ${state}  ${key}`] : []),
    ...(same ? [`  as English  ${key}: ${now}`] : []),
  ]);
  return [head, ...lines].join('\n');
}
