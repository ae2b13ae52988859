import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, PackageSettings } from '../../attempt/package-settings.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../parts/button.tsx';
import type { Standing } from './standing.ts';

/** One case: its presentation, what it takes, which guidance it reflects and who reviewed it, and the way in. */
export function CaseCard({
  entry,
  standing,
  contact,
  onOpen,
}: {
  readonly entry: CaseIndexEntry;
  readonly standing: Standing;
  readonly contact: PackageSettings['contact'];
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
      <h3 className="rw-case__title">{entry.title}</h3>
      <p>{entry.summary}</p>
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
        {'score' in standing
          ? t(`start.status.${standing.kind}`, { score: standing.score })
          : t(`start.status.${standing.kind}`)}
      </p>
      <Button onClick={() => onOpen(entry)}>
        {t(buttons[standing.kind])} <span className="rw-hidden">{entry.title}</span>
      </Button>
      <p className="rw-case__report">
        <a href={`mailto:${contact.email}?subject=${subject}`}>{t('start.report')}</a>
      </p>
    </li>
  );
}
