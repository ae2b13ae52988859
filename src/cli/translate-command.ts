import { caseTexts } from '../case/case-texts.ts';
import { check, type ReadCase } from '../authoring/check.ts';
import { inside, nameOf, parentOf } from '../authoring/paths.ts';
import {
  isOfInterface,
  languageName,
  languageProblem,
} from '../authoring/translation/language-tag.ts';
import { translationText } from '../authoring/translation/translation-text.ts';
import {
  coverageOf,
  emptyTranslation,
  updateTranslation,
} from '../authoring/translation/update-translation.ts';
import { type Output, exitCodes, readArguments, wrongUseOf } from './arguments.ts';
import { caseFile } from './case-file.ts';
import { nodeFiles, writeWhole } from './files.ts';
import { badMaterial } from './print-findings.ts';
import { translationLine, type TranslationReport } from './translation-report.ts';
import { runTranslateInterface } from './translate-interface.ts';
import { wayToSchema } from './way-to-schema.ts';

const help = `npm run translate -- [case] [--lang CODE] [--check] [--json]
npm run translate -- --interface [--lang CODE] [--checked] [--check] [--json]

Writes the file in which a case is translated, and brings it up to date when the case has changed.

  case            its folder's name, or a path; all cases without it
  --lang CODE     the language: cy for Welsh. With a case, its file cases/<case>/<code>.json is written or brought up to
                  date; with no case, every file that there is. Without --lang the languages are listed, and nothing is
                  written
  --check         write nothing; exit with 1 where a file is out of date, or a text is new or stale
  --interface     the words of the player instead of a case; see npm run translate -- --interface --help
  --json          print one JSON document and nothing else (use npm run -s)
  --help          show this text

In the file each text stands under its source: type the translation between the quotation marks after "text". A text whose
source has changed since has "was", the source it was made from: compare the two, correct "text", and delete the line "was".
Until then, and where "text" is empty, learners read English. What has no source any more is kept under "unused".

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  lang: { type: 'string' },
  interface: { type: 'boolean', default: false },
  checked: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `npm run translate`: writes, updates and counts the translations of a cases folder, and returns the exit code. */
export function runTranslate(typed: readonly string[], project: string, output: Output): number {
  const { out, err } = output;
  const wrongUse = wrongUseOf('npm run translate --', err);
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { lang, json, check: only } = args.values;
  if (args.values.interface) {
    const asked = { ...args.values, keys: args.positionals };
    return runTranslateInterface(asked, parentOf(project), output);
  }
  if (args.values.help) {
    out(help);
    return exitCodes.fine;
  }
  if (args.values.checked) return wrongUse('--checked goes with --interface only.');
  const [name, ...more] = args.positionals;
  if (more.length > 0) return wrongUse('Name one case at most.');
  const problem = lang === undefined ? null : languageProblem(lang);
  if (problem !== null) return wrongUse(`${problem.message} ${problem.remedy}`);

  const files = nodeFiles();
  const named = name === undefined ? null : caseFile(files, project, name);
  if (named?.ok === false) return wrongUse(named.message);
  if (named !== null && nameOf(named.file) !== 'case.json') {
    return wrongUse(
      `${named.file} lies among other files, and a translation lies beside its case. Give it a folder of its own, and call it case.json.`,
    );
  }
  const { cases, findings } = check(files, { targets: [named?.file ?? project], project });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const code = badMaterial(errors, json, files.read, output);
    err('Nothing was written. Mend these first: npm run check shows all that is wrong.');
    return code;
  }

  const reports = cases.flatMap((each) => reportsOf(each, project, lang, name !== undefined));
  for (const { file, text, written } of reports) if (written && !only) writeWhole(file, text);
  const done = reports.map(({ text: _text, ...report }) => ({
    ...report,
    written: report.written && !only,
    current: !report.written,
  }));
  if (json) out(JSON.stringify({ format: 1, translations: done }, null, 2));
  else if (done.length > 0) {
    const begin = `npm run translate -- ${name ?? '<case>'} --lang ${lang ?? 'cy'}`;
    out(done.map((each) => translationLine(each, only, begin)).join('\n'));
  } else {
    const place = named === null ? '' : ` beside ${named.file}`;
    out(
      `There is no translation${place} yet. npm run translate -- ${name ?? '<case>'} --lang ${lang ?? 'cy'} begins one.`,
    );
  }
  if (lang !== undefined && !isOfInterface(lang)) {
    err(
      `The interface has no ${languageName(lang) ?? lang} yet, so learners can't choose it: npm run translate -- --interface --lang ${lang} begins that.`,
    );
  }
  const open = done.some((each) => !each.current || each.new > 0 || each.stale > 0);
  return only && open ? exitCodes.badMaterial : exitCodes.fine;
}

interface Update extends TranslationReport {
  readonly text: string;
}

/** What is to be written for a case: for one language what it should hold, else how every language stands. */
function reportsOf(
  read: ReadCase,
  project: string,
  lang: string | undefined,
  begin: boolean,
): readonly Update[] {
  const folder = parentOf(read.file);
  const existing = read.translations.map(
    ({ file, language, translation, texts, reconciliation }) => {
      const update = updateTranslation(texts, translation);
      const text = translationText(update.translation);
      const about = { case: nameOf(folder), file, language, status: translation.status };
      const current = text === translationText(translation);
      return {
        ...about,
        ...coverageOf(reconciliation),
        text,
        written: lang === language && !current,
        current,
        begun: true,
      };
    },
  );
  const wanted = existing.filter(({ language }) => lang === undefined || language === lang);
  if (lang === undefined || wanted.length > 0 || !begin) return wanted;
  const $schema = wayToSchema('translation.schema.json', folder, parentOf(folder), project);
  const { translation, coverage } = updateTranslation(caseTexts(read.source.value), {
    ...emptyTranslation(lang),
    $schema,
  });
  return [
    {
      case: nameOf(folder),
      file: inside(folder, `${lang}.json`),
      language: lang,
      status: translation.status,
      ...coverage,
      text: translationText(translation),
      written: true,
      current: false,
      begun: false,
    },
  ];
}
