/** Paths with `/`, without Node. They may be relative, absolute, or climb with `..`. */

/** The folder a file or folder lies in. */
export function parentOf(path: string): string {
  if (path === '.') return '..';
  if (path === '..' || path.endsWith('/..')) return `${path}/..`;
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a folder. */
export function inside(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
