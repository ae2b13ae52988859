import { useMemo } from 'react';
import type { Case } from '../../case/types.ts';
import type { Met } from '../../guidance/answer.ts';
import type { CaseContext } from '../../machine/case-context.ts';
import { whatIfs, type WhatIf } from '../../teaching/what-ifs.ts';
import { Fold } from '../parts/fold.tsx';
import { useReference } from '../reference/reference-context.ts';
import { useRuleNumber } from '../reference/rule-title.tsx';
import { useSpeaking } from '../reference/use-speaking.ts';
import {
  alikeChanges,
  callsWords,
  changesWords,
  factsText,
  outcomeWords,
} from './what-if-words.ts';

/** As many as are read; the rest are a press away. */
const shownAtFirst = 4;

/** Change one fact: the single facts that would have changed what was asked for. Worked out when it is opened. */
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
  const { open, whatIfs: all } = useMemo(
    () => whatIfs(kase, context, effective),
    [kase, context, effective],
  );
  const groups = alikeChanges(all);
  const rest = groups.slice(shownAtFirst);
  return (
    <>
      <p>
        {open.length === 0
          ? t('whatIf.nothingNow')
          : t('whatIf.now', { action: callsWords(open, speaking) })}{' '}
        {t(groups.length === 0 ? 'whatIf.none' : 'whatIf.otherwise')}
      </p>
      <Items groups={groups.slice(0, shownAtFirst)} open={open} />
      {rest.length > 0 && (
        <Fold summary={t('whatIf.more', { total: rest.length })}>
          <Items groups={rest} open={open} />
        </Fold>
      )}
    </>
  );
}

function Items({
  groups,
  open,
}: {
  readonly groups: ReturnType<typeof alikeChanges>;
  readonly open: readonly Met[];
}) {
  const speaking = useSpeaking();
  return (
    <ul className="rw-what-ifs">
      {groups.map((group) => (
        <li key={`${group[0].change.fact} ${group[0].change.to}`}>
          <strong>{changesWords(group, speaking)}</strong>
          {': '}
          {outcomeWords(group[0], open, speaking)}
          <Cited whatIf={group[0]} alone={group.length === 1} />
        </li>
      ))}
    </ul>
  );
}

/** The rules that would ask for it, and what else the patient has that they hang on. */
function Cited({ whatIf, alone }: { readonly whatIf: WhatIf; readonly alone: boolean }) {
  const { t, words } = useSpeaking();
  const numberOf = useRuleNumber();
  const { guidance } = useReference().effective;
  const { gained } = whatIf;
  if (gained.length === 0) return null;
  const named = gained.flatMap((met) => {
    const rule = [...guidance.emergencies, ...guidance.rules].find(({ id }) => id === met.rule);
    if (rule === undefined) return [];
    return 'rec' in rule
      ? [t('rule.title', { number: numberOf(rule), site: words.sites[rule.site] })]
      : [t('rule.emergency')];
  });
  return (
    <>
      {' '}
      ({named.join('; ')}
      {alone && <Together gained={gained} whatIf={whatIf} />})
    </>
  );
}

function Together({
  gained,
  whatIf,
}: {
  readonly gained: readonly Met[];
  readonly whatIf: WhatIf;
}) {
  const speaking = useSpeaking();
  const own = whatIf.change.fact.split('.')[0];
  const others = gained
    .flatMap(({ because }) => because)
    .filter((fact) => fact.split(/[.=]/)[0] !== own && !fact.startsWith('age='));
  if (others.length === 0) return null;
  return <>; {speaking.t('whatIf.together', { facts: factsText(others, speaking) })}</>;
}
