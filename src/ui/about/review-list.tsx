import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry } from '../../attempt/package-settings.ts';
import { EntryText } from '../parts/entry-text.tsx';
import { Provenance } from '../start/provenance.tsx';

/** Which guideline the cases reflect and who reviewed them, said once for all of which it is the same, and their names under it. */
export function ReviewList({ cases }: { readonly cases: readonly CaseIndexEntry[] }) {
  const { i18n } = useTranslation();
  const groups = new Map<string, readonly CaseIndexEntry[]>();
  for (const entry of cases) {
    const { guidance, review, translations } = entry;
    const said = JSON.stringify([guidance, review, translations?.[i18n.language]?.draft]);
    groups.set(said, [...(groups.get(said) ?? []), entry]);
  }
  return [...groups].map(([key, entries]) => (
    <div key={key} className="rw-module__group">
      <ul className="rw-case__facts">{entries[0] && <Provenance {...entries[0]} />}</ul>
      <ul className="rw-module__cases">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryText entry={entry} part="title" />
          </li>
        ))}
      </ul>
    </div>
  ));
}
