import { useTranslation } from 'react-i18next';
import type { ModuleResult } from '../../attempt/module-result.ts';
import type { CaseIndexEntry } from '../../attempt/package-settings.ts';
import { DomainTable } from '../debrief/domain-table.tsx';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import '../style/results.scss';
import { CaseMarks } from './case-marks.tsx';
import { NextStep } from './next-step.tsx';

export interface ResultsPageProps {
  readonly result: ModuleResult;
  readonly title: string;
  readonly passMark: number;
  readonly onOpen: (entry: CaseIndexEntry) => void;
  readonly onHome: () => void;
}

/** How the learner stands with the module, by domain and by case, and what would raise it most. */
export function ResultsPage({ result, title, passMark, onOpen, onHome }: ResultsPageProps) {
  const { t } = useTranslation();
  const { score, standing, domains } = result;
  return (
    <div className="rw-start rw-results">
      <FocusHeading level={1}>{t('moduleResult.heading')}</FocusHeading>
      <p>
        <CaseText>{title}</CaseText>
      </p>
      <section className="rw-score">
        <p className="rw-score__value">{t('debrief.scoreValue', { score })}</p>
        <p>{t(`moduleResult.${standing}`, { passMark })}</p>
        <DomainTable marks={domains} />
      </section>
      <NextStep result={result} />
      <CaseMarks cases={result.cases} onOpen={onOpen} />
      <div className="rw-buttons">
        <Button onClick={onHome}>{t('debrief.home')}</Button>
        <Button secondary onClick={() => window.print()}>
          {t('moduleResult.print')}
        </Button>
      </div>
    </div>
  );
}
