import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/**
 * Tabs after the ARIA Authoring Practices: one stop for Tab, arrows to move, the panel follows the focus. Only the shown
 * panel is rendered.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  className = '',
  children,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    // Where lines run from right to left, the next tab is on the left.
    const { direction } = getComputedStyle(event.currentTarget);
    const [right, left] = direction === 'rtl' ? [-1, 1] : [1, -1];
    const to = { ArrowRight: at + right, ArrowLeft: at + left, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div className={`rw-tabs ${className}`}>
      <div role="tablist" aria-label={label} className="rw-tabs__list" ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === selected}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            className="rw-tabs__tab"
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${selected}`}
        tabIndex={0}
        key={selected}
        className="rw-tabs__panel"
      >
        {children}
      </div>
    </div>
  );
}
