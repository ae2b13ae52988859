import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type PackageProblem, packageStandards } from '../../scorm/package-spec.ts';
import { type CheckedLibrary, withCases } from '../authoring/library.ts';
import { layouts } from '../authoring/layouts.ts';
import { overdueProblems } from '../authoring/overdue.ts';
import { chosenStandards, profileNames, profileOf, refusals } from '../authoring/profiles.ts';
import { countUnwritten } from '../authoring/unwritten.ts';
import { moduleLanguages } from '../case/module-schema.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { type Output, exitCodes, readArguments, wrongUseOf } from './arguments.ts';
import { isDay, today } from './day.ts';
import { ensurePlayer, type PlayerOptions } from './build-player.ts';
import { nodeFiles } from './files.ts';
import { packModule, type PackedModule } from './pack-module.ts';
import { countsOf, findingsText } from './print-findings.ts';
import { checkProject } from './project.ts';
import { unwrittenSummary } from './unwritten-summary.ts';

const help = `npm run pack -- [--case ID]... [--standard NAMES] [--layout NAMES] [--profile LMS] [--lang CODES]
                [--allow-overdue] [--on DATE] [--out release] [--json]

Checks the cases, builds the player when it is missing or stale, and writes a zip for each edition and layout.
The same cases give the same bytes, on any machine and at any time.

  --case ID         pack this case only; may be given several times
  --standard NAMES  editions of SCORM, with commas between; without it what suits the profile, for any LMS all:
                    ${packageStandards.join(', ')}
  --layout NAMES    with commas between; "module" without it:
                    module     one package with one result, all cases in it
                    per-case   a package for each case and vignette, with a result of its own
                    multi-sco  one package in which the LMS lists each case, with a result of its own
  --profile LMS     the LMS it is for; it chooses the edition, and what the LMS can't take is refused:
                    ${profileNames.slice(0, 5).join(', ')},
                    ${profileNames.slice(5).join(', ')}
  --lang CODES      languages of the interface, with commas between, and translations of cases into them; the first
                    is for learners who ask for none of them. Without it those of cases/module.json; else the
                    zip's name says which
  --allow-overdue   pack although a review was due before today
  --on DATE         what counts as today, YYYY-MM-DD
  --out FOLDER      where the zips go; "release" without it
  --json            print one JSON document and nothing else (use npm run -s)
  --help            show this text

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  case: { type: 'string', multiple: true },
  standard: { type: 'string', multiple: true },
  layout: { type: 'string', multiple: true },
  profile: { type: 'string', default: 'generic' },
  lang: { type: 'string', multiple: true },
  'allow-overdue': { type: 'boolean', default: false },
  on: { type: 'string' },
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
  const wrongUse = wrongUseOf('npm run pack --', err);
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { json, help: helpWanted, out: folder } = args.values;
  if (helpWanted) {
    out(help);
    return exitCodes.fine;
  }
  const [stray] = args.positionals;
  if (stray !== undefined) return wrongUse(`"${stray}" has no option before it. Try --case.`);
  const profile = profileNames.find((name) => name === args.values.profile);
  if (profile === undefined) {
    const { profile: typed } = args.values;
    return wrongUse(
      `There is no profile "${typed}". ${suggestion(typed, profileNames, 'profile')}`,
    );
  }
  const standards = named(args.values.standard, packageStandards, 'standard');
  if (!standards.ok) return wrongUse(standards.message);
  const wanted = named(args.values.layout, layouts, 'layout');
  if (!wanted.ok) return wrongUse(wanted.message);
  const languages = named(args.values.lang, moduleLanguages, 'language');
  if (!languages.ok) return wrongUse(languages.message);
  const on = args.values.on ?? today();
  if (!isDay(on)) return wrongUse(`"${on}" is no day. Write it YYYY-MM-DD: --on 2026-05-01.`);
  const asked = {
    standards: standards.value ?? chosenStandards(profile),
    layouts: wanted.value ?? ['module' as const],
  };
  const refused = refusals(profileOf(profile), asked);
  if (refused.length > 0) return wrongUse(refused.join('\n'));
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

  const library = withCases(checked.library, ids);
  const late = overdueProblems(library, on);
  if (late.length > 0 && !args.values['allow-overdue']) {
    if (json) printJson([], { problems: late });
    else err(late.map(problemText).join('\n'));
    err('Nothing was packed.');
    return exitCodes.badMaterial;
  }

  const player = ensurePlayer({ root, quiet: json, ...(build === undefined ? {} : { build }) });
  const packed = packModule({
    library,
    player,
    ...asked,
    profile,
    ...(languages.value === null ? {} : { languages: languages.value }),
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
  const { finalStatus } = checked.library.module;
  const suited = profileOf(profile).finalStatus;
  if (
    finalStatus !== undefined &&
    finalStatus !== suited.value &&
    asked.standards.includes('scorm12')
  ) {
    err(statusNote(profileOf(profile).name, finalStatus, suited.why));
  }
  for (const { path, message } of late) err(`${path}: ${message} The start page says so.`);
  const unwritten = library.cases.map((each) => ({
    file: each.file,
    unwritten: countUnwritten(each.case),
  }));
  for (const line of unwrittenSummary(unwritten)) err(line);
  if (warning > 0) err(`${counted(warning, 'warning')}; npm run check shows what to look at.`);
  return exitCodes.fine;

  function printJson(packages: readonly PackedModule[], more: object): void {
    out(JSON.stringify({ format: 1, packages, ...more }, null, 2));
  }
}

/** The names in what was typed, with commas between, each once; null where nothing was; or a sentence about one that isn't known. */
function named<Name extends string>(
  typed: readonly string[] | undefined,
  known: readonly Name[],
  noun: string,
): { ok: true; value: readonly Name[] | null } | { ok: false; message: string } {
  const names = typed?.flatMap((list) => list.split(',')) ?? null;
  const strange = names?.find((name) => known.every((each) => each !== name));
  if (strange !== undefined) {
    const message = `There is no ${noun} "${strange}". ${suggestion(strange, known, noun)}`;
    return { ok: false, message };
  }
  const found = names?.flatMap((name) => known.filter((each) => each === name)) ?? null;
  return { ok: true, value: found && [...new Set(found)] };
}

/** What the module says of the status wins over the profile, which may know better. */
function statusNote(name: string, finalStatus: string, why: string): string {
  return `cases/module.json has "finalStatus": "${finalStatus}", so SCORM 1.2 reports that. Of ${name}: ${why}`;
}

function noSuchCase(id: string, { module }: CheckedLibrary): string {
  return `The module has no case "${id}". ${suggestion(id, module.cases, 'case')}`;
}

function problemText({ path, code, message, remedy }: PackageProblem): string {
  return `${path}  error  ${code}\n  ${message}\n  ${remedy}\n`;
}

function packageText({ file, cases, guidance, bytes, sha256 }: PackedModule): string {
  const size = `${Math.ceil(bytes / 1000)} KB`;
  return [file, size, counted(cases.length, 'case'), ...guidance, `sha256 ${sha256}`].join('  ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
