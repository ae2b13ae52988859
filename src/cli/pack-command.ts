import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type PackageProblem, packageStandards } from '../../scorm/package-spec.ts';
import { type CheckedLibrary, withCases } from '../authoring/library.ts';
import { moduleLanguages } from '../case/module-schema.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { type Output, exitCodes, readArguments } from './arguments.ts';
import { ensurePlayer, type PlayerOptions } from './build-player.ts';
import { nodeFiles } from './files.ts';
import { packModule, type PackedModule } from './pack-module.ts';
import { countsOf, findingsText } from './print-findings.ts';
import { checkProject } from './project.ts';

const help = `npm run pack -- [--case ID]... [--standard NAMES] [--lang CODES] [--out release] [--json]

Checks the cases, builds the player when it is missing or stale, and writes a zip for each edition.
The same cases give the same bytes, on any machine and at any time.

  --case ID         pack this case only; may be given several times
  --standard NAMES  editions of SCORM, with commas between; all without it:
                    ${packageStandards.join(', ')}
  --lang CODES      languages of the interface, with commas between, and translations of cases into them; the first
                    is for learners who ask for none of them. Without it those of cases/module.json; else the
                    zip's name says which
  --out FOLDER      where the zips go; "release" without it
  --json            print one JSON document and nothing else (use npm run -s)
  --help            show this text

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  case: { type: 'string', multiple: true },
  standard: { type: 'string', multiple: true },
  lang: { type: 'string', multiple: true },
  out: { type: 'string', default: 'release' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `npm run pack`: checks, builds and packs the project in a folder, and returns the exit code. */
export function runPack(
  typed: readonly string[],
  root: string,
  { out, err }: Output,
  build?: PlayerOptions['build'],
): number {
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { json, help: wanted, out: folder } = args.values;
  if (wanted) {
    out(help);
    return exitCodes.fine;
  }
  const [stray] = args.positionals;
  if (stray !== undefined) return wrongUse(`"${stray}" has no option before it. Try --case.`);
  const names = (args.values.standard ?? packageStandards).flatMap((list) => list.split(','));
  const standards = packageStandards.filter((standard) => names.includes(standard));
  const unknown = names.find((name) => packageStandards.every((standard) => standard !== name));
  if (unknown !== undefined) return wrongUse(noSuchStandard(unknown));
  const tags = args.values.lang?.flatMap((list) => list.split(','));
  const languages = tags?.flatMap((tag) => moduleLanguages.filter((known) => known === tag));
  const strange = tags?.find((tag) => moduleLanguages.every((known) => known !== tag));
  if (strange !== undefined) return wrongUse(noSuchLanguage(strange));
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) {
    return wrongUse(`${folder} is a file. Name a folder for the zips with --out.`);
  }

  const checked = checkProject(join(root, 'cases'));
  const { error, warning } = countsOf(checked.findings);
  if (!checked.ok) {
    if (json) printJson([], { findings: checked.findings });
    else err(findingsText(checked.findings, nodeFiles().read));
    err(
      `Nothing was packed: the cases have ${counted(error, 'error')}. Mend them, then pack again.`,
    );
    return exitCodes.badMaterial;
  }
  const ids = args.values.case ?? checked.library.module.cases;
  const missing = ids.find((id) => !checked.library.module.cases.includes(id));
  if (missing !== undefined) return wrongUse(noSuchCase(missing, checked.library));

  const player = ensurePlayer({ root, quiet: json, ...(build === undefined ? {} : { build }) });
  const packed = packModule({
    library: withCases(checked.library, ids),
    player,
    standards,
    ...(languages === undefined ? {} : { languages: [...new Set(languages)] }),
    out: folder,
  });
  if (!packed.ok) {
    if (json) printJson([], { problems: packed.problems });
    else err(packed.problems.map(problemText).join('\n'));
    err('Nothing was packed.');
    return exitCodes.badMaterial;
  }
  if (json) printJson(packed.packages, {});
  else out(packed.packages.map(packageText).join('\n'));
  if (warning > 0) err(`${counted(warning, 'warning')}; npm run check shows what to look at.`);
  return exitCodes.fine;

  function printJson(packages: readonly PackedModule[], more: object): void {
    out(JSON.stringify({ format: 1, packages, ...more }, null, 2));
  }

  function wrongUse(message: string): number {
    err(message);
    err('npm run pack -- --help shows how to use this command.');
    return exitCodes.wrongUse;
  }
}

function noSuchStandard(name: string): string {
  return `There is no standard "${name}". ${suggestion(name, packageStandards, 'standard')}`;
}

function noSuchLanguage(tag: string): string {
  return `The interface has no language "${tag}". ${suggestion(tag, moduleLanguages, 'language')}`;
}

function noSuchCase(id: string, { module }: CheckedLibrary): string {
  return `The module has no case "${id}". ${suggestion(id, module.cases, 'case')}`;
}

function problemText({ path, code, message, remedy }: PackageProblem): string {
  return `${path}  error  ${code}\n  ${message}\n  ${remedy}\n`;
}

function packageText({ file, cases, bytes, sha256 }: PackedModule): string {
  const size = `${Math.ceil(bytes / 1000)} KB`;
  return `${file}  ${size}  ${counted(cases.length, 'case')}  sha256 ${sha256}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
