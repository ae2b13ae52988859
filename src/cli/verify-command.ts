import { readFileSync, statSync } from 'node:fs';
import type { PackageFinding } from '../../scorm/verify/package-finding.ts';
import { verifyPackage, type Verified } from '../../scorm/verify/verify-package.ts';
import { type Output, exitCodes, readArguments, wrongUseOf } from './arguments.ts';
import { displayPath, typedPath } from './files.ts';
import { launchFindings } from './verify-findings.ts';
import { launchPackage, mostLaunched, notLaunched, type Launch } from './verify-launch.ts';
import type { Launchable } from './verify-sco.ts';
import { validateManifest } from './verify-schemas.ts';

const help = `npm run verify -- <zip> [--no-launch] [--json] [--strict]

Holds any SCORM package, ours or not, against what LMSs demand: is the zip safe and whole, is the manifest at its root
and valid for its edition, is every file listed and every listed file there, does any LMS refuse a name or a kind of
file, what do its pages let in. Then it launches each of its SCOs, the first ${mostLaunched} of many, in headless Chromium
under an LMS that takes everything.

  --no-launch  read the package only
  --json       print one JSON document and nothing else (use npm run -s)
  --strict     warnings count as errors
  --help       show this text

Exit code: 0 fine, 1 an error in the package, 2 wrong use.`;

const options = {
  'no-launch': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** As much as is read into memory. */
const mostBytes = 1024 * 1024 * 1024;

/** `npm run verify`: reads one package, launches it, and returns the exit code. `launch` is for tests. */
export async function runVerify(
  typed: readonly string[],
  { out, err }: Output,
  launch: (launchable: Launchable) => Promise<Launch> = (it) => launchPackage(it),
): Promise<number> {
  const wrongUse = wrongUseOf('npm run verify --', err);
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message);
  const { json, strict, help: wanted } = args.values;
  if (wanted) {
    out(help);
    return exitCodes.fine;
  }
  const [zip, ...more] = args.positionals;
  if (zip === undefined || more.length > 0) {
    return wrongUse('Name one package: npm run verify -- release/<package>.zip');
  }
  const path = typedPath(zip);
  if (path === null)
    return wrongUse(`There is nothing at "${zip}". Check the path and its spelling.`);
  const there = statSync(path);
  if (there.isDirectory()) return wrongUse(`${path} is a folder. Name the zip of a package.`);
  if (!there.isFile()) return wrongUse(`${path} is no file. Name the zip of a package.`);
  if (there.size > mostBytes) {
    return wrongUse(`${path} is larger than 1 GB; no LMS takes a package of that size.`);
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return wrongUse(`${path} can’t be read: ${error instanceof Error ? error.message : ''}`);
  }

  const verified = await verifyPackage(bytes, validateManifest);
  const launched = await launchOf(verified, args.values['no-launch'], launch);
  const findings = [...verified.findings, ...launchFindings(launched)];
  const counts = {
    error: findings.filter(({ severity }) => severity === 'error').length,
    warning: findings.filter(({ severity }) => severity === 'warning').length,
  };
  const ok = counts.error === 0 && !(strict && counts.warning > 0);
  const file = displayPath(path);
  if (json) {
    const document = {
      format: 1,
      file,
      ok,
      standard: verified.standard,
      counts,
      findings,
      launch: launched,
    };
    out(JSON.stringify(document, null, 2));
  } else {
    for (const finding of findings) out(findingText(finding));
    out(summaryText(file, verified, launched, counts));
  }
  return ok ? exitCodes.fine : exitCodes.badMaterial;
}

/** A package whose zip isn't safe, or that names nothing to open, is not launched. */
async function launchOf(
  { launches: entries, findings, files, standard }: Verified,
  unwanted: boolean,
  launch: (launchable: Launchable) => Promise<Launch>,
): Promise<Launch> {
  if (unwanted) return notLaunched('It was not asked for.');
  const unsafe = findings.find(({ code }) => code === 'unsafe-path' || code === 'zip-bomb');
  if (unsafe !== undefined) return notLaunched('The zip is not safe to open.');
  if (entries.length === 0) return notLaunched('The package names no page that could be opened.');
  return launch({ files, entries, standard });
}

function findingText({ severity, code, path, line, message, remedy }: PackageFinding): string {
  const place = path === '' ? 'the zip' : line === undefined ? path : `${path}:${line}`;
  return `${visible(place)}  ${severity}  ${code}\n  ${visible(message)}\n  ${remedy}\n`;
}

/** Names of files are anyone's: what would steer a terminal is shown as it is written. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

const editions = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3': 'SCORM 2004 3rd Edition',
  'scorm2004-4': 'SCORM 2004 4th Edition',
} as const;

function summaryText(
  file: string,
  { standard, files }: Verified,
  launch: Launch,
  counts: { readonly error: number; readonly warning: number },
): string {
  const edition = standard === null ? 'no known edition' : editions[standard];
  const ran = launch.ran ? ranText(launch) : `not launched: ${launch.reason ?? ''}`;
  return `${file}: ${edition}, ${files.size} files; ${ran}\n${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}.`;
}

function ranText({ scos, firstCall, status, notLaunched }: Launch): string {
  const many = scos.length + notLaunched;
  const which = notLaunched > 0 ? `${scos.length} of ${many} SCOs ` : `${many} SCOs `;
  const call = firstCall === null ? 'no call to the LMS' : `first call ${firstCall}`;
  return `${many > 1 ? which : ''}launched: ${call}, status ${status ?? 'none'}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
