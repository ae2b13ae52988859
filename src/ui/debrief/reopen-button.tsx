import { useTranslation } from 'react-i18next';
import { CaseText } from '../parts/case-text.tsx';

/** The way back to a decision, quiet under what there is to say of it. */
export function ReopenButton({
  title,
  onReopen,
}: {
  readonly title: string;
  readonly onReopen: () => void;
}) {
  const { t } = useTranslation();
  return (
    <button type="button" className="rw-reopen" onClick={onReopen}>
      {t('other.reopen')}
      <span className="rw-hidden">
        {': '}
        <CaseText>{title}</CaseText>
      </span>
    </button>
  );
}
