import { inside } from './paths.ts';
import type { Beside } from './rule.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** The files that lie directly in a folder. */
export function besideOf(files: VirtualFiles, folder: string): Beside {
  const names = files.list(folder).flatMap(({ name, kind }) => (kind === 'file' ? [name] : []));
  return { names: names.sort(), bytes: (name) => files.bytes(inside(folder, name)) };
}
