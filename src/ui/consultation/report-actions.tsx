import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageSettings } from '../../attempt/package-settings.ts';
import type { ReportAction } from '../../case/types.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { VerdictTag } from '../parts/verdict-tag.tsx';
import type { InboxEntry } from './inbox.ts';
import { Recommended } from './recommended.tsx';

/** What can be done with a report; once done, what there is to say of it takes the place of the buttons and the focus. */
export function ReportActions({
  entry,
  heading,
  mode,
  onEvent,
}: {
  readonly entry: InboxEntry;
  /** Id of the report's heading. */
  readonly heading: string;
  readonly mode: PackageSettings['mode'];
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const question = useId();
  const done = useFocusOnceTrue(entry.acted !== null);
  const { investigation, report } = entry.report;
  if (report.actions.length === 0) return null;
  if (entry.acted !== null) {
    return (
      <div className="rw-acted" ref={done} tabIndex={-1} role="group" aria-labelledby={question}>
        <ActFeedback action={entry.acted} actions={report.actions} mode={mode} said={question} />
      </div>
    );
  }
  if (!entry.open) return <p className="rw-hint">{t('inbox.newerFirst')}</p>;
  return (
    <div role="group" aria-labelledby={`${question} ${heading}`} className="rw-inbox">
      <p id={question} className="rw-inbox__question">
        {t('inbox.question')}
      </p>
      <div className="rw-inbox__actions">
        {report.actions.map((action) => (
          <Button
            key={action.action}
            secondary
            small
            onClick={() =>
              onEvent({ type: 'act', investigation: investigation.id, action: action.action })
            }
          >
            <ActionName action={action} />
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What was done with a report, and why it was or wasn't right; while assessed, only what was done. */
export function ActFeedback({
  action,
  actions,
  mode,
  said,
}: {
  readonly action: ReportAction;
  readonly actions: readonly ReportAction[];
  readonly mode: PackageSettings['mode'];
  /** Id for the line that says what was done, where something is to be labelled by it. */
  readonly said?: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p id={said} className="rw-agreed__said">
        {t('decision.chose')}:{' '}
        <strong>
          <ActionName action={action} />
        </strong>{' '}
        {mode === 'learn' && <VerdictTag verdict={action.verdict} />}
      </p>
      {mode === 'learn' && (
        <>
          <RichText text={action.rationale} />
          {action.verdict !== 'recommended' && <RecommendedActions actions={actions} />}
        </>
      )}
    </>
  );
}

/** What would have been recommended for a report. */
export function RecommendedActions({ actions }: { readonly actions: readonly ReportAction[] }) {
  const { t } = useTranslation();
  return (
    <Recommended
      of={actions.map((it) => ({ ...it, label: it.label ?? t(`inbox.action.${it.action}`) }))}
    />
  );
}

function ActionName({ action }: { readonly action: ReportAction }) {
  const { t } = useTranslation();
  if (action.label === undefined) return t(`inbox.action.${action.action}`);
  return <CaseText>{action.label}</CaseText>;
}

/** Moves the focus to an element when something has become true; not where it was true from the start. */
function useFocusOnceTrue(isTrue: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const was = useRef(isTrue);
  useEffect(() => {
    if (isTrue && !was.current) element.current?.focus();
    was.current = isTrue;
  }, [isTrue]);
  return element;
}
