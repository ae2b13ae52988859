import type { Module } from '../case/module-schema.ts';
import { parseModule } from '../case/parse.ts';
import { parseGuidance } from '../guidance/parse.ts';
import type { Guidance } from '../guidance/types.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Parsed } from '../source/read-with-schema.ts';
import type { Result } from '../source/result.ts';
import { inside } from './paths.ts';
import type { Companion } from './rule.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** What several cases share, read once however many ask for it: guidelines and modules. */
export interface Shelf {
  module(path: string): Companion<Module>;
  guidance(path: string): Companion<Guidance>;
  /** Looks for a version of a guideline in the `guidance` folder of each of these folders, nearest first. */
  findGuidance(folders: readonly string[], version: string): Companion<Guidance>;
  /** The versions that lie in the `guidance` folders of these folders: "ng12@2026-04-15". */
  guidanceVersions(folders: readonly string[]): readonly string[];
  /** What was wrong with the guidelines and modules that were asked for so far. */
  problems(): readonly Diagnostic[];
}

/** Opens a shelf on files. */
export function openShelf(files: VirtualFiles): Shelf {
  const problems: Diagnostic[] = [];

  const guidance = once((path) => companion(files, path, parseGuidance, problems));
  const versionsIn = once((folder) =>
    files
      .list(inside(folder, 'guidance'))
      .flatMap(({ name }) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [])),
  );
  return {
    module: once((path) => companion(files, path, parseModule, problems)),
    guidance,
    findGuidance(folders, version) {
      for (const folder of folders) {
        const found = guidance(inside(folder, `guidance/${version}.json`));
        if (found.kind !== 'absent') return found;
      }
      return { kind: 'absent' };
    },
    guidanceVersions: (folders) => [...new Set(folders.flatMap(versionsIn))].sort(),
    problems: () => problems,
  };
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
