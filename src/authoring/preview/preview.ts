/**
 * A cases folder as its author plays it: each case in the newest version that can be played, whatever else is wrong with it
 * or with its neighbours. Read anew after each save; what did not change is not read again.
 */
import { parseCase, parseCodes, parseModule, parseModuleCodes } from '../../case/parse.ts';
import type { Module, ModuleCodes } from '../../case/module-schema.ts';
import type { Case } from '../../case/types.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { updateModuleCodes } from '../codes.ts';
import type { CheckedCase } from '../library.ts';
import { filesOf } from '../media.ts';
import { inside } from '../paths.ts';
import { companion, openShelf, type Shelf } from '../shelf.ts';
import { readTranslations } from '../translation/read-translations.ts';
import type { VirtualFiles } from '../virtual-files.ts';
import { isPlayable } from './is-playable.ts';
import { standInModule } from './stand-in-module.ts';
import { numbered } from './with-numbers.ts';

/** Files that say, without being read, whether they changed. */
export interface StampedFiles extends VirtualFiles {
  /** Another text after each change of the file; "" where there is none. */
  stamp(path: string): string;
}

/** Where the cases lie that are played. */
export interface CasesPlace {
  readonly folder: string;
  /** The project's cases folder: its guidance serves cases that lie elsewhere, as it does for `check`. */
  readonly project: string;
}

/** A case as it lies in its folder, and as it can be played. */
export interface Draft {
  /** The name of its folder. */
  readonly slug: string;
  readonly file: string;
  /** Whether the module lists it. */
  readonly listed: boolean;
  /** Changes with any file that the case is made of. */
  readonly stamp: string;
  /** What can be played: the text as it is saved, an earlier one, or nothing yet. */
  readonly plays: 'saved' | 'earlier' | 'nothing';
  readonly playable: CheckedCase | null;
  /** When that version was read, milliseconds since 1970. */
  readonly readAt: number;
  /** Counts the versions that could be played. */
  readonly version: number;
  /** Why the text as it is saved can't be read. */
  readonly problems: readonly Diagnostic[];
  /** Ids that have no permanent number yet, and got one for the preview alone. */
  readonly unnumbered: readonly string[];
}

/** A cases folder as its author plays it. */
export interface Preview {
  readonly folder: string;
  readonly module: Module;
  readonly moduleCodes: ModuleCodes;
  /** Whether the module is the one that is saved, an earlier one, or one that stands in for a broken or for none. */
  readonly moduleIs: 'saved' | 'earlier' | 'stand-in' | 'absent';
  /** Changes with the module and with any guideline: everything is to be checked again then. */
  readonly sharedStamp: string;
  /** Those of the module first, in its order. */
  readonly drafts: readonly Draft[];
  readonly shelf: Shelf;
}

/** Reads a folder of cases. `before` is what was read the last time; `now` in milliseconds since 1970. */
export function readPreview(
  files: StampedFiles,
  { folder, project }: CasesPlace,
  before: Preview | null,
  now: number,
): Preview {
  const path = (name: string) => inside(folder, name);
  const shared = [...new Set([folder, project])];
  const guidance = shared.map((each) => stampOf(files, inside(each, 'guidance'))).join();
  const sharedStamp = [
    guidance,
    ...['module.json', 'codes.json'].map(path).map(files.stamp),
  ].join();
  const shelf = before?.sharedStamp === sharedStamp ? before.shelf : openShelf(files);
  const folders = files
    .list(folder)
    .filter(({ name, kind }) => kind === 'folder' && files.stamp(path(`${name}/case.json`)) !== '')
    .map(({ name }) => name)
    .sort();

  const read = companion(files, path('module.json'), parseModule, []);
  const knewModule = before?.moduleIs === 'saved' || before?.moduleIs === 'earlier';
  const kept = knewModule ? before.module : null;
  const module = read.kind === 'read' ? read.parsed.value : (kept ?? standInModule(folders));
  const codes = companion(files, path('codes.json'), parseModuleCodes, []);
  const slugs = [...new Set([...module.cases, ...folders])];
  const moduleCodes = updateModuleCodes(
    { ...module, cases: slugs },
    codes.kind === 'read' ? codes.parsed.value : before?.moduleCodes,
  );
  const drafts = slugs.map((slug): Draft => {
    const earlier = before?.drafts.find((it) => it.slug === slug) ?? null;
    const stamp = `${guidance} ${stampOf(files, path(slug))}`;
    const listed = module.cases.includes(slug);
    if (earlier?.stamp === stamp)
      return listed === earlier.listed ? earlier : { ...earlier, listed };
    const file = path(`${slug}/case.json`);
    const found = draftAt(files, shelf, shared, slug, moduleCodes.cases[slug] ?? 0);
    const common = { slug, file, listed, stamp };
    if (found.playable !== null) {
      const version = (earlier?.version ?? 0) + 1;
      return { ...common, ...found, plays: 'saved', readAt: now, version };
    }
    const { playable = null, readAt = now, version = 0, unnumbered = [] } = earlier ?? {};
    const plays = playable === null ? 'nothing' : 'earlier';
    return { ...common, plays, playable, readAt, version, unnumbered, problems: found.problems };
  });
  const standsIn = read.kind === 'absent' ? 'absent' : 'stand-in';
  const moduleIs = read.kind === 'read' ? 'saved' : kept === null ? standsIn : 'earlier';
  return { folder, module, moduleCodes, moduleIs, sharedStamp, drafts, shelf };
}

type Found = Pick<Draft, 'playable' | 'problems' | 'unnumbered'>;

/** The case of a folder, where its text can be played as it is. The first of the folders is the one that it lies in. */
function draftAt(
  files: VirtualFiles,
  shelf: Shelf,
  [folder = '', ...others]: readonly string[],
  slug: string,
  code: number,
): Found {
  const file = inside(folder, `${slug}/case.json`);
  const problems: Diagnostic[] = [];
  const read = companion(files, file, parseCase, problems);
  if (read.kind !== 'read') return { playable: null, problems, unnumbered: [] };
  // A copied case has its model's id until its author gets to it; here the folder tells the two apart.
  const story: Case = { ...read.parsed.value, id: slug };
  const { id, version, checkedOn } = story.guidance;
  const shared = [folder, inside(folder, slug), ...others];
  const guidance = shelf.findGuidance(shared, `${id}@${version}`);
  const effective =
    guidance.kind === 'read'
      ? shelf.effectiveGuidance(shared, guidance.parsed.value, story.nation, checkedOn)
      : null;
  if (effective === null || !isPlayable(story)) return { playable: null, problems, unnumbered: [] };
  const codes = companion(files, inside(folder, `${slug}/codes.json`), parseCodes, problems);
  const numbers = numbered(story, codes.kind === 'read' ? codes.parsed.value : null);
  const names = new Set(filesOf(story).map(({ name }) => name));
  const media = [...names].sort().flatMap((name) => {
    const bytes = files.bytes(inside(folder, `${slug}/${name}`));
    return bytes === null ? [] : [{ name, bytes }];
  });
  // One that can't be read is missing until it is mended; check says why.
  const translations = readTranslations(files, inside(folder, slug), read.parsed.source.value, []);
  const playable = { slug, file, code, case: story, codes: numbers.codes, media, translations };
  return {
    playable: { ...playable, guidance: effective },
    problems,
    unnumbered: numbers.given,
  };
}

function stampOf(files: StampedFiles, folder: string): string {
  return files
    .list(folder)
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => `${name} ${files.stamp(inside(folder, name))}`)
    .sort()
    .join(';');
}
