import { useTranslation } from 'react-i18next';
import type { PackageSettings } from '../../attempt/package-settings.ts';
import type { Vignette } from '../../case/types.ts';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { Provenance } from '../start/provenance.tsx';

/** What a vignette was about and where it comes from, folded: for who wants to know, and out of the way of who goes on. */
export function VignetteAbout({
  kase,
  contact,
}: {
  readonly kase: Vignette;
  readonly contact: PackageSettings['contact'];
}) {
  const { t } = useTranslation();
  const subject = encodeURIComponent(`${kase.id} ${kase.version}`);
  return (
    <Fold summary={t('vignette.about')}>
      <h3>{t('vignette.objectives')}</h3>
      <ul className="rw-record__items">
        {kase.learningObjectives.map((objective) => (
          <li key={objective}>
            <CaseText>{objective}</CaseText>
          </li>
        ))}
      </ul>
      <h3>{t('debrief.sources')}</h3>
      <ul className="rw-record__items">
        <Provenance {...kase} />
        {kase.sources.map((source) => (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              <CaseText>{source.title}</CaseText>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`mailto:${contact.email}?subject=${subject}`}>{t('vignette.report')}</a>
      </p>
    </Fold>
  );
}
