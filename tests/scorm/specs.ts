import type { PackageFile, PackageSpec, Sco } from '../../scorm/package-spec.ts';

/** A text file of a package. */
export function file(path: string, text = path): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The text of a file of a package; throws where there is none. */
export function textOf(files: readonly PackageFile[], path: string): string {
  const found = files.find((each) => each.path === path);
  if (found === undefined) throw new Error(`There is no ${path}`);
  return new TextDecoder().decode(found.bytes);
}

/** A SCO that is the whole of a small package. */
export function scoWith(more: Partial<Sco> = {}): Sco {
  return { identifier: 'referwise', title: 'When to refer', entry: 'index.html', own: [], ...more };
}

/** A small package with something of its own. */
export function specWith(more: Partial<PackageSpec> = {}): PackageSpec {
  return {
    identifier: 'referwise',
    version: '1.2.0',
    title: 'When to refer',
    standard: 'scorm12',
    scos: [scoWith()],
    files: [file('index.html'), file('assets/player.js'), file('data/tired.js')],
    ...more,
  };
}
