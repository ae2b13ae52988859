import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { bestDay } from '../../consultation/view.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { MediaView } from '../consultation/media-view.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';

/** What happened to the patient, with the day, against the best that the case allows. */
export function OutcomeStory({
  consultation,
  outcome,
}: {
  readonly consultation: Consultation;
  readonly outcome: Outcome;
}) {
  const { t, i18n } = useTranslation();
  const { case: kase } = consultation;
  const best = bestDay(kase);
  const date = formatDate(dateOfDay(kase.startsOn, outcome.day), i18n.language);
  return (
    <section className={`rw-outcome rw-outcome--${outcome.grade}`}>
      <p className="rw-outcome__grade">{t(`outcome.grade.${outcome.grade}`)}</p>
      <RichText text={outcome.story} />
      <MediaView media={outcome.media} />
      <dl className="rw-facts">
        <div>
          <dt>{t('outcome.stage')}</dt>
          <dd>
            <CaseText>{outcome.stage}</CaseText>
          </dd>
        </div>
        <div>
          <dt>{t('outcome.day')}</dt>
          <dd>
            {t('outcome.dayValue', { day: outcome.day, date })}.{' '}
            {outcome.day === best ? t('outcome.sameAsBest') : t('outcome.bestDay', { day: best })}.
          </dd>
        </div>
      </dl>
    </section>
  );
}
