import { useId, useMemo } from 'react';
import type { Case } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import { knowledge } from '../../guidance/knowledge.ts';
import { asker } from '../../guidance/match.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';
import type { CaseContext } from '../../machine/case-context.ts';
import { answering } from '../../teaching/asked.ts';
import { evidenceThere } from '../../teaching/evidence.ts';
import { factsShown } from '../../teaching/facts-shown.ts';
import { withFeatures, type FeatureLists } from '../../teaching/feature-lists.ts';
import { ruleGrounds } from '../../teaching/grounds.ts';
import { ReferenceContext } from '../reference/reference-context.ts';
import { useSpeaking } from '../reference/use-speaking.ts';
import { RuleMet } from './rule-met.tsx';
import { WhatIfList } from './what-if-list.tsx';
import '../style/guideline-point.scss';

export interface GuidelinePointProps {
  readonly effective: Effective;
  readonly words: GuidanceWords;
  readonly features: FeatureLists;
  /** As the package holds it, without features. */
  readonly kase: Case;
  /** How the consultation stood before the decision. */
  readonly context: CaseContext;
}

/** At one decision: the rules that were met, on which findings, found or not; and what one other fact would have changed. */
export function GuidelinePoint(props: GuidelinePointProps) {
  const { effective, words, features, context } = props;
  const kase = useMemo(() => withFeatures(props.kase, features), [props.kase, features]);
  const reference = useMemo(() => {
    const facts = factsShown(kase.patient, evidenceThere(kase, context));
    return { effective, words, known: knowledge(facts, effective.guidance) };
  }, [kase, context, effective, words]);
  return (
    <ReferenceContext value={reference}>
      <Point kase={kase} context={context} effective={effective} />
    </ReferenceContext>
  );
}

function Point({
  kase,
  context,
  effective,
}: Pick<GuidelinePointProps, 'kase' | 'context' | 'effective'>) {
  const { t } = useSpeaking();
  const heading = useId();
  const met = useMemo(
    () => ruleGrounds(kase, context, answering(kase, asker(effective)), effective),
    [kase, context, effective],
  );
  return (
    <section className="rw-point" aria-labelledby={heading}>
      <h5 id={heading}>{t('point.heading')}</h5>
      {met.length === 0 ? (
        <p>{t('point.none')}</p>
      ) : (
        <ul className="rw-point__rules">
          {met.map((each) => (
            <RuleMet key={each.rule.rule} {...each} kase={kase} />
          ))}
        </ul>
      )}
      <WhatIfList kase={kase} context={context} />
    </section>
  );
}
