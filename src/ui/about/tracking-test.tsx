import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageSettings } from '../../attempt/package-settings.ts';
import type { SelfTest } from '../../tracking/self-test/self-test.ts';
import { Button } from '../parts/button.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import { CheckList } from './check-list.tsx';
import { countsOf, reportText } from './report-text.ts';
import { ReportField } from './report-field.tsx';

/** The self-test: a button, then what was found and a report of it to send. */
export function TrackingTest({
  settings,
  onTest,
}: {
  readonly settings: PackageSettings;
  readonly onTest: () => Promise<SelfTest>;
}) {
  const { t, i18n } = useTranslation('about');
  const [test, setTest] = useState<SelfTest | 'running' | null>(null);
  const run = async () => {
    setTest('running');
    setTest(await onTest());
  };
  const done = typeof test === 'object' ? test : null;
  return (
    <section>
      <h2>{t('test.heading')}</h2>
      <p>{t('test.lead')}</p>
      <Button secondary onClick={() => void run()}>
        {t('test.run')}
      </Button>
      <p role="status">{test === 'running' && t('test.running')}</p>
      {done !== null && (
        <div key={done.at}>
          <FocusHeading level={3}>{t('test.result', countsOf(done))}</FocusHeading>
          <CheckList checks={done.checks} />
          <ReportField text={reportText(done, settings, i18n.getFixedT('en', 'about'))} />
        </div>
      )}
    </section>
  );
}
