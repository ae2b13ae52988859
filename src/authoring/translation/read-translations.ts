import { caseTexts } from '../../case/case-texts.ts';
import { parseTranslation } from '../../case/parse.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { inside, nameOf } from '../paths.ts';
import { companion } from '../shelf.ts';
import type { VirtualFiles } from '../virtual-files.ts';
import type { ReadTranslation } from './read-translation.ts';
import { reconcile } from './reconcile.ts';

/** Reads the translations in a case's folder, in the order of their names; what can't be read is added to `problems`. */
export function readTranslations(
  files: VirtualFiles,
  folder: string,
  caseFile: unknown,
  problems: Diagnostic[],
): readonly ReadTranslation[] {
  const names = files
    .list(folder)
    .filter(({ name, kind }) => kind === 'file' && isTranslation(files, inside(folder, name)))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) return [];
  const texts = caseTexts(caseFile);
  return names.flatMap((name): readonly ReadTranslation[] => {
    const file = inside(folder, name);
    const read = companion(files, file, parseTranslation, problems);
    if (read.kind !== 'read') return [];
    const { value: translation, source } = read.parsed;
    const language = name.replace(/\.json$/, '');
    return [
      { file, language, translation, source, texts, reconciliation: reconcile(texts, translation) },
    ];
  });
}

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
