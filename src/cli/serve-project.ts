import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageStandards } from '../../scorm/package-spec.ts';
import { overdueProblems } from '../authoring/overdue.ts';
import { type Output, exitCodes, readArguments } from './arguments.ts';
import { today } from './day.ts';
import { ensurePlayer } from './build-player.ts';
import { nodeFiles } from './files.ts';
import { type PackedModule, packModule } from './pack-module.ts';
import { countsOf, findingsText, summaryText } from './print-findings.ts';
import { checkProject } from './project.ts';
import { type LmsInput, type Served, serve, wrongUse } from './serve-command.ts';

const help = `npm start [-- --no-serve]

Checks the cases, builds the player, packs the module into release/ for each edition of SCORM, and serves the
local LMS, where the packages are launched as in an LMS and the record they leave is shown. Installs first when
needed.

  --no-serve  stop after packing
  --help      show this text
  PORT        environment variable: where to serve; 4173 without it

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  'no-serve': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface StartInput extends LmsInput {
  /** The project's folder. */
  readonly root: string;
}

/** `npm start`: check, build, pack, serve; it stops at the first that fails, and says what to do. */
export async function runStart({ typed, root, port, output }: StartInput): Promise<Served> {
  const args = readArguments(typed, options);
  if (!args.ok) return wrongUse(args.message, output);
  const [stray] = args.positionals;
  if (stray !== undefined) {
    return wrongUse(
      `npm start takes no "${stray}". npm start -- --help shows what it takes.`,
      output,
    );
  }
  if (args.values.help) {
    output.out(help);
    return { exitCode: exitCodes.fine, serving: null };
  }
  const release = join(root, 'release');
  if (!pack(root, release, output)) return { exitCode: exitCodes.badMaterial, serving: null };
  if (args.values['no-serve']) return { exitCode: exitCodes.fine, serving: null };
  return serve({ zips: () => zipsIn(release), port, output });
}

/** Checks and packs the project's module; says what it found and what it made, and whether it could. */
function pack(root: string, release: string, { out, err }: Output): boolean {
  const checked = checkProject(join(root, 'cases'));
  if (checked.findings.length > 0) err(findingsText(checked.findings, nodeFiles().read));
  if (!checked.ok) {
    err('Nothing was packed. Mend the errors above, then run npm start again.');
    return false;
  }
  out(summaryText(countsOf(checked.findings), checked.library.cases.length));
  const player = ensurePlayer({ root, quiet: true });
  const packed = packModule({
    library: checked.library,
    player,
    standards: packageStandards,
    out: release,
  });
  if (!packed.ok) {
    for (const { path, message, remedy } of packed.problems) err(`${path}: ${message} ${remedy}`);
    err('Nothing was packed.');
    return false;
  }
  for (const made of packed.packages) out(packedText(made));
  for (const { path, message } of overdueProblems(checked.library, today())) {
    err(`${path}: ${message} The start page says so; npm run pack refuses.`);
  }
  return true;
}

function packedText({ file, bytes, cases }: PackedModule): string {
  const count = `${cases.length} ${cases.length === 1 ? 'case' : 'cases'}`;
  return `Packed ${file} (${Math.ceil(bytes / 1000)} KB, ${count}).`;
}

/** The zips of a folder, whoever put them there. */
export function zipsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(folder, name));
}
