import { useTranslation } from 'react-i18next';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';

/** Something the learner can do, with what it costs. */
export interface Act {
  readonly id: string;
  readonly label: string;
  /** The heading it stands under; null where it has none. */
  readonly group: string | null;
  /** What it costs, or that it was done. */
  readonly note: string;
  /** Done, or on its way: stays in place, so that the focus does too, and does nothing. */
  readonly off: boolean;
}

/** Acts one under another, each with what it costs. */
export function ActItems({
  label,
  entries,
  onPick,
}: {
  /** What the list is called, where no heading says it. */
  readonly label?: string;
  readonly entries: readonly Act[];
  readonly onPick: (id: string) => void;
}) {
  return (
    <ul className="rw-acts" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            className="rw-acts__act"
            aria-disabled={entry.off || undefined}
            onClick={() => {
              if (!entry.off) onPick(entry.id);
            }}
          >
            <span>
              <CaseText>{entry.label}</CaseText>
            </span>
            {entry.note !== '' && <span className="rw-acts__note">{entry.note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Acts under their headings. `folded` headings show what they hold only when opened: a menu of everything gives it away. */
export function ActList({
  entries,
  folded,
  onPick,
}: {
  readonly entries: readonly Act[];
  readonly folded: boolean;
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  const groups = [...new Set(entries.map((entry) => entry.group))];
  return groups.map((group) => {
    const inGroup = entries.filter((entry) => entry.group === group);
    const list = <ActItems entries={inGroup} onPick={onPick} />;
    const heading = group === null ? t('act.otherCategory') : <CaseText>{group}</CaseText>;
    const left = inGroup.filter((entry) => !entry.off).length;
    if (folded) {
      return (
        <Fold
          key={group}
          summary={
            <>
              {heading} <span className="rw-acts__note">{t('act.left', { count: left })}</span>
            </>
          }
        >
          {list}
        </Fold>
      );
    }
    return (
      <div key={group}>
        {group !== null && <h3 className="rw-acts__heading">{heading}</h3>}
        {list}
      </div>
    );
  });
}
