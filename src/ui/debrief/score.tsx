import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../consultation/assess.ts';
import { domains } from '../../consultation/domains.ts';
import { DomainTable } from './domain-table.tsx';
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
      <DomainTable
        marks={domains.map((domain) => ({ domain, mark: assessment.domains[domain] }))}
      />
    </section>
  );
}
