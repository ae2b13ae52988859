import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/format.ts';
import type { SaveStatus as Status } from '../../tracking/types.ts';

/** How saving stands, in a word, always in view. */
export function SaveStatus({ status }: { readonly status: Status }) {
  const { t, i18n } = useTranslation();
  const text = () => {
    switch (status.kind) {
      case 'saved':
        return t('saving.saved', { time: formatTime(status.at, i18n.language) });
      case 'closed':
        return status.saved ? t('left.saved') : t('saving.failed');
      case 'idle':
      case 'saving':
      case 'failed':
      case 'not-recording':
        return t(`saving.${status.kind}`);
    }
  };
  return (
    <span className={`rw-saving rw-saving--${status.kind}`} role="status">
      {text()}
    </span>
  );
}

/** More about saving, where there is something the learner should know; who keeps the place only where that is news. */
export function SaveNotice({
  status,
  keeping,
}: {
  readonly status: Status;
  readonly keeping: 'lms' | 'browser' | 'refused';
}) {
  const { t } = useTranslation();
  const { text, detail } = ((): { text: string | null; detail?: string } => {
    if (status.kind === 'failed') {
      const { step, element, code } = status.failure;
      return {
        text: t('saving.failedLong'),
        detail: t('saving.failedDetail', { step, element, code }),
      };
    }
    if (status.kind === 'not-recording')
      return { text: t(`saving.notRecordingLong.${status.because}`) };
    if (keeping === 'lms') return { text: null };
    return { text: t(`saving.${keeping}`) };
  })();
  if (text === null) return null;
  return (
    <div className="rw-notice" role="status">
      <p>{text}</p>
      {detail !== undefined && <p className="rw-hint">{detail}</p>}
    </div>
  );
}
