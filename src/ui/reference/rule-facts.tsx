import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseText } from '../parts/case-text.tsx';
import { ageWords } from './fact-words.ts';
import { useReference } from './reference-context.ts';
import { useRuleNumber } from './rule-title.tsx';
import { asksOf } from '../../guidance/asks.ts';
import type { AnyRule } from './rules.ts';

/** Strength, whom it is for, how it was checked, notes, and where to read it. */
export function RuleFacts({ rule }: { readonly rule: AnyRule }) {
  const { t } = useTranslation('reference');
  const { words, known } = useReference();
  const numberOf = useRuleNumber();
  const { ageMin, ageMax, organ } = rule.who;
  const who = [
    ...(organ === undefined ? [] : [t(`organ.${organ}`)]),
    ageWords(t, ageMin, ageMax),
  ].filter((each) => each !== null);
  const { partly, note } = rule;
  return (
    <dl className="rw-about">
      <Row term={t('rule.strength')}>{words.strengths[asksOf(rule, known.facts.age).strength]}</Row>
      <Row term={t('rule.who')}>{who.length === 0 ? t('rule.anyone') : who.join(', ')}</Row>
      <Row term={t('rule.checked')}>
        {words.confidences[rule.confidence]}
        {partly !== undefined && (
          <p>
            {t('rule.partly')}: <CaseText>{partly.what}</CaseText>:{' '}
            {words.confidences[partly.confidence]}
          </p>
        )}
      </Row>
      {note !== undefined && (
        <Row term={t('rule.note')}>
          <CaseText>{note}</CaseText>
        </Row>
      )}
      {rule.changed !== undefined && (
        <Row term={t('rule.changed')}>
          <CaseText>{rule.changed}</CaseText>
        </Row>
      )}
      {rule.link !== undefined && (
        <Row term={t('rule.link')}>
          <a href={rule.link} target="_blank" rel="noopener noreferrer">
            {'rec' in rule ? numberOf(rule) : rule.link}
          </a>
        </Row>
      )}
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
