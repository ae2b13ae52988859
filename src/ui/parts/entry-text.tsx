import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { CaseIndexEntry } from '../../attempt/package-settings.ts';
import { CaseText } from './case-text.tsx';

/** What the index says of a case, in the language of the page where it has words in it. */
export function EntryText({
  entry,
  part,
}: {
  readonly entry: CaseIndexEntry;
  readonly part: 'title' | 'summary';
}) {
  const { i18n } = useContext(I18nContext);
  const words = entry.translations?.[i18n.language]?.[part];
  return words ?? <CaseText>{entry[part]}</CaseText>;
}
