import { useTranslation } from 'react-i18next';
import { ageWords, capitalised } from './fact-words.ts';
import { useReference } from './reference-context.ts';
import { asksOf, type Asks } from '../../guidance/asks.ts';
import type { AnyRule } from './rules.ts';
import { useSpeaking } from './use-speaking.ts';

/** What a rule calls for, in words, and by when; at each age apart where the age isn't known and it depends on it. */
export function CallLines({ rule }: { readonly rule: AnyRule }) {
  const { t } = useTranslation('reference');
  const { words, known } = useReference();
  const { age } = known.facts;
  const others = age === null && 'byAge' in rule ? (rule.byAge ?? []) : [];
  return (
    <>
      <CallLine call={asksOf(rule, age)} />
      {others.map((other, index) => (
        <CallLine key={index} call={other} ages={ageWords(t, other.ageMin, other.ageMax)} />
      ))}
      {rule.anyOf !== undefined && (
        <p className="rw-rule__answers">
          {t('rule.answeredBy')}: {rule.anyOf.map((each) => words.actions[each]).join('; ')}.
        </p>
      )}
    </>
  );
}

function CallLine({ call, ages = null }: { readonly call: Asks; readonly ages?: string | null }) {
  const { t, words, language } = useSpeaking();
  const action = capitalised(words.actions[call.action], language);
  const what =
    call.test === undefined
      ? t('rule.withoutTest', { action })
      : t('rule.withTest', { action, test: words.tests[call.test] });
  const timescale = capitalised(words.timescales[call.timescale], language);
  return (
    <p className="rw-rule__call">
      {ages !== null && <>{t('rule.atAge', { ages })}: </>}
      <strong>{what}</strong> {call.timescale !== 'n/a' && t('rule.when', { timescale })}
    </p>
  );
}
