import { parseCase } from '../../case/parse.ts';
import { placeOf } from '../../source/places.ts';
import type { VirtualFiles } from '../virtual-files.ts';

/** Where a part of a case stands in its file, by its path with slashes: "steps/3/next/0". The top where it isn't known. */
export function placeInCase(
  files: VirtualFiles,
  file: string,
  at: string,
): { readonly line: number; readonly column: number } {
  const read = parseCase(files.read(file) ?? '', file);
  if (!read.ok || at === '') return { line: 1, column: 1 };
  const path = at.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const { line, column } = placeOf(read.value.source, path);
  return { line, column };
}
