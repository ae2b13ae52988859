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

/** Notices about saved work: calm, in place, no dialog. `onAnswered` is where the focus goes when one is answered. */
export function Notices({
  notices,
  onAnswered,
}: {
  readonly notices: readonly NoticeView[];
  readonly onAnswered: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {notices.length > 0 && (
        <section className="rw-notice" aria-label={t('notice.heading')}>
          {notices.map((notice, index) => (
            <NoticeText key={index} notice={notice} onAnswered={onAnswered} />
          ))}
        </section>
      )}
    </div>
  );
}

function NoticeText({
  notice,
  onAnswered,
}: {
  readonly notice: NoticeView;
  readonly onAnswered: () => void;
}) {
  const { t, i18n } = useTranslation();
  const answer = (act: () => void) => () => {
    act();
    onAnswered();
  };
  if (notice.kind !== 'localCopy') {
    return (
      <>
        <p>{t(`notice.${notice.kind}`)}</p>
        <Button small secondary onClick={answer(notice.onDismiss)}>
          {t('notice.dismiss')}
        </Button>
      </>
    );
  }
  const at = `${formatDate(new Date(notice.at), i18n.language)} ${formatTime(notice.at, i18n.language)}`;
  return (
    <>
      <p>{t('notice.localCopy', { date: at })}</p>
      <div className="rw-buttons">
        <Button small onClick={answer(notice.onRestore)}>
          {t('notice.restore')}
        </Button>
        <Button small secondary onClick={answer(notice.onDiscard)}>
          {t('notice.discard')}
        </Button>
      </div>
    </>
  );
}
