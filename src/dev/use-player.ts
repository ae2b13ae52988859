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
    if (target) say(target, message);
  }, []);
  return { frame, at, begun, tell };
}
