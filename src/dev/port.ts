/** What the author's page and the player in its frame say to each other. Both are of one origin; nothing else is listened to. */
import type { PackageSettings } from '../attempt/package-settings.ts';
import type { LanguageTag } from '../i18n/languages.ts';
import type { CaseEvent } from '../machine/case-event.ts';

/** What the player is told. */
export type ToPlayer =
  /** Plays these events of a case from its beginning and stays there, or goes to where it was left; null shows the start page. */
  | {
      readonly to: 'player';
      readonly kind: 'show';
      readonly case: string | null;
      readonly events: readonly CaseEvent[] | null;
    }
  /** null: as the module has it. */
  | {
      readonly to: 'player';
      readonly kind: 'mode';
      readonly mode: PackageSettings['mode'] | null;
    }
  | { readonly to: 'player'; readonly kind: 'language'; readonly language: LanguageTag };

/** What a changed case left out of the events that had been played. */
export interface Dropped {
  readonly count: number;
  /** The first that no longer fits. */
  readonly first: CaseEvent;
}

/** Where the player stands. */
export interface PlayerAt {
  readonly to: 'author';
  readonly kind: 'at';
  /** Whether it has only now begun: it stands where it was left, and heard nothing yet. */
  readonly first: boolean;
  /** The case in front of the learner; null on the start page. */
  readonly case: string | null;
  readonly events: readonly CaseEvent[];
  readonly dropped: Dropped | null;
  readonly language: string;
  readonly mode: PackageSettings['mode'];
}

/** Listens to messages of one side; returns how to stop. */
export function listen<M extends ToPlayer | PlayerAt>(
  to: M['to'],
  hear: (message: M) => void,
): () => void {
  const heard = ({ origin, data }: MessageEvent) => {
    if (origin === window.location.origin && data?.to === to) hear(data);
  };
  window.addEventListener('message', heard);
  return () => window.removeEventListener('message', heard);
}

/** Says something to a window of this origin. */
export function say(window: Window, message: ToPlayer | PlayerAt): void {
  window.postMessage(message, location.origin);
}
