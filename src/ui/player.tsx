import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, CitedRule, PackageSettings } from '../attempt/package-settings.ts';
import type { Assessment } from '../consultation/assess.ts';
import type { Consultation } from '../consultation/consultation.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { SaveStatus as Status } from '../tracking/types.ts';
import { ConsultationScreen } from './consultation/consultation-screen.tsx';
import { Button } from './parts/button.tsx';
import { FocusHeading } from './parts/focus-heading.tsx';
import { Notices, type NoticeView } from './parts/notices.tsx';
import { SaveNotice, SaveStatus } from './parts/save-status.tsx';
import type { Standing } from './start/standing.ts';
import { StartPage } from './start/start-page.tsx';

/** The case in front of the learner. */
export interface OpenCase {
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  readonly assessment: Assessment;
  readonly best: number | null;
}

export interface PlayerProps {
  readonly settings: PackageSettings;
  /** The mark that passes: the LMS's where it has one. */
  readonly passMark: number;
  readonly open: OpenCase | null;
  readonly standingOf: (id: string) => Standing;
  readonly saving: Status;
  /** Who keeps the learner's place. */
  readonly keeping: 'lms' | 'browser' | 'refused';
  readonly notices: readonly NoticeView[];
  /** Opens a case; resolves to false where its data could not be loaded. */
  readonly onOpen: (entry: CaseIndexEntry) => Promise<boolean>;
  readonly onEvent: (event: CaseEvent) => void;
  readonly onRestart: () => void;
  readonly onHome: () => void;
  readonly onSaveAndLeave: () => void;
}

/** The learner's page: which screen, and what stands above every screen. */
export function Player(props: PlayerProps) {
  const { t } = useTranslation();
  const { settings, open, saving, keeping } = props;
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const openCase = async (entry: CaseIndexEntry) => {
    setMoved(true);
    setLoading(true);
    setProblem((await props.onOpen(entry)) ? null : entry.id);
    setLoading(false);
  };
  const title = open?.consultation.case.title ?? settings.title;
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (saving.kind === 'closed') return <LeftPage saved={saving.saved} />;
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        {t('app.skip')}
      </a>
      <header className="rw-bar">
        <div className="rw-bar__inside">
          {open === null ? (
            <span className="rw-bar__name">{t('app.name')}</span>
          ) : (
            <h1 className="rw-bar__name">{title}</h1>
          )}
          <SaveStatus status={saving} />
          <div className="rw-bar__buttons">
            {open !== null && (
              <button type="button" className="rw-bar__button" onClick={props.onHome}>
                {t('saving.home')}
              </button>
            )}
            <button type="button" className="rw-bar__button" onClick={props.onSaveAndLeave}>
              {t('saving.leave')}
            </button>
          </div>
        </div>
      </header>
      <main id="main" className="rw-page" tabIndex={-1}>
        <SaveNotice status={saving} keeping={open === null ? keeping : 'lms'} />
        <Notices notices={props.notices} />
        {loading && <p role="status">{t('app.loading')}</p>}
        {open === null ? (
          <StartPage
            settings={settings}
            passMark={props.passMark}
            standingOf={props.standingOf}
            problem={problem}
            quiet={!moved}
            onOpen={(entry) => void openCase(entry)}
          />
        ) : (
          <ConsultationScreen
            {...open}
            passMark={props.passMark}
            onEvent={props.onEvent}
            onRestart={props.onRestart}
            onHome={() => {
              setMoved(true);
              props.onHome();
            }}
          />
        )}
      </main>
      <footer className="rw-foot">
        <p>{t('app.teaching')}</p>
      </footer>
    </>
  );
}

/** After Save and leave: the session is closed, and this page can be too. */
function LeftPage({ saved }: { readonly saved: boolean }) {
  const { t } = useTranslation();
  return (
    <main className="rw-page rw-left">
      <FocusHeading level={1}>{t('left.heading')}</FocusHeading>
      <p>{saved ? t('left.saved') : t('left.notSaved')}</p>
      <p>{t('left.again')}</p>
    </main>
  );
}

/** Shown where the page cannot begin or go on. */
export function ProblemPage({ settings = false }: { readonly settings?: boolean }) {
  const { t } = useTranslation();
  return (
    <main className="rw-page rw-left">
      <FocusHeading level={1}>{t('problem.heading')}</FocusHeading>
      <p>{settings ? t('problem.settings') : t('problem.text')}</p>
      {!settings && <Button onClick={() => window.location.reload()}>{t('problem.reload')}</Button>}
    </main>
  );
}
