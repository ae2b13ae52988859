import { nameOf } from '../paths.ts';
import type { VirtualFiles } from '../virtual-files.ts';

/** Whether a file is a translation: it is called as one, or holds what only one does. */
export function isTranslation(files: VirtualFiles, path: string): boolean {
  const name = nameOf(path);
  if (!name.endsWith('.json') || ['case.json', 'codes.json', 'module.json'].includes(name)) {
    return false;
  }
  return (
    /^[a-z]{2,3}([-_][a-z0-9-]+)?\.json$/i.test(name) || /"texts"\s*:/.test(files.read(path) ?? '')
  );
}
