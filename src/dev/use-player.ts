import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { listen, say, type PlayerAt, type ToPlayer } from './port.ts';

/** The player in the frame: where it stands, and how to tell it something. */
export interface PlayerLink {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** null until it has begun. */
  readonly at: PlayerAt | null;
  /** How often it has begun: again after each reload. */
  readonly begun: number;
  tell(message: ToPlayer): void;
}

/** Listens to the player in a frame. */
export function usePlayer(onAt: (at: PlayerAt) => void): PlayerLink {
  const frame = useRef<HTMLIFrameElement>(null);
  const [at, setAt] = useState<PlayerAt | null>(null);
  const forget = useRef<() => void>(() => undefined);
  const [begun, setBegun] = useState(0);
  const hear = useRef(onAt);
  useEffect(() => {
    hear.current = onAt;
  });
  useEffect(
    () =>
      listen<PlayerAt>('author', (message) => {
        setAt(message);
        if (message.first) setBegun((times) => times + 1);
        hear.current(message);
      }),
    [],
  );
  const tell = useCallback((message: ToPlayer) => {
    const target = frame.current?.contentWindow;
    if (!target) return;
    if (message.kind === 'show') {
      forget.current();
      forget.current = keepFocus(frame.current);
    }
    say(target, message);
  }, []);
  return { frame, at, begun, tell };
}

/** Milliseconds in which a player that was told to go somewhere takes the focus there, as it does for a learner. */
const arriving = 600;

/** Whoever presses Forward wants to press it again: the focus comes back from the frame to where it was. Returns how to let it be. */
function keepFocus(frame: HTMLIFrameElement | null): () => void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === frame || held === document.body) {
    return () => undefined;
  }
  const back = () =>
    setTimeout(() => {
      if (document.activeElement === frame) held.focus({ preventScroll: true });
    });
  const stop = () => window.removeEventListener('blur', back);
  window.addEventListener('blur', back);
  setTimeout(stop, arriving);
  return stop;
}
