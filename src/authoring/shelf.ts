import type { Module } from '../case/module-schema.ts';
import { parseModule } from '../case/parse.ts';
import { parseGuidance } from '../guidance/parse.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Guidance, GuidanceFile } from '../guidance/types.ts';
import { choose, versionName } from '../guidance/versions.ts';
import type { Nation } from '../guidance/vocabulary.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Parsed } from '../source/read-with-schema.ts';
import type { Result } from '../source/result.ts';
import { inside, parentOf } from './paths.ts';
import type { Companion } from './rule.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** What several cases share, read once however many ask for it: guidelines and modules. */
export interface Shelf {
  module(path: string): Companion<Module>;
  guidance(path: string): Companion<GuidanceFile>;
  /** Looks for a version of a guideline in the `guidance` folder of each of these folders, nearest first. */
  findGuidance(folders: readonly string[], version: string): Companion<Guidance>;
  /** A guideline as it counts in a nation on a day, with the overlay that lies beside it; null where nothing covers the nation. */
  effectiveGuidance(
    folders: readonly string[],
    guidance: Guidance,
    nation: Nation,
    on: string,
  ): Effective | null;
  /** The versions of a guideline in the `guidance` folders of these folders, oldest first; each once, the nearest of those. */
  versionsOf(folders: readonly string[], id: string): readonly Guidance[];
  /** The versions of guidelines in the `guidance` folders of these folders: "ng12@2026-04-15". */
  guidanceVersions(folders: readonly string[]): readonly string[];
  /** Everything that can be read in the `guidance` folder that a file lies in. */
  neighbours(path: string): readonly GuidanceFile[];
  /** Whether something in that folder can't be read, so that what is missing may only be broken. */
  hasUnreadable(path: string): boolean;
  /** What was wrong with the guidelines and modules that were asked for so far. */
  problems(): readonly Diagnostic[];
}

/** Opens a shelf on files. */
export function openShelf(files: VirtualFiles): Shelf {
  const problems: Diagnostic[] = [];

  const guidance = once((path) => companion(files, path, parseGuidance, problems));
  const filesIn = once((folder): readonly GuidanceFile[] =>
    files.list(folder).flatMap(({ name, kind }) => {
      if (kind !== 'file' || !name.endsWith('.json')) return [];
      const found = guidance(inside(folder, name));
      return found.kind === 'read' ? [found.parsed.value] : [];
    }),
  );
  /** One value for what counts in many cases, so that what is worked out from it is worked out once. */
  const counting = new Map<Guidance, Map<string, Effective>>();
  const theSame = (base: Guidance, folders: readonly string[], found: Effective): Effective => {
    const ofBase = counting.get(base) ?? new Map<string, Effective>();
    counting.set(base, ofBase);
    const { overlay } = found;
    const key = overlay === null ? '' : `${versionName(overlay)} ${folders.join(' ')}`;
    const same = ofBase.get(key) ?? found;
    ofBase.set(key, same);
    return same;
  };
  const inFolders = (folders: readonly string[]) =>
    folders.flatMap((folder) => filesIn(inside(folder, 'guidance')));
  return {
    module: once((path) => companion(files, path, parseModule, problems)),
    guidance,
    findGuidance(folders, version) {
      for (const folder of folders) {
        const found = guidance(inside(folder, `guidance/${version}.json`));
        if (found.kind === 'unreadable') return found;
        if (found.kind === 'read' && isGuideline(found.parsed)) {
          return { kind: 'read', parsed: found.parsed };
        }
      }
      return { kind: 'absent' };
    },
    effectiveGuidance(folders, base, nation, on) {
      const overlays = inFolders(folders).filter((file) => file.kind === 'overlay');
      const chosen = choose([base, ...overlays], { guidance: versionName(base), nation, on });
      return chosen.ok ? theSame(base, folders, chosen.effective) : null;
    },
    versionsOf(folders, id) {
      const versions = new Map<string, Guidance>();
      for (const file of inFolders(folders)) {
        if (file.kind !== 'guideline' || file.id !== id || versions.has(file.version)) continue;
        versions.set(file.version, file);
      }
      return [...versions.values()].sort((one, other) =>
        one.inForceFrom < other.inForceFrom ? -1 : 1,
      );
    },
    guidanceVersions: (folders) =>
      [
        ...new Set(
          inFolders(folders).flatMap((file) =>
            file.kind === 'guideline' ? [versionName(file)] : [],
          ),
        ),
      ].sort(),
    neighbours: (path) => filesIn(parentOf(path)),
    hasUnreadable: (path) =>
      files
        .list(parentOf(path))
        .some(
          ({ name, kind }) =>
            kind === 'file' &&
            name.endsWith('.json') &&
            guidance(inside(parentOf(path), name)).kind === 'unreadable',
        ),
    problems: () => problems,
  };
}

function isGuideline(parsed: Parsed<GuidanceFile>): parsed is Parsed<Guidance> {
  return parsed.value.kind === 'guideline';
}

/** Reads a file that may not be there; what is wrong with it is added to `problems`. */
export function companion<T>(
  files: VirtualFiles,
  path: string,
  parse: (text: string, file: string) => Result<Parsed<T>>,
  problems: Diagnostic[],
): Companion<T> {
  const text = files.read(path);
  if (text === null) return { kind: 'absent' };
  const parsed = parse(text, path);
  if (parsed.ok) return { kind: 'read', parsed: parsed.value };
  problems.push(...parsed.problems);
  return { kind: 'unreadable' };
}

function once<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, { readonly value: T }>();
  return (key) => {
    const before = done.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    done.set(key, { value });
    return value;
  };
}
