import { memo, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeatureName } from '../../guidance/features.ts';
import { matcher } from '../../guidance/match.ts';
import { Announcement } from '../parts/announcement.tsx';
import { AnswerView } from './answer-view.tsx';
import { useReference } from './reference-context.ts';
import { RuleBrowser } from './rule-browser.tsx';
import { allRules, browse, ruleFinder } from './rules.ts';

/** What the guideline says: rules found by words, and the answer about the patient, or else all rules to browse. */
export const Results = memo(function Results({
  text,
  matches,
}: {
  /** What is typed in the search field. */
  readonly text: string;
  /** The features that it finds. */
  readonly matches: readonly FeatureName[];
}) {
  const { t } = useTranslation('reference');
  const id = useId();
  const { effective, words, known } = useReference();
  const match = useMemo(() => matcher(effective), [effective]);
  const find = useMemo(() => ruleFinder(effective, words), [effective, words]);
  const sought = text.trim() !== '';
  const answering = known.facts.features.size > 0;
  const answer = useMemo(() => (answering ? match(known.facts) : null), [match, answering, known]);
  const rules = useMemo(
    () => (sought ? find(text, matches) : allRules(effective.guidance)),
    [find, sought, text, matches, effective],
  );
  const { found } = browse(rules, known.facts);
  const nothing = sought && rules.length === 0 && matches.length === 0;
  const summary = () => {
    if (nothing) return t('search.none');
    if (sought) return t('search.found', { features: matches.length, rules: found });
    if (answer === null) {
      const { age, sex } = known.facts;
      const anyone = age === null && sex === null;
      return t(anyone ? 'results.browsingAll' : 'results.browsing', { rules: found });
    }
    return t('results.summary', {
      met: answer.met.length,
      open: answer.undecided.length,
      near: answer.near.length,
    });
  };
  return (
    <section className="rw-results" aria-labelledby={id}>
      <h3 id={id}>{t('results.heading')}</h3>
      <p>{summary()}</p>
      <Announcement text={summary()} />
      {sought && rules.length > 0 && <h4>{t('results.foundByWords', { total: found })}</h4>}
      {(sought || answer === null) && rules.length > 0 && (
        <RuleBrowser key={text} rules={rules} sought={sought} />
      )}
      {answer !== null && <AnswerView answer={answer} />}
    </section>
  );
});
