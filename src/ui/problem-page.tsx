import { useTranslation } from 'react-i18next';
import { Button } from './parts/button.tsx';
import { FocusHeading } from './parts/focus-heading.tsx';

/** Shown where the page cannot begin or go on. `settings`: the page was not packed for use, so reloading won't help. */
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
