import type { CaseText } from '../../case/case-texts.ts';
import type { TranslatedText, Translation } from '../../case/types.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';

/** How much of a case is translated; `texts` is all that there is to translate. */
export interface Coverage {
  readonly texts: number;
  readonly translated: number;
  readonly new: number;
  readonly stale: number;
  readonly unused: number;
}

/** Counts. */
export function coverageOf({ texts, unused }: Reconciliation): Coverage {
  const count = (state: string) => texts.filter((each) => each.state === state).length;
  return {
    texts: texts.length,
    translated: count('translated'),
    new: count('new'),
    stale: count('stale'),
    unused: unused.length,
  };
}

/** A translation in which nothing is translated yet. */
export function emptyTranslation(language: string): Translation {
  return {
    $schema: '../translation.schema.json',
    formatVersion: 1,
    language,
    status: 'draft',
    translators: [],
    texts: {},
  };
}

/** The translation brought up to date with its case. Doing it twice changes nothing more; no translated word is lost. */
export function updateTranslation(
  texts: readonly CaseText[],
  existing: Translation,
): { readonly translation: Translation; readonly coverage: Coverage } {
  const reconciliation = reconcile(texts, existing);
  const { texts: _texts, unused: _unused, ...head } = existing;
  const unused = withFreeKeys(reconciliation.unused);
  return {
    translation: {
      ...head,
      texts: Object.fromEntries(reconciliation.texts.map(({ text, entry }) => [text.key, entry])),
      ...(unused.length > 0 ? { unused: Object.fromEntries(unused) } : {}),
    },
    coverage: coverageOf(reconciliation),
  };
}

/** Two that had the same place one after the other both stay. */
function withFreeKeys(
  entries: readonly (readonly [string, TranslatedText])[],
): readonly (readonly [string, TranslatedText])[] {
  const taken = new Set<string>();
  return entries.map(([key, entry]) => {
    let free = key;
    for (let count = 2; taken.has(free); count += 1)
      free = `${key.replace(/ \(\d+\)$/, '')} (${count})`;
    taken.add(free);
    return [free, entry];
  });
}
