import { useEffect, useRef, useState, type ReactNode } from 'react';

/**
 * Something to open and read. What is inside is drawn when it is first opened: most folds never are. A `printed` one is open
 * on paper; any other is left out there while it is closed.
 */
export function Fold({
  className = 'rw-fold',
  printed = false,
  summary,
  children,
}: {
  readonly className?: string;
  readonly printed?: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(printed);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => (printed ? openWhilePrinting(fold) : undefined), [printed]);
  return (
    <details
      ref={fold}
      className={className}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}

/** Style can't open a fold in every browser; afterwards it is as the reader left it. */
function openWhilePrinting(fold: { readonly current: HTMLDetailsElement | null }): () => void {
  let opened = false;
  const open = () => {
    if (fold.current === null || fold.current.open) return;
    fold.current.open = true;
    opened = true;
  };
  const close = () => {
    if (fold.current !== null && opened) fold.current.open = false;
    opened = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
