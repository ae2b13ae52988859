import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, PackageSettings } from '../../attempt/package-settings.ts';
import { Button } from '../parts/button.tsx';
import { EntryText } from '../parts/entry-text.tsx';
import { Provenance } from './provenance.tsx';
import { StandingLine } from './standing-line.tsx';
import type { Standing } from './standing.ts';

/** One vignette, small, because there may be dozens: its presentation, where it comes from, and the way in. */
export function QuestionCard({
  entry,
  standing,
  single,
  onIntent,
  onOpen,
}: {
  readonly entry: CaseIndexEntry;
  readonly standing: Standing | null;
  /** The page has the case's title already. */
  readonly single: PackageSettings['single'];
  readonly onIntent: () => void;
  readonly onOpen: (entry: CaseIndexEntry) => void;
}) {
  const { t } = useTranslation();
  const done = standing !== null && 'score' in standing;
  return (
    <li className="rw-case rw-case--small">
      {!single && (
        <h3 className="rw-case__title">
          <EntryText entry={entry} part="title" />
        </h3>
      )}
      <ul className="rw-case__facts">
        <li>{t('start.minutes', { count: entry.minutes })}</li>
        <Provenance {...entry} />
      </ul>
      <StandingLine standing={standing} />
      <Button
        small={!single}
        secondary={!single}
        disabled={standing === null}
        onIntent={onIntent}
        onClick={() => onOpen(entry)}
      >
        {t(done ? 'start.reopen' : 'start.answer')}{' '}
        <span className="rw-hidden">
          <EntryText entry={entry} part="title" />
        </span>
      </Button>
    </li>
  );
}
