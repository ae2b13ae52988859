import { useTranslation } from 'react-i18next';
import { Button } from './parts/button.tsx';
import { FocusHeading } from './parts/focus-heading.tsx';
import type { Keeping, LeftWith } from './parts/keeping.ts';

/** After Save and leave: the session is closed, and this page can be too. Says what is true of the learner's work. */
export function LeftPage({
  left,
  keeping,
}: {
  readonly left: LeftWith;
  readonly keeping: Keeping;
}) {
  const { t } = useTranslation();
  const launchedByLms = keeping === 'lms' || keeping === 'refused';
  return (
    <main className="rw-page rw-left">
      <FocusHeading level={1}>{t('left.heading')}</FocusHeading>
      <p>{t(`left.${left}`)}</p>
      {launchedByLms ? (
        <p>{t('left.again')}</p>
      ) : (
        <Button onClick={() => window.location.reload()}>{t('left.carryOn')}</Button>
      )}
    </main>
  );
}
