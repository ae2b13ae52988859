import type { ReactNode } from 'react';
import { useTitle } from './use-title.ts';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** A page that has nothing to show, says why, and offers the way on. */
export function Message({ title, text, children }: MessageProps) {
  useTitle(title);
  return (
    <div className="message">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{children}</p>
    </div>
  );
}
