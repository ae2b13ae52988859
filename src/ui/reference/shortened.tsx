import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';

/** The first of many; the rest when asked for, which then has the focus. */
export function Shortened<T>({
  all,
  first,
  children,
}: {
  readonly all: readonly T[];
  /** How many are drawn at first. */
  readonly first: number;
  /** Draws some of them. */
  readonly children: (some: readonly T[]) => ReactNode;
}) {
  const { t } = useTranslation('reference');
  const [whole, setWhole] = useState(false);
  const rest = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (whole) rest.current?.focus();
  }, [whole]);
  return (
    <>
      {children(all.slice(0, first))}
      {whole && (
        <div ref={rest} tabIndex={-1} className="rw-more">
          {children(all.slice(first))}
        </div>
      )}
      {!whole && all.length > first && (
        <Button small secondary onClick={() => setWhole(true)}>
          {t('results.showAll', { total: all.length })}
        </Button>
      )}
    </>
  );
}
