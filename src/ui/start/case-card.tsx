import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, PackageSettings } from '../../attempt/package-settings.ts';
import { Button } from '../parts/button.tsx';
import { EntryText } from '../parts/entry-text.tsx';
import { Provenance } from './provenance.tsx';
import { StandingLine } from './standing-line.tsx';
import type { Standing } from './standing.ts';

/** One case: its presentation, what it takes, which guidance it reflects and who reviewed it, and the way in. */
export function CaseCard({
  entry,
  standing,
  contact,
  single,
  onIntent,
  onOpen,
}: {
  readonly entry: CaseIndexEntry;
  readonly standing: Standing | null;
  readonly contact: PackageSettings['contact'];
  /** The page has the case's title already. */
  readonly single: PackageSettings['single'];
  readonly onIntent: () => void;
  readonly onOpen: (entry: CaseIndexEntry) => void;
}) {
  const { t } = useTranslation();
  const buttons = {
    new: 'start.begin',
    started: 'start.continue',
    again: 'start.continue',
    finished: 'start.review',
  } as const;
  const subject = encodeURIComponent(`${entry.id} ${entry.version}`);
  return (
    <li className="rw-case">
      {!single && (
        <h3 className="rw-case__title">
          <EntryText entry={entry} part="title" />
        </h3>
      )}
      {entry.summary !== null && (
        <p>
          <EntryText entry={entry} part="summary" />
        </p>
      )}
      <ul className="rw-case__facts">
        <li>{t('start.minutes', { count: entry.minutes })}</li>
        <li>{t(`start.difficulty.${entry.difficulty}`)}</li>
        <Provenance {...entry} />
      </ul>
      <StandingLine standing={standing} />
      <Button disabled={standing === null} onIntent={onIntent} onClick={() => onOpen(entry)}>
        {t(buttons[standing?.kind ?? 'new'])}{' '}
        <span className="rw-hidden">
          <EntryText entry={entry} part="title" />
        </span>
      </Button>
      <p className="rw-case__report">
        <a href={`mailto:${contact.email}?subject=${subject}`}>{t('start.report')}</a>
      </p>
    </li>
  );
}
