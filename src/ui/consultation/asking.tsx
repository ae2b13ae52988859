import { useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcement } from '../parts/announcement.tsx';
import { ActItems, ActList, type Act } from './act-list.tsx';
import { questionFinder, type Question } from './question-finder.ts';

const shownAtMost = 6;

/** Asking without being told what to ask: type to find a question, or open a heading. Nothing is offered before that. */
export function Asking({
  questions,
  entries,
  text,
  onText,
  onPick,
}: {
  readonly questions: readonly Question[];
  /** The same questions, as they stand now. */
  readonly entries: readonly Act[];
  /** What is typed; kept by whoever shows this, for it outlasts a look at another way to act. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const find = useMemo(() => questionFinder(questions), [questions]);
  const ids = useMemo(() => find(text), [find, text]);
  const found = ids?.flatMap((it) => entries.find((entry) => entry.id === it) ?? []) ?? [];
  const more = found.length - shownAtMost;
  const said = found.length === 0 ? t('act.noneFound') : t('act.found', { count: found.length });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      onText('');
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first, ...others] = found;
      if (first !== undefined && others.length === 0 && !first.off) onPick(first.id);
      else list.current?.querySelector('button')?.focus();
    }
  };
  return (
    <>
      <search className="rw-ask">
        <label htmlFor={id}>{t('act.askLabel')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={ids === null ? `${id}-hint` : undefined}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      <Announcement text={ids === null ? '' : said} />
      {ids === null && (
        <p id={`${id}-hint`} className="rw-hint">
          {t('act.askHint')}
        </p>
      )}
      {ids?.length === 0 && <p>{said}</p>}
      {found.length > 0 && (
        <div ref={list} className="rw-ask__found">
          <ActItems
            label={t('act.matches')}
            entries={found.slice(0, shownAtMost)}
            onPick={onPick}
          />
          {more > 0 && <p className="rw-hint">{t('act.moreFound', { count: more })}</p>}
        </div>
      )}
      {/* Hidden, not taken away: what was opened is open when the field is cleared. */}
      <div className="rw-ask__headings" hidden={found.length > 0}>
        <ActList entries={entries} folded onPick={onPick} />
      </div>
    </>
  );
}
