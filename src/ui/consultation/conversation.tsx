import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../case/types.ts';
import type { Line } from '../../consultation/view.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { MediaView } from './media-view.tsx';
import { ReportView } from './report-view.tsx';

/** The appointment as a conversation: the newest line is where the eye and the screen reader are. */
export function Conversation({
  lines,
  case: kase,
}: {
  readonly lines: readonly Line[];
  readonly case: Case;
}) {
  const { t } = useTranslation();
  const newest = useRef<HTMLLIElement>(null);
  const count = lines.length;
  const show = () => {
    // jsdom has no scrollIntoView.
    if (count > 1) newest.current?.scrollIntoView?.({ block: 'nearest' });
  };
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(show, [count]);
  return (
    <div role="log" aria-label={t('talk.region')}>
      <ol className="rw-talk">
        {lines.map((line, index) => (
          <li
            key={keyOf(line, index)}
            ref={index === count - 1 ? newest : undefined}
            // A picture takes its room only now, and would push the newest line out of view.
            onLoadCapture={index === count - 1 ? show : undefined}
            className="rw-talk__turn"
          >
            <Turn line={line} case={kase} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function keyOf(line: Line, index: number): string {
  return line.kind === 'elicited' ? line.enquiry.id : `${line.kind}-${index}`;
}

/** One line, drawn once: lines are never changed, only added. */
const Turn = memo(function Turn({
  line,
  case: kase,
}: {
  readonly line: Line;
  readonly case: Case;
}) {
  const { t } = useTranslation();
  switch (line.kind) {
    case 'arrived':
      return line.step.kind === 'appointment' ? (
        <>
          {line.step.opening !== undefined && (
            <div className="rw-talk__scene">
              <RichText text={line.step.opening} />
            </div>
          )}
          <MediaView media={line.step.media} />
          {line.reports.map((report) => (
            <ReportView key={report.investigation.id} report={report} startsOn={kase.startsOn} />
          ))}
          <Speech who={kase.patient.name}>
            <RichText text={line.step.says} />
          </Speech>
        </>
      ) : null;
    case 'elicited':
      return (
        <>
          <p className="rw-talk__you">
            <span className="rw-talk__how">{t(youDid[line.how])}</span>{' '}
            <CaseText>{line.enquiry.label}</CaseText>{' '}
            <span className="rw-talk__cost">
              {t('talk.cost', { minutes: line.enquiry.minutes })}
            </span>
          </p>
          {line.how === 'ask' ? (
            <Speech who={kase.patient.name}>
              <RichText text={line.enquiry.reply} />
            </Speech>
          ) : (
            <div className="rw-talk__seen">
              <RichText text={line.enquiry.reply} />
            </div>
          )}
          <MediaView media={line.enquiry.media} />
        </>
      );
    case 'ordered':
      return (
        <p className="rw-talk__you">
          <span className="rw-talk__how">{t('talk.youOrdered')}</span>{' '}
          <CaseText>{line.investigation.name}</CaseText>. {t('talk.wait')}
        </p>
      );
    case 'overran':
      return line.appointment.overrun === undefined ? null : (
        <div className="rw-talk__scene">
          <RichText text={line.appointment.overrun.says} />
        </div>
      );
    // These belong to steps that have no conversation.
    case 'chose':
    case 'settled':
    case 'acted':
      return null;
  }
});

const youDid = {
  ask: 'talk.youAsked',
  examine: 'talk.youExamined',
  test: 'talk.youTested',
} as const;

function Speech({ who, children }: { readonly who: string; readonly children: React.ReactNode }) {
  return (
    <blockquote className="rw-talk__speech">
      <span className="rw-talk__who">{who}</span>
      {children}
    </blockquote>
  );
}
