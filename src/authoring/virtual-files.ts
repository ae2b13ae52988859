/**
 * Files as checking sees them: text by path, with `/`. A folder on a disk, an object in memory or a browser's storage
 * can stand behind it, so nothing here needs Node.
 */
export interface VirtualFiles {
  /** The text of a file, or null where there is none. */
  read(path: string): string | null;
  /** The names directly inside a folder, folders marked; empty where there is no such folder. */
  list(folder: string): readonly Entry[];
}

/** A name in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files held in memory, by path: for tests, and for writing cases in a browser. */
export function memoryFiles(texts: Readonly<Record<string, string>>): VirtualFiles {
  return {
    read: (path) => (Object.hasOwn(texts, path) ? (texts[path] ?? null) : null),
    list(folder) {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const entries = new Map<string, Entry>();
      for (const path of Object.keys(texts)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()];
    },
  };
}
