import { inside, nameOf, parentOf } from './paths.ts';
import { isTranslation } from './translation/is-translation.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** The files that are to be checked, by what they are. */
export interface Material {
  readonly cases: readonly string[];
  readonly modules: readonly string[];
  readonly guidance: readonly string[];
}

type Kind = keyof Material;

/** Folders in which no one keeps cases. */
const passedOver = new Set(['node_modules', 'dist', 'release']);

/**
 * Finds what there is to check among files and folders. A file given by name is taken for what its name says, and for
 * a case otherwise. In a folder, `case.json` is a case and its neighbours belong to it; elsewhere a JSON file counts
 * as a case when it looks like one.
 */
export function findMaterial(files: VirtualFiles, targets: readonly string[]): Material {
  const found: Record<Kind, Set<string>> = {
    cases: new Set(),
    modules: new Set(),
    guidance: new Set(),
  };
  for (const target of new Set(targets)) {
    if (target.endsWith('.json') && files.list(target).length === 0) {
      const owner = ownerOf(files, target);
      found[kindOf(owner)].add(owner);
    } else {
      walk(target);
    }
  }
  return {
    cases: [...found.cases].sort(),
    modules: [...found.modules].sort(),
    guidance: [...found.guidance].sort(),
  };

  function walk(folder: string): void {
    const entries = files.list(folder);
    const holdsCase = entries.some(({ name }) => name === 'case.json');
    for (const { name, kind } of entries) {
      const path = inside(folder, name);
      if (kind === 'folder') {
        if (!name.startsWith('.') && !passedOver.has(name)) walk(path);
      } else if (name === 'case.json' || (!holdsCase && standsAlone(files, path))) {
        found[kindOf(path)].add(path);
      }
    }
  }
}

/** A `codes.json` is checked with the case or the module it belongs to, a translation with its case. */
function ownerOf(files: VirtualFiles, path: string): string {
  const beside = inside(parentOf(path), 'case.json');
  if (nameOf(path) !== 'codes.json') {
    return isTranslation(files, path) && files.read(beside) !== null ? beside : path;
  }
  return files.read(beside) === null ? inside(parentOf(path), 'module.json') : beside;
}

function standsAlone(files: VirtualFiles, path: string): boolean {
  const name = nameOf(path);
  if (!name.endsWith('.json') || name.endsWith('.schema.json') || name === 'codes.json') {
    return false;
  }
  if (kindOf(path) !== 'cases') return true;
  // A case that lies loose has no translations, but someone may have put one there.
  if (/"texts"\s*:/.test(files.read(path) ?? '')) return false;
  return /"(formatVersion|steps|patient)"/.test(files.read(path) ?? '');
}

function kindOf(path: string): Kind {
  if (nameOf(path) === 'module.json') return 'modules';
  return nameOf(parentOf(path)) === 'guidance' ? 'guidance' : 'cases';
}
