import { useMemo } from 'react';
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
import { alike, RulesMet } from './rules-met.tsx';
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
  /** Of its heading. */
  readonly level: 4 | 5;
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
      <Point kase={kase} context={context} effective={effective} level={props.level} />
    </ReferenceContext>
  );
}

function Point({
  kase,
  context,
  effective,
  level,
}: Pick<GuidelinePointProps, 'kase' | 'context' | 'effective' | 'level'>) {
  const { t } = useSpeaking();
  const Heading = `h${level}` as const;
  const met = useMemo(
    () => ruleGrounds(kase, context, answering(kase, asker(effective)), effective),
    [kase, context, effective],
  );
  return (
    <div className="rw-point">
      <Heading className="rw-point__heading">{t('point.heading')}</Heading>
      {met.length === 0 ? (
        <p>{t('point.none')}</p>
      ) : (
        <ul className="rw-point__rules">
          {alike(met).map((rules) => (
            <RulesMet key={rules[0].rule.rule} rules={rules} kase={kase} />
          ))}
        </ul>
      )}
      <WhatIfList kase={kase} context={context} />
    </div>
  );
}
