import { useTranslation } from 'react-i18next';
import { domains, type Assessment } from '../../consultation/assess.ts';
import { formatPercent } from '../../i18n/format.ts';
import { sections } from './sections.ts';

/** The result of this run by domain, beside the pass mark and the best so far. */
export function Score({
  assessment,
  passMark,
  best,
}: {
  readonly assessment: Assessment;
  readonly passMark: number;
  readonly best: number;
}) {
  const { t } = useTranslation();
  return (
    <section className="rw-score">
      <h3 id={sections.score} tabIndex={-1}>
        {t('debrief.score')}
      </h3>
      <p className="rw-score__value">{t('debrief.scoreValue', { score: assessment.score })}</p>
      <p>
        {t('debrief.pass', { passMark })}. {t('debrief.best', { score: best })}.
      </p>
      {assessment.unsafe.length > 0 && <p className="rw-notice">{t('debrief.unsafe')}</p>}
      <table className="rw-values">
        <caption className="rw-score__caption">{t('debrief.domains')}</caption>
        <tbody>
          {domains.map((domain) => (
            <tr key={domain}>
              <th scope="row">{t(`debrief.domain.${domain}`)}</th>
              <td>
                <DomainMark value={assessment.domains[domain]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A mark as a bar and in words; null says that nothing asked for it. */
export function DomainMark({ value }: { readonly value: number | null }) {
  const { t, i18n } = useTranslation();
  if (value === null) return <span className="rw-hint">{t('debrief.notAsked')}</span>;
  return (
    <span className="rw-mark">
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        className="rw-mark__bar"
        aria-hidden="true"
      >
        <rect className="rw-mark__track" width="100" height="8" />
        <rect className="rw-mark__fill" width={value} height="8" />
      </svg>
      {formatPercent(value, i18n.language)}
    </span>
  );
}
