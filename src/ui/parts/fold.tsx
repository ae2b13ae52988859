import { useState, type ReactNode } from 'react';

/** Something to open and read. What is inside is drawn when it is first opened: most folds never are. */
export function Fold({
  className = 'rw-fold',
  summary,
  children,
}: {
  readonly className?: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details
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
