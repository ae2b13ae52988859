/**
 * Files as checking sees them: text or bytes by path, with `/`. A folder on a disk, an object in memory or a browser's
 * storage can stand behind it, so nothing here needs Node.
 */
export interface VirtualFiles {
  /** The text of a file, or null where there is none. */
  read(path: string): string | null;
  /** The bytes of a file, or null where there is none. */
  bytes(path: string): Uint8Array | null;
  /** The names directly inside a folder, folders marked; empty where there is no such folder. */
  list(folder: string): readonly Entry[];
}

/** A name in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files held in memory, text or bytes by path: for tests, and for writing cases in a browser. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): VirtualFiles {
  const held = (path: string) => (Object.hasOwn(contents, path) ? (contents[path] ?? null) : null);
  return {
    read(path) {
      const content = held(path);
      return content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
    },
    bytes(path) {
      const content = held(path);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list(folder) {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const entries = new Map<string, Entry>();
      for (const path of Object.keys(contents)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()];
    },
  };
}
