import { caseTexts } from '../../case/case-texts.ts';
import { parseTranslation } from '../../case/parse.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { inside } from '../paths.ts';
import { companion } from '../shelf.ts';
import type { VirtualFiles } from '../virtual-files.ts';
import { isTranslation } from './is-translation.ts';
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
