import { useEffect, useRef, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseIndexEntry, CitedRule, PackageSettings } from '../attempt/package-settings.ts';
import type { Marking } from '../consultation/assess.ts';
import type { Consultation } from '../consultation/consultation.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { SaveStatus as Status } from '../tracking/types.ts';
import type { ConsultationScreenProps } from './consultation/screen-props.ts';
import { formatDate } from '../i18n/format.ts';
import { LeftPage } from './left-page.tsx';
import { CaseText, Translated } from './parts/case-text.tsx';
import { DraftNotice } from './parts/draft-notice.tsx';
import type { Keeping, LeftWith } from './parts/keeping.ts';
import { LanguageSwitch } from './parts/language-switch.tsx';
import { Notices, type NoticeView } from './parts/notices.tsx';
import { ReferenceButton, type ReferenceView } from './parts/reference-button.tsx';
import { SaveNotice, SaveStatus } from './parts/save-status.tsx';
import type { SidePage, SidePageName } from './parts/side-page.ts';
import type { Standing } from './start/standing.ts';
import { StartPage } from './start/start-page.tsx';

/** The case in front of the learner. */
export interface OpenCase {
  /** Loaded with the case, because the first screen does without it. */
  readonly Screen: ComponentType<ConsultationScreenProps>;
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  /** The case's texts that are translated, each with its language; undefined where it is shown as it was written. */
  readonly translated: ReadonlyMap<unknown, string> | undefined;
  readonly marking: Marking;
  readonly best: number | null;
  readonly onTeaching: ConsultationScreenProps['onTeaching'];
}

export interface PlayerProps {
  readonly settings: PackageSettings;
  /** false in the page as it comes, before any script has run: nothing can be pressed yet. */
  readonly ready: boolean;
  /** The mark that passes: the LMS's where it has one. */
  readonly passMark: number;
  readonly open: OpenCase | null;
  /** null before the LMS has answered. */
  readonly standingOf: (id: string) => Standing | null;
  readonly saving: Status;
  /** Who keeps the learner's place. */
  readonly keeping: Keeping;
  /** How the learner's work stands once the session is closed. */
  readonly left: LeftWith;
  readonly notices: readonly NoticeView[];
  /** YYYY-MM-DD: past its day the package says that its review is overdue. Empty in the page as it comes, which has no clock. */
  readonly today: string;
  /** Opens a case; resolves to false where its data could not be loaded. */
  readonly onOpen: (entry: CaseIndexEntry) => Promise<boolean>;
  /** The learner looks as if they were about to open a case. */
  readonly onIntent: () => void;
  /** Fetches a page beside the cases, with what it shows as it stands; resolves to null where it can't be had. */
  readonly onSide: (name: SidePageName) => Promise<SidePage | null>;
  /** Fetches the panel of a guideline; resolves to null where it can't be had. */
  readonly onReference: (href: string) => Promise<ReferenceView | null>;
  readonly onEvent: (event: CaseEvent) => void;
  readonly onRestart: () => void;
  readonly onHome: () => void;
  readonly onSaveAndLeave: () => void;
}

/** The learner's page: which screen, and what stands above every screen. */
export function Player(props: PlayerProps) {
  const { t, i18n } = useTranslation();
  const { settings, open, saving, keeping } = props;
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const [Side, setSide] = useState<SidePage | null>(null);
  const page = useRef<HTMLElement>(null);
  const goHome = () => {
    setMoved(true);
    setSide(null);
    props.onHome();
  };
  const showSide = async (name: SidePageName) => {
    const shown = await props.onSide(name);
    goHome();
    setSide(() => shown);
    setProblem(shown === null ? settings.id : null);
  };
  const openCase = async (entry: CaseIndexEntry) => {
    setMoved(true);
    setLoading(true);
    const opened = await props.onOpen(entry);
    setProblem(opened ? null : entry.id);
    setSide(null);
    setLoading(false);
    // The start page says so.
    if (!opened) props.onHome();
  };
  const title = open?.consultation.case.title ?? settings.title;
  const openId = open?.consultation.case.id ?? settings.cases[0]?.id;
  const reference = settings.cases.find(({ id }) => id === openId)?.reference;
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (saving.kind === 'closed') return <LeftPage left={props.left} keeping={keeping} />;
  return (
    <Translated value={open?.translated}>
      <a className="nhsuk-skip-link" href="#main">
        {t('app.skip')}
      </a>
      <header className="rw-bar">
        <div className="rw-bar__inside">
          {open === null ? (
            <span className="rw-bar__name">{t('app.name')}</span>
          ) : (
            <h1 className="rw-bar__name">
              <CaseText>{title}</CaseText>
            </h1>
          )}
          <SaveStatus status={saving} />
          <fieldset className="rw-bar__buttons" disabled={!props.ready}>
            <LanguageSwitch offered={settings.languages} />
            {settings.mode === 'learn' && reference !== undefined && (
              <ReferenceButton
                href={reference}
                patient={open?.consultation.case.patient ?? null}
                onLoad={props.onReference}
              />
            )}
            {open !== null && (
              <button type="button" className="rw-bar__button" onClick={goHome}>
                {t(settings.single ? 'header.start' : 'saving.home')}
              </button>
            )}
            <button type="button" className="rw-bar__button" onClick={props.onSaveAndLeave}>
              {t('saving.leave')}
            </button>
          </fieldset>
        </div>
      </header>
      <main id="main" className="rw-page" tabIndex={-1} ref={page}>
        <SaveNotice status={saving} keeping={open === null ? keeping : 'lms'} />
        <Notices notices={props.notices} onAnswered={() => page.current?.focus()} />
        {open === null && <DraftNotice />}
        {open === null && settings.reviewDueOn < props.today && (
          <p className="rw-notice" role="note">
            {t('start.overdue', {
              date: formatDate(new Date(settings.reviewDueOn), i18n.language),
            })}
          </p>
        )}
        {loading && <p role="status">{t('app.loading')}</p>}
        {open === null && Side !== null ? (
          <Side onOpen={(entry) => void openCase(entry)} onHome={goHome} />
        ) : open === null ? (
          <StartPage
            settings={settings}
            passMark={props.passMark}
            standingOf={props.standingOf}
            problem={problem}
            quiet={!moved}
            ready={props.ready}
            onIntent={props.onIntent}
            onSide={(name) => void showSide(name)}
            onOpen={(entry) => void openCase(entry)}
          />
        ) : (
          <open.Screen
            {...open}
            mode={settings.mode}
            cases={settings.cases}
            single={settings.single}
            standingOf={props.standingOf}
            contact={settings.contact}
            onEvent={props.onEvent}
            onOpen={(entry) => void openCase(entry)}
            onRestart={props.onRestart}
            onResults={() => void showSide('results')}
            onHome={goHome}
          />
        )}
      </main>
      <footer className="rw-foot">
        <p>{t('app.teaching')}</p>
      </footer>
    </Translated>
  );
}
