import { useTranslation } from 'react-i18next';
import type { Risk } from '../../case/types.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { RiskKey, RiskPicture } from './risk-picture.tsx';

/** The learner's estimate in words, and beside it what is published of such people, or that nothing is. */
export function EstimateReview({
  percent,
  risk,
}: {
  readonly percent: number;
  readonly risk: Risk | null;
}) {
  const { t } = useTranslation();
  const said = <p>{t('risk.said', { percent })}</p>;
  if (risk === null) {
    return (
      <>
        {said}
        <p className="rw-hint">{t('risk.none')}</p>
      </>
    );
  }
  const estimated = percent * 10;
  return (
    <>
      {said}
      <figure className="rw-risk">
        <RiskPicture
          published={risk.in1000}
          estimated={estimated}
          label={t('risk.picture', { published: risk.in1000, estimate: estimated })}
        />
        <figcaption>
          <p>
            <RiskKey of="affected" />{' '}
            <strong>{t('risk.published', { people: risk.in1000 })}</strong>{' '}
            <CaseText>{risk.of}</CaseText>
          </p>
          <p>
            <RiskKey of="estimate" /> {t('risk.yours', { people: estimated })}
          </p>
          {risk.note !== undefined && <RichText text={risk.note} />}
          <p>
            {t('risk.source')}:{' '}
            <a href={risk.source.url} target="_blank" rel="noopener noreferrer">
              <CaseText>{risk.source.title}</CaseText>
            </a>
          </p>
        </figcaption>
      </figure>
    </>
  );
}
