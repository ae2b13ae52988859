import { useTranslation } from 'react-i18next';
import { Fold } from '../parts/fold.tsx';
import { useReference } from './reference-context.ts';
import { RuleCard } from './rule-card.tsx';
import { browse, type AnyRule } from './rules.ts';
import { Shortened } from './shortened.tsx';

/** Rules to browse, by site: folded where all are there, open where some were looked for. Duties come last. */
export function RuleBrowser({
  rules,
  sought,
}: {
  readonly rules: readonly AnyRule[];
  /** Whether these were found by words. */
  readonly sought: boolean;
}) {
  const { t } = useTranslation('reference');
  const { known, words } = useReference();
  const { sites, duties, leftOut } = browse(rules, known.facts);
  const bySite = sites.flatMap(({ rules: own }) => own);
  return (
    <>
      {leftOut > 0 && <p className="rw-quiet">{t('results.leftOut', { count: leftOut })}</p>}
      {sought ? (
        <Shortened all={bySite} first={20}>
          {(shown) => <RuleCards rules={shown} />}
        </Shortened>
      ) : (
        sites.map(({ site, rules: own }) => (
          <Fold
            key={site}
            summary={
              <h4 className="rw-inline">
                {t('results.site', { site: words.sites[site], total: own.length })}
              </h4>
            }
          >
            <RuleCards rules={own} />
          </Fold>
        ))
      )}
      {duties.length > 0 && (
        <Fold
          summary={<h4 className="rw-inline">{t('results.duties', { total: duties.length })}</h4>}
        >
          <RuleCards rules={duties} />
        </Fold>
      )}
    </>
  );
}

/** Rules one after another. */
function RuleCards({ rules }: { readonly rules: readonly AnyRule[] }) {
  return rules.map((rule) => <RuleCard key={rule.id} rule={rule} />);
}
