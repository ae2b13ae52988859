import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, PackageSettings } from '../../attempt/package-settings.ts';
import { CaseText } from '../parts/case-text.tsx';
import { Button } from '../parts/button.tsx';
import { EntryText } from '../parts/entry-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import type { SidePageName } from '../parts/side-page.ts';
import { CaseCard } from './case-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { isFinished, type Standing } from './standing.ts';

/** What this is, how long it takes, that it isn't for real patients, the cases, and the short questions. */
export function StartPage({
  settings,
  passMark,
  standingOf,
  problem,
  quiet,
  ready,
  onIntent,
  onSide,
  onOpen,
}: {
  readonly settings: PackageSettings;
  readonly passMark: number;
  /** null while it isn't known yet: before the LMS has answered. */
  readonly standingOf: (id: string) => Standing | null;
  /** The case that could not be opened, if one couldn't. */
  readonly problem: string | null;
  /** True on the first screen: the focus is left to the browser. */
  readonly quiet: boolean;
  readonly ready: boolean;
  readonly onIntent: () => void;
  readonly onSide: (name: SidePageName) => void;
  readonly onOpen: (entry: CaseIndexEntry) => void;
}) {
  const { t } = useTranslation();
  const ofKind = (kind: CaseIndexEntry['kind']) => settings.cases.filter((it) => it.kind === kind);
  const cases = ofKind('case');
  const questions = ofKind('vignette');
  const { single } = settings;
  const only = single && settings.cases[0];
  // A short question has no clock and no results: what is said of them doesn't hold of it.
  const hasClock = !single || cases.length > 0;
  return (
    <div className="rw-start">
      <FocusHeading level={1} quiet={quiet}>
        {only ? <EntryText entry={only} part="title" /> : <CaseText>{settings.title}</CaseText>}
      </FocusHeading>
      {hasClock && <p className="rw-start__lead">{t('start.lead')}</p>}
      {problem !== null && (
        <div className="rw-problems" role="alert">
          <p>{t('start.error')}</p>
        </div>
      )}
      {!single && settings.cases.some(({ id }) => isFinished(standingOf(id))) && (
        <Button secondary onClick={() => onSide('results')}>
          {t('start.results')}
        </Button>
      )}
      {!single && cases.length > 0 && <h2>{t('start.cases')}</h2>}
      <ul className="rw-cases">
        {cases.map((entry) => (
          <CaseCard
            key={entry.id}
            entry={entry}
            standing={standingOf(entry.id)}
            contact={settings.contact}
            single={single}
            onIntent={onIntent}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {questions.length > 0 && (
        <>
          {!single && (
            <>
              <h2>{t('start.questions')}</h2>
              <p>{t('start.questionsHint')}</p>
            </>
          )}
          <ul className="rw-cases rw-cases--small">
            {questions.map((entry) => (
              <QuestionCard
                key={entry.id}
                entry={entry}
                standing={standingOf(entry.id)}
                single={single}
                onIntent={onIntent}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </>
      )}
      <section className="rw-safety">
        <h2>{t('start.safetyHeading')}</h2>
        <p>{t('start.safety')}</p>
      </section>
      <h2>{t('start.howHeading')}</h2>
      <ul className="rw-list">
        <li>{t('start.how.time')}</li>
        {hasClock && (
          <>
            <li>{t('start.how.clock')}</li>
            <li>{t('start.how.results')}</li>
          </>
        )}
        <li>
          {t(settings.mode === 'learn' ? 'start.how.feedbackLearn' : 'start.how.feedbackAssess')}
        </li>
        <li>{t('start.how.score', { passMark })}</li>
      </ul>
      {ready && (
        <Button secondary small onClick={() => onSide('about')}>
          {t('start.about')}
        </Button>
      )}
    </div>
  );
}
