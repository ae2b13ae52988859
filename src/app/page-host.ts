import type { SchedulerHost } from '../tracking/browser-scheduler.ts';
import type { AttemptStorage } from '../tracking/ports.ts';

/** What a local copy needs of the browser's `Storage`. Every call may throw. */
export interface CopyStorage extends AttemptStorage {
  removeItem(key: string): void;
}

/** What another window did to the browser's storage. */
export interface StorageChange {
  readonly key: string | null;
  readonly newValue: string | null;
}

/** What the learner's page needs of the browser's window: the real one, or a test's. */
export interface PageHost extends SchedulerHost {
  readonly parent: unknown;
  readonly opener: unknown;
  /** Reading it throws where a browser has it switched off. */
  readonly localStorage: CopyStorage;
  readonly origin: string;
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly location: { readonly search: string; readonly hostname: string; reload(): void };
  readonly navigator: {
    readonly languages: readonly string[];
    readonly userAgent: string;
    readonly cookieEnabled: boolean;
  };
  readonly document: {
    readonly visibilityState: string;
    addEventListener(type: 'visibilitychange', listener: () => void): void;
  };
  addEventListener(type: 'pagehide', listener: () => void): void;
  addEventListener(
    type: 'pageshow',
    listener: (event: { readonly persisted: boolean }) => void,
  ): void;
  addEventListener(type: 'storage', listener: (event: StorageChange) => void): void;
}
