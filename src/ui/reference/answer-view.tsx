import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Leading } from '../../guidance/answer.ts';
import { capitalised, factWords } from './fact-words.ts';
import { NearList } from './near-list.tsx';
import { useReference } from './reference-context.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleTitle } from './rule-title.tsx';
import { allRules, byPrecedence, type AnyRule } from './rules.ts';
import { Shortened } from './shortened.tsx';
import { useSpeaking } from './use-speaking.ts';

/** What the guideline answers about the patient: what leads, what is met, still open, and nearly so. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('reference');
  const { guidance } = useReference().effective;
  const rules = useMemo(
    () => new Map(allRules(guidance).map((rule) => [rule.id, rule])),
    [guidance],
  );
  const ruleOf = (id: string) => rules.get(id);
  const met = byPrecedence(answer.met, guidance);
  const open = byPrecedence(answer.undecided, guidance);
  return (
    <>
      {answer.leading !== null && <Leads leading={answer.leading} ruleOf={ruleOf} />}
      {met.length + open.length === 0 && <p className="rw-calm">{t('results.nothingMet')}</p>}
      {met.length > 0 && (
        <section>
          <h4>{t('results.met', { total: met.length })}</h4>
          <Shortened all={met} first={12}>
            {(shown) =>
              shown.map((each) => (
                <Told
                  key={each.rule}
                  rule={ruleOf(each.rule)}
                  about="assumed"
                  facts={each.assumed}
                />
              ))
            }
          </Shortened>
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h4>{t('results.open', { total: open.length })}</h4>
          <Shortened all={open} first={8}>
            {(shown) =>
              shown.map((each) => (
                <Told key={each.rule} rule={ruleOf(each.rule)} about="decides" facts={each.needs} />
              ))
            }
          </Shortened>
        </section>
      )}
      <NearList near={answer.near} ruleOf={ruleOf} />
    </>
  );
}

function Leads({
  leading,
  ruleOf,
}: {
  readonly leading: Leading;
  readonly ruleOf: (id: string) => AnyRule | undefined;
}) {
  const { t, words, language } = useSpeaking();
  return (
    <section className="rw-leads">
      <h4>{t('results.leads')}</h4>
      <p>
        <strong>{capitalised(words.actions[leading.action], language)}</strong>
      </p>
      <ul>
        {leading.rules.map((id) => {
          const rule = ruleOf(id);
          return rule === undefined ? null : (
            <li key={id}>
              <RuleTitle rule={rule} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A rule with the facts that would decide it, or that were taken for granted. */
function Told({
  rule,
  about,
  facts,
}: {
  readonly rule: AnyRule | undefined;
  readonly about: 'assumed' | 'decides';
  readonly facts: readonly string[];
}) {
  const speaking = useSpeaking();
  if (rule === undefined) return null;
  return (
    <RuleCard rule={rule} met={about === 'assumed'}>
      {facts.length > 0 && (
        <div className="rw-told">
          <p>{speaking.t(`results.${about}`)}</p>
          <ul>
            {facts.map((fact) => (
              <li key={fact}>{factWords(fact, speaking)}</li>
            ))}
          </ul>
        </div>
      )}
    </RuleCard>
  );
}
