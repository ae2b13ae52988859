import { useMemo } from 'react';
import type { Case } from '../../case/types.ts';
import type { Change } from '../../guidance/answer.ts';
import type { CaseContext } from '../../machine/case-context.ts';
import { whatIfs, type Lead, type WhatIf } from '../../teaching/what-ifs.ts';
import { Fold } from '../parts/fold.tsx';
import { changeWords, factWords, type Speaking } from '../reference/fact-words.ts';
import { useReference } from '../reference/reference-context.ts';
import { RuleTitle } from '../reference/rule-title.tsx';
import { useSpeaking } from '../reference/use-speaking.ts';

/** As many as are read; the rest are a press away. */
const shownAtFirst = 4;

/** Change one fact: the single facts that would have changed what comes first. Worked out when it is opened. */
export function WhatIfList(props: { readonly kase: Case; readonly context: CaseContext }) {
  const { t } = useSpeaking();
  return (
    <Fold summary={t('whatIf.heading')}>
      <WhatIfItems {...props} />
    </Fold>
  );
}

function WhatIfItems({ kase, context }: Parameters<typeof WhatIfList>[0]) {
  const speaking = useSpeaking();
  const { t } = speaking;
  const { effective } = useReference();
  const { lead, whatIfs: all } = useMemo(
    () => whatIfs(kase, context, effective),
    [kase, context, effective],
  );
  const rest = all.slice(shownAtFirst);
  return (
    <>
      <p>
        {lead.length === 0
          ? t('whatIf.nothingNow')
          : t('whatIf.now', { action: leadWords(lead, speaking) })}{' '}
        {t(all.length === 0 ? 'whatIf.none' : 'whatIf.otherwise')}
      </p>
      <Items items={all.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <Fold summary={t('whatIf.more', { total: rest.length })}>
          <Items items={rest} />
        </Fold>
      )}
    </>
  );
}

function Items({ items }: { readonly items: readonly WhatIf[] }) {
  const speaking = useSpeaking();
  const { t } = speaking;
  const { guidance } = useReference().effective;
  const rules = [...guidance.emergencies, ...guidance.rules];
  return (
    <ul className="rw-what-ifs">
      {items.map(({ change, lead }) => {
        const first = rules.find(({ id }) => id === lead[0]?.rule);
        return (
          <li key={`${change.fact} ${change.to}`}>
            <strong>{otherwise(change, speaking)}</strong>
            {': '}
            {first === undefined ? (
              t('whatIf.thenNothing')
            ) : (
              <>
                {t('whatIf.instead', { action: leadWords(lead, speaking) })} (
                <RuleTitle rule={first} />)
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The changed fact, to begin the sentence with: "At 39 instead of 58", "Without this: cough". */
function otherwise(change: Change, speaking: Speaking): string {
  const { fact, to } = change;
  if (typeof to === 'number' || fact.includes('.')) return changeWords(change, speaking);
  if (to !== 'present' && to !== 'absent') return changeWords(change, speaking);
  const words = factWords(fact, speaking);
  return speaking.t(to === 'present' ? 'whatIf.with' : 'whatIf.without', { fact: words });
}

/** What comes first, in words; where several rules of one rank ask for different things, each. */
function leadWords(lead: Lead, { t, words, language }: Speaking): string {
  const calls = lead.map(({ action, test }) =>
    test === null
      ? words.actions[action]
      : t('whatIf.test', { action: words.actions[action], test: words.tests[test] }),
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(calls));
}
