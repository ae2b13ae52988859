import { parseCase, parseCodes, parseModule, parseModuleCodes } from '../../case/parse.ts';
import { unnumbered, updateCodes, updateModuleCodes } from '../codes.ts';
import { inside, nameOf, parentOf } from '../paths.ts';
import type { VirtualFiles } from '../virtual-files.ts';
import type { Case, Codes } from '../../case/types.ts';

/** The numbers of a case as `generate` would write them, and the ids that had none. */
export interface Numbered {
  readonly codes: Codes;
  readonly given: readonly string[];
}

/** Numbers a case in memory. */
export function numbered(story: Case, codes: Codes | null): Numbered {
  const given =
    codes === null ? [story.id] : [...new Set(unnumbered(story, codes).map(({ id }) => id))];
  return { codes: updateCodes(story, codes ?? undefined), given };
}

/**
 * The same files with every `codes.json` as `generate` would write it, so that an author can try a new id without writing
 * anything. A `codes.json` that can't be read, or whose case can't, stays as it is.
 */
export function withNumbers(files: VirtualFiles): VirtualFiles {
  return {
    ...files,
    read(path) {
      const text = files.read(path);
      return nameOf(path) === 'codes.json' ? (fresh(files, path, text) ?? text) : text;
    },
  };
}

function fresh(files: VirtualFiles, path: string, text: string | null): string | null {
  const story = files.read(inside(parentOf(path), 'case.json'));
  const module = files.read(inside(parentOf(path), 'module.json'));
  if (story !== null) {
    const parsed = parseCase(story, path);
    const codes = text === null ? null : parseCodes(text, path);
    if (!parsed.ok || codes?.ok === false) return null;
    return JSON.stringify(updateCodes(parsed.value.value, codes?.value.value));
  }
  const parsed = module === null ? null : parseModule(module, path);
  const codes = text === null ? null : parseModuleCodes(text, path);
  if (parsed?.ok !== true || codes?.ok === false) return null;
  return JSON.stringify(updateModuleCodes(parsed.value.value, codes?.value.value));
}
