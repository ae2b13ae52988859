import { useTranslation } from 'react-i18next';
import { assess } from '../../consultation/assess.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { storyLines } from '../../consultation/view.ts';
import { GuidelineHere, GuidelineNotice } from '../debrief/guideline-here.tsx';
import { TeachingProvider } from '../debrief/teaching-provider.tsx';
import { allFinished } from '../start/standing.ts';
import { Button } from '../parts/button.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ChoiceFeedback } from './decision-feedback.tsx';
import { MediaView } from './media-view.tsx';
import { nextVignette } from './next-vignette.ts';
import type { VignetteScreenProps } from './screen-props.ts';
import { VignetteAbout } from './vignette-about.tsx';

/** After the answer: why, what to take home, and one press to the next question. */
export function VignetteEnd(props: VignetteScreenProps) {
  const { t, i18n } = useTranslation();
  const { kase, consultation, rules, marking, best, cases, standingOf, onOpen } = props;
  const { score } = assess(consultation, marking);
  const next = nextVignette(cases, kase.id, standingOf);
  const done = !props.single && allFinished(cases, standingOf);
  return (
    <>
      {storyLines(consultation).map((line) =>
        line.kind === 'chose' ? (
          <section key={line.decision.id}>
            <div className="rw-prompt">
              <RichText text={line.decision.prompt} />
            </div>
            <MediaView media={line.decision.media} />
            <ChoiceFeedback
              consultation={consultation}
              decision={line.decision}
              chosen={line.option.id}
              rules={rules}
              tagged
            />
            <TeachingProvider key={i18n.language} load={props.onTeaching} id={kase.id}>
              <GuidelineNotice />
              <GuidelineHere consultation={consultation} decision={line.decision.id} level={4} />
            </TeachingProvider>
          </section>
        ) : null,
      )}
      <section>
        <h3>{t('debrief.takeHome')}</h3>
        {kase.takeHome.map((text, index) => (
          <div key={index} className="rw-take-home">
            <RichText text={text} />
          </div>
        ))}
      </section>
      <Judged consultation={consultation} />
      <p>
        {t('vignette.score', { score })} {t('debrief.best', { score: best ?? score })}.
      </p>
      <div className="rw-buttons">
        {done && <Button onClick={props.onResults}>{t('moduleResult.heading')}</Button>}
        {next !== null && <Button onClick={() => onOpen(next)}>{t('vignette.next')}</Button>}
        {!props.single && (
          <Button secondary={next !== null || done} onClick={props.onHome}>
            {t('vignette.home')}
          </Button>
        )}
        <Button secondary onClick={props.onRestart}>
          {t('vignette.again')}
        </Button>
      </div>
      <VignetteAbout kase={kase} contact={props.contact} />
    </>
  );
}

/** The learner's own estimate and confidence, where they were asked for. */
function Judged({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useTranslation();
  const { estimates, confidence } = situation(consultation).context;
  return (
    <>
      {estimates.map(({ decision, percent }) => (
        <p key={decision}>{t('debrief.estimate', { percent })}</p>
      ))}
      {confidence.map(({ decision, percent }) => (
        <p key={decision}>{t('debrief.confidence', { percent })}</p>
      ))}
    </>
  );
}
