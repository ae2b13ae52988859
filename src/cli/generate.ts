import { resolve } from 'node:path';
import { generate } from '../authoring/generate.ts';
import {
  type Output,
  type ReadArguments,
  exitCodes,
  readArguments,
  terminal,
  wrongUseOf,
} from './arguments.ts';
import {
  displayPath,
  nodeFiles,
  projectCases,
  projectFolder,
  typedPath,
  writeWhole,
} from './files.ts';
import { findingsText } from './print-findings.ts';

const help = `npm run generate -- [cases folder] [--check]

Writes what is worked out from other files: the JSON Schemas that give editors completion and hover text,
each codes.json, which gives every new id a permanent number, and of this project the list of what check
finds, docs/rules.md, and the table of LMSs in docs/lms-admin.md. Numbers once given never change.

  --check  write nothing; exit with 1 when something is out of date
  --help   show this text

Exit code: 0 fine, 1 out of date or an error in the material, 2 wrong use.`;

const options = {
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

process.exitCode = run(readArguments(process.argv.slice(2), options), terminal);

function run(args: ReadArguments<typeof options>, { out, err }: Output): number {
  const wrongUse = wrongUseOf('npm run generate --', err);
  if (!args.ok) return wrongUse(args.message);
  if (args.values.help) {
    out(help);
    return exitCodes.fine;
  }
  const [typed, ...more] = args.positionals;
  if (more.length > 0) return wrongUse('Name one cases folder at most.');
  const folder = typed === undefined ? projectCases() : typedPath(typed);
  if (folder === null) return wrongUse(`There is nothing at ${typed ?? ''}.`);

  const files = nodeFiles();
  const docs = folder === projectCases() ? displayPath(resolve(projectFolder, 'docs')) : null;
  const generated = generate(files, folder, docs);
  const stale = generated.files.filter(({ fresh }) => !fresh);
  for (const { path, text } of stale) {
    if (!args.values.check) writeWhole(path, text);
    out(args.values.check ? `${path} is out of date. Run npm run generate.` : `${path} written.`);
  }
  if (generated.problems.length > 0) err(findingsText(generated.problems, files.read));
  else if (stale.length === 0) out('Everything is up to date.');
  const failed = generated.problems.length > 0 || (args.values.check && stale.length > 0);
  return failed ? exitCodes.badMaterial : exitCodes.fine;
}
