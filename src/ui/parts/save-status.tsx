import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/format.ts';
import type { SaveStatus as Status } from '../../tracking/types.ts';
import type { Keeping } from './keeping.ts';

/** How saving stands, in a word, always in view. Spoken only when it fails: a save after each answer is no news. */
export function SaveStatus({ status }: { readonly status: Exclude<Status, { kind: 'closed' }> }) {
  const { t, i18n } = useTranslation();
  return (
    <span
      className={`rw-saving rw-saving--${status.kind}`}
      aria-live={status.kind === 'failed' ? 'polite' : 'off'}
    >
      {status.kind === 'saved'
        ? t('saving.saved', { time: formatTime(status.at, i18n.language) })
        : t(`saving.${status.kind}`)}
    </span>
  );
}

/** More about saving, where there is something the learner should know. The region is always there, so that it is heard. */
export function SaveNotice({
  status,
  keeping,
}: {
  readonly status: Status;
  /** Who keeps the place, where that is news; `lms` where it isn't. */
  readonly keeping: Keeping;
}) {
  const { t } = useTranslation();
  const text = () => {
    if (status.kind === 'failed') return t('saving.failedLong');
    if (status.kind === 'not-recording') return t(`saving.notRecordingLong.${status.because}`);
    return keeping === 'lms' ? null : t(`saving.${keeping}`);
  };
  const shown = text();
  return (
    <div role="status">
      {shown !== null && (
        <div className="rw-notice">
          <p>{shown}</p>
          {status.kind === 'failed' && (
            <p className="rw-hint">
              {t('saving.failedDetail', {
                where: [status.failure.step, status.failure.element].filter(Boolean).join(' '),
                code: status.failure.code,
              })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
