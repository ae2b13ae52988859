import { useTranslation } from 'react-i18next';
import type { Vignette } from '../../case/types.ts';
import { situation } from '../../consultation/consultation.ts';
import { CaseText } from '../parts/case-text.tsx';
import { CaseTexts } from '../parts/case-texts.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { DecisionView } from './decision-view.tsx';
import { MediaView, PortraitView } from './media-view.tsx';
import type { VignetteScreenProps } from './screen-props.ts';
import { VignetteEnd } from './vignette-end.tsx';

/** A vignette: who the patient is and what is known, beside the one decision and then what there is to say of it. */
export function VignetteScreen(props: VignetteScreenProps) {
  const { kase, consultation } = props;
  const { step } = situation(consultation);
  return (
    <div className="rw-consultation rw-consultation--vignette">
      <Picture key={`${kase.id} ${step.id}`} kase={kase} quiet={step.kind === 'end'} />
      <div className="rw-main">
        {step.kind === 'decision' ? (
          <DecisionView {...props} key={kase.id} decision={step} />
        ) : (
          <VignetteEnd {...props} />
        )}
      </div>
    </div>
  );
}

/** What a GP would say of the patient in two breaths. It stays in view when the answer is read. */
function Picture({ kase, quiet }: { readonly kase: Vignette; readonly quiet: boolean }) {
  const { t } = useTranslation();
  const { patient, presentation, media, record } = kase;
  return (
    <section className="rw-picture" aria-label={t('patient.region')}>
      <div className="rw-who">
        <PortraitView portrait={patient.portrait} />
        <div>
          <FocusHeading level={2} quiet={quiet} className="rw-picture__name">
            {patient.name}
          </FocusHeading>
          <p className="rw-picture__line">
            {patient.age}, <CaseText>{patient.occupation}</CaseText>
          </p>
        </div>
      </div>
      {patient.needs.length > 0 && (
        <p>
          <strong>{t('patient.needs')}:</strong> <CaseTexts texts={patient.needs} />
        </p>
      )}
      <RichText text={presentation} />
      <MediaView media={media} />
      <h3>{t('vignette.findings')}</h3>
      <ul className="rw-record__items">
        {record.findings.map(({ finding }) => (
          <li key={finding}>
            <CaseText>{finding}</CaseText>
          </li>
        ))}
      </ul>
    </section>
  );
}
