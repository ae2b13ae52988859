import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import type { FullCase, Outcome } from '../../case/types.ts';
import { assess, type Marking } from '../../consultation/assess.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { TimelineView } from '../consultation/timeline-view.tsx';
import { AfterPaint } from '../parts/after-paint.tsx';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { Contents } from './contents.tsx';
import { DecisionReview } from './decision-review.tsx';
import { FoundAndMissed } from './found-and-missed.tsx';
import { OutcomeStory } from './outcome-story.tsx';
import { Reflection } from './reflection.tsx';
import { Score } from './score.tsx';
import { sections } from './sections.ts';
import type { LoadTeaching } from './teaching-context.ts';
import { TeachingProvider } from './teaching-provider.tsx';

/** What happened to the patient, then why: worth reading after a perfect run as well as after a bad one. */
export function Debrief({
  kase,
  consultation,
  outcome,
  marking,
  best,
  rules,
  onTeaching,
  onReopen,
  onResults,
  onRestart,
  onHome,
}: {
  readonly kase: FullCase;
  readonly consultation: Consultation;
  readonly outcome: Outcome;
  readonly marking: Marking;
  /** Best score of a finished run; null before the first. */
  readonly best: number | null;
  readonly rules: readonly CitedRule[];
  readonly onTeaching: LoadTeaching;
  /** Goes back to a decision, by its number in the run. */
  readonly onReopen: (decision: number) => void;
  /** Shows how the learner stands with the module; null until all of it is finished, and where this case is all. */
  readonly onResults: (() => void) | null;
  readonly onRestart: () => void;
  /** Goes back to the cases; null where there is no other. */
  readonly onHome: (() => void) | null;
}) {
  const { t, i18n } = useTranslation();
  const { debrief, learningObjectives, sources } = kase;
  const assessment = assess(consultation, marking);
  return (
    <>
      <OutcomeStory consultation={consultation} outcome={outcome} />
      <Contents consultation={consultation} assessment={assessment} />
      <section>
        <h3>{t('timeline.heading')}</h3>
        <TimelineView consultation={consultation} />
      </section>
      <AfterPaint>
        <h2>{t('debrief.heading')}</h2>
        <Score
          assessment={assessment}
          passMark={marking.passMark}
          best={best ?? assessment.score}
        />
        <FoundAndMissed consultation={consultation} items={assessment.keyItems} />
        <TeachingProvider key={i18n.language} load={onTeaching} id={kase.id}>
          <DecisionReview consultation={consultation} rules={rules} onReopen={onReopen} />
        </TeachingProvider>
        <section>
          <h3>{t('debrief.commentary')}</h3>
          <RichText text={debrief.commentary} />
          <p className="rw-hint">
            {debrief.expert === undefined
              ? t('debrief.commentaryUnsigned')
              : t('debrief.commentarySigned', { expert: debrief.expert })}
          </p>
        </section>
        <section>
          <h3 id={sections.takeHome} tabIndex={-1}>
            {t('debrief.takeHome')}
          </h3>
          {debrief.takeHome.map((text, index) => (
            <div key={index} className="rw-take-home">
              <RichText text={text} />
            </div>
          ))}
        </section>
        <section>
          <h3>{t('debrief.objectives')}</h3>
          <ul className="rw-record__items">
            {learningObjectives.map((objective) => (
              <li key={objective}>
                <CaseText>{objective}</CaseText>
              </li>
            ))}
          </ul>
        </section>
        <Reflection question={debrief.reflection} />
        <section>
          <h3>{t('debrief.sources')}</h3>
          <ul className="rw-record__items">
            {sources.map((source) => (
              <li key={source.url}>
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  <CaseText>{source.title}</CaseText>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <p className="rw-hint rw-done">{t('debrief.done')}</p>
        <div className="rw-buttons">
          {onResults !== null && <Button onClick={onResults}>{t('moduleResult.heading')}</Button>}
          {onHome !== null && (
            <Button secondary={onResults !== null} onClick={onHome}>
              {t('debrief.home')}
            </Button>
          )}
          <Button secondary onClick={onRestart}>
            {t('debrief.again')}
          </Button>
          <Button secondary onClick={() => window.print()}>
            {t('debrief.print')}
          </Button>
        </div>
      </AfterPaint>
    </>
  );
}
