import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, PackageSettings } from '../../attempt/package-settings.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import type { Standing } from './standing.ts';

/** One case: its presentation, what it takes, which guidance it reflects and who reviewed it, and the way in. */
export function CaseCard({
  entry,
  standing,
  contact,
  onIntent,
  onOpen,
}: {
  readonly entry: CaseIndexEntry;
  readonly standing: Standing | null;
  readonly contact: PackageSettings['contact'];
  readonly onIntent: () => void;
  readonly onOpen: (entry: CaseIndexEntry) => void;
}) {
  const { t, i18n } = useTranslation();
  const date = (text: string) => formatDate(new Date(text), i18n.language);
  const { review, guidance } = entry;
  const buttons = {
    new: 'start.begin',
    started: 'start.continue',
    again: 'start.continue',
    finished: 'start.review',
  } as const;
  const subject = encodeURIComponent(`${entry.id} ${entry.version}`);
  return (
    <li className="rw-case">
      <h3 className="rw-case__title">
        <CaseText>{entry.title}</CaseText>
      </h3>
      <p>
        <CaseText>{entry.summary}</CaseText>
      </p>
      <ul className="rw-case__facts">
        <li>{t('start.minutes', { count: entry.minutes })}</li>
        <li>{t(`start.difficulty.${entry.difficulty}`)}</li>
        <li>
          {t('start.guidance', { name: guidance.id.toUpperCase(), date: date(guidance.version) })}
        </li>
        <li>
          {review.status === 'reviewed' &&
          review.reviewer !== undefined &&
          review.reviewedOn !== undefined
            ? t('start.reviewed', { reviewer: review.reviewer, date: date(review.reviewedOn) })
            : t('start.notReviewed')}
          , {t('start.reviewDue', { date: date(review.dueOn) })}
        </li>
      </ul>
      <p className="rw-case__standing">
        {standing !== null &&
          ('score' in standing
            ? t(`start.status.${standing.kind}`, { score: standing.score })
            : t(`start.status.${standing.kind}`))}
      </p>
      <Button disabled={standing === null} onIntent={onIntent} onClick={() => onOpen(entry)}>
        {t(buttons[standing?.kind ?? 'new'])}{' '}
        <span className="rw-hidden">
          <CaseText>{entry.title}</CaseText>
        </span>
      </Button>
      <p className="rw-case__report">
        <a href={`mailto:${contact.email}?subject=${subject}`}>{t('start.report')}</a>
      </p>
    </li>
  );
}
