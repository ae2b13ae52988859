import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { Button } from './button.tsx';

/** Something about the learner's saved work, with what they can do about it. */
export type NoticeView =
  | { readonly kind: 'damaged' | 'changed'; readonly onDismiss: () => void }
  | {
      readonly kind: 'localCopy';
      readonly at: number;
      readonly onRestore: () => void;
      readonly onDiscard: () => void;
    };

/** Notices about saved work: calm, in place, no dialog. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  const { t, i18n } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <section className="rw-notice" aria-label={t('notice.heading')} role="status">
      {notices.map((notice, index) =>
        notice.kind === 'localCopy' ? (
          <div key={index}>
            <p>
              {t('notice.localCopy', {
                date: `${formatDate(new Date(notice.at), i18n.language)} ${formatTime(notice.at, i18n.language)}`,
              })}
            </p>
            <div className="rw-buttons">
              <Button small onClick={notice.onRestore}>
                {t('notice.restore')}
              </Button>
              <Button small secondary onClick={notice.onDiscard}>
                {t('notice.discard')}
              </Button>
            </div>
          </div>
        ) : (
          <div key={index}>
            <p>{t(`notice.${notice.kind}`)}</p>
            <Button small secondary onClick={notice.onDismiss}>
              {t('notice.dismiss')}
            </Button>
          </div>
        ),
      )}
    </section>
  );
}
