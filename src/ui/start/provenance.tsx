import { useTranslation } from 'react-i18next';
import type { Case } from '../../case/types.ts';
import { formatDate } from '../../i18n/format.ts';

/** Which guidance a case reflects and who reviewed it, as items of a list. */
export function Provenance({ guidance, review }: Pick<Case, 'guidance' | 'review'>) {
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
    </>
  );
}
