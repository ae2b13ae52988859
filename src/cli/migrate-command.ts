import { findMaterial } from '../authoring/material.ts';
import { type MigratedText, migrateText } from '../case/migrate-text.ts';
import { newestFormat } from '../case/migrations.ts';
import type { Result } from '../source/result.ts';
import { type Output, exitCodes, readArguments, wrongUseOf } from './arguments.ts';
import { fileFinding } from './file-finding.ts';
import { nodeFiles, projectCases, typedPath, writeWhole } from './files.ts';
import { countsOf, findingsText } from './print-findings.ts';
import { readUtf8 } from './read-utf8.ts';

const help = `npm run migrate -- [files or folders] [--check] [--json]

Brings cases and vignettes of an older format to format ${newestFormat}. It rewrites their files in place, changes only what the
format changed, and leaves the rest as it is written. Without files or folders it takes the project’s cases folder.
Older files open everywhere without this. module.json, codes.json and guidance have formats of their own, still the first.

A file is written only if it then reads as exactly the same case. One that has errors is left alone, with its findings.

  --check  write nothing; exit with 1 when a file is of an older format
  --json   print one JSON document and nothing else (use npm run -s)
  --help   show this text

Exit code: 0 fine, 1 a file that could not be migrated (with --check: an older one), 2 wrong use.`;

const options = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs `npm run migrate` with the words after it. */
export function runMigrate(words: readonly string[], { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run migrate --', err);
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  const { check, json, help: wanted } = args.values;
  if (wanted) {
    out(help);
    return exitCodes.fine;
  }
  const missing = args.positionals.find((typed) => typedPath(typed) === null);
  if (missing !== undefined) {
    return wrongUse(`There is nothing at "${missing}". Check the path and its spelling.`);
  }
  const typed = args.positionals.flatMap((path) => typedPath(path) ?? []);
  const targets = typed.length > 0 ? typed : [projectCases()];
  const files = nodeFiles();
  const { cases } = findMaterial(files, targets);
  if (cases.length === 0) {
    return wrongUse(
      `There is no case to migrate in ${targets.join(', ')}. A case is a file called case.json.`,
    );
  }

  const done = cases.map((file) => ({ file, result: migrated(file, check) }));
  const findings = done.flatMap(({ result }) => (result.ok ? [] : result.problems));
  const older = done.flatMap(({ file, result }) =>
    result.ok && result.value.from < newestFormat ? [{ file, ...result.value }] : [],
  );
  const ok = findings.length === 0 && !(check && older.length > 0);
  if (json) {
    const shown = older.map(({ file, from, to, changes }) => ({ file, from, to, changes }));
    const counts = countsOf(findings);
    out(
      JSON.stringify({ format: 1, ok, written: !check, files: shown, counts, findings }, null, 2),
    );
  } else {
    if (findings.length > 0) out(findingsText(findings, files.read));
    for (const each of older) out(fileText(each));
    out(summary(cases.length, older.length, done.filter(({ result }) => !result.ok).length, check));
  }
  return ok ? exitCodes.fine : exitCodes.badMaterial;
}

/** Migrates a file, and writes it where something changed and writing is wanted. */
function migrated(file: string, check: boolean): Result<MigratedText> {
  const read = readUtf8(file);
  if (!read.ok) return read;
  const result = migrateText(read.value, file);
  if (!result.ok || check || result.value.from === newestFormat) return result;
  try {
    writeWhole(file, result.value.text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `This file can’t be written: ${why}.`;
    const remedy = 'See whether it is open elsewhere or write-protected. It is as it was.';
    return { ok: false, problems: [fileFinding(file, 'unwritable-file', message, remedy)] };
  }
  return result;
}

function fileText({ file, from, to, changes }: MigratedText & { readonly file: string }): string {
  const told = changes.length > 0 ? changes : ['Nothing but the number.'];
  return [`${file}  format ${from} to ${to}`, ...told.map((change) => `  ${change}`)].join('\n');
}

function summary(all: number, older: number, failed: number, check: boolean): string {
  const left =
    failed === 0 ? '' : ` ${counted(failed)} left as ${failed === 1 ? 'it is' : 'they are'}.`;
  if (older === 0) {
    const current = all - failed;
    return `${current === 0 ? 'Nothing migrated.' : `${counted(current)} of format ${newestFormat} already.`}${left}`;
  }
  return check
    ? `${counted(older)} of an older format. Run npm run migrate.${left}`
    : `${counted(older)} migrated to format ${newestFormat}.${left}`;
}

function counted(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`;
}
