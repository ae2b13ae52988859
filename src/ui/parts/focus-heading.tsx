import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The heading of a screen or of feedback. It takes the focus when it appears, so that keyboard and screen reader follow
 * the change; a new screen (level 1 or 2) is shown from its top. `quiet` leaves everything where it is: on the first screen
 * the browser's own order is right.
 */
export function FocusHeading({
  level,
  className,
  quiet = false,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly className?: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (quiet) return;
    heading.current?.focus({ preventScroll: true });
    // jsdom scrolls nothing.
    if (level === 3) heading.current?.scrollIntoView?.({ block: 'start' });
    else document.documentElement.scrollTop = 0;
  }, [quiet, level]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} className={className}>
      {children}
    </Heading>
  );
}
