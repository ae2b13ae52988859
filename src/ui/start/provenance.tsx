import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry } from '../../attempt/package-settings.ts';
import { formatDate } from '../../i18n/format.ts';

/** Which guidance a case reflects, who reviewed it, and that its translation is a draft, as items of a list. */
export function Provenance({
  guidance,
  review,
  translations,
}: Pick<CaseIndexEntry, 'guidance' | 'review' | 'translations'>) {
  const { t, i18n } = useTranslation();
  const date = (text: string) => formatDate(new Date(text), i18n.language);
  return (
    <>
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
      {translations?.[i18n.language]?.draft && <li>{t('translation.case')}</li>}
    </>
  );
}
