import { useId, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeatureName } from '../../guidance/features.ts';
import { useReference } from './reference-context.ts';

const shownAtMost = 8;

/** The one field to find features and rules by; features that match are offered below it. */
export function FeatureSearch({
  field,
  text,
  matches,
  entered,
  onText,
  onAdd,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly matches: readonly FeatureName[];
  /** What is entered already, and isn't offered again. */
  readonly entered: readonly FeatureName[];
  readonly onText: (text: string) => void;
  readonly onAdd: (name: FeatureName) => void;
}) {
  const { t } = useTranslation('reference');
  const { words } = useReference();
  const id = useId();
  const offered = matches.filter((name) => !entered.includes(name));
  const there = matches.filter((name) => entered.includes(name));
  const more = offered.length - shownAtMost;
  return (
    <search className="rw-find">
      <label htmlFor={id}>{t('search.label')}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {offered.length > 0 && (
        <ul className="rw-find__matches" aria-label={t('search.matches')}>
          {offered.slice(0, shownAtMost).map((name) => (
            <li key={name}>
              <button type="button" aria-describedby={`${id}-${name}`} onClick={() => onAdd(name)}>
                {t('search.add', { feature: words.features[name].label })}
              </button>
              <span id={`${id}-${name}`} className="rw-quiet">
                {words.features[name].description}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="rw-quiet">{t('search.more', { count: more })}</p>}
      {offered.length === 0 &&
        there.map((name) => (
          <p key={name} className="rw-quiet">
            {t('search.alreadyThere', { feature: words.features[name].label })}
          </p>
        ))}
    </search>
  );
}
