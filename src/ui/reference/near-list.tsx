import { useTranslation } from 'react-i18next';
import type { Near } from '../../guidance/answer.ts';
import { Fold } from '../parts/fold.tsx';
import { changeWords, sizeOf } from './fact-words.ts';
import { useReference } from './reference-context.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleTitle } from './rule-title.tsx';
import type { AnyRule } from './rules.ts';
import { useSpeaking } from './use-speaking.ts';

const shownAtFirst = 6;

/** Rules that one change would meet, the smallest change first. */
export function NearList({
  near,
  ruleOf,
}: {
  readonly near: readonly Near[];
  readonly ruleOf: (id: string) => AnyRule | undefined;
}) {
  const { t } = useTranslation('reference');
  const nearest = near.toSorted((one, other) => sizeOf(one.change) - sizeOf(other.change));
  const rest = nearest.slice(shownAtFirst);
  if (near.length === 0) return null;
  return (
    <section>
      <h4>{t('results.near', { total: near.length })}</h4>
      <NearItems near={nearest.slice(0, shownAtFirst)} ruleOf={ruleOf} />
      {rest.length > 0 && (
        <Fold summary={t('results.moreNear', { total: rest.length })}>
          <NearItems near={rest} ruleOf={ruleOf} />
        </Fold>
      )}
    </section>
  );
}

function NearItems({ near, ruleOf }: Parameters<typeof NearList>[0]) {
  const speaking = useSpeaking();
  const { words } = useReference();
  return (
    <ul className="rw-near">
      {near.map((each) => {
        const rule = ruleOf(each.rule);
        if (rule === undefined) return null;
        return (
          <li key={`${each.rule} ${each.change.fact}`}>
            <p>{changeWords(each.change, speaking)}</p>
            <Fold
              summary={
                <>
                  <RuleTitle rule={rule} />
                  {': '}
                  {words.actions[each.action]}
                </>
              }
            >
              <RuleCard rule={rule} />
            </Fold>
          </li>
        );
      })}
    </ul>
  );
}
