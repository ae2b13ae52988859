import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import as it stands in a file. */
export interface Import {
  /** Path of the importing file from the project's root. */
  readonly from: string;
  /** Path from the root for a file of ours, else the package's specifier. */
  readonly to: string;
  readonly own: boolean;
  /** Erased when compiled. */
  readonly typeOnly: boolean;
}

const root = resolve(import.meta.dirname, '../..');
const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every source file below a folder, from the project's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The imports of one file. */
export function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(statement)].flatMap((match): Import[] => {
    const specifier = match[2] ?? match[3];
    if (specifier === undefined) return [];
    const own = specifier.startsWith('.');
    const to = own
      ? relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier;
    return [{ from: file, to, own, typeOnly: match[1] !== undefined || onlyTypes(match[0]) }];
  });
}

/** `import { type A, type B } from` is erased as `import type` is. */
function onlyTypes(text: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(text)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  const bare = /^\s*(?:import|export)\s*\{/.test(text);
  return (
    bare && names !== undefined && names.filter(Boolean).every((name) => name.startsWith('type '))
  );
}

/** What can be reached from some files by the edges that pass the filter: files of ours, and packages. */
export function reachable(
  starts: readonly string[],
  follow: (edge: Import) => boolean,
): Set<string> {
  const seen = new Set<string>();
  const todo = [...starts];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!/\.(ts|tsx|mjs)$/.test(file)) continue;
    for (const edge of importsOf(file).filter(follow)) {
      if (edge.own) todo.push(edge.to);
      else seen.add(edge.to);
    }
  }
  return seen;
}

/** The circles of a graph, each as the files it goes through. */
export function circles(files: readonly string[]): string[][] {
  const found: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const edge of importsOf(file)) {
      if (edge.own && files.includes(edge.to)) visit(edge.to, [...path, file]);
    }
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}
