import type { PackageSettings } from '../../src/attempt/package-settings.ts';
import type { ProfileName } from '../../src/authoring/profiles.ts';

/** An LMS of one learner's, as far as every stand-in has it. */
export interface KeepingLms {
  /** The API of the launch under way. */
  readonly api: object;
  /** Ends this launch, finished or not, and begins the next. */
  relaunch(): object;
  /** What would survive a crash now. */
  stored(element: string): string | undefined;
  /** Calls that it refused. */
  refusals(): readonly string[];
}

/** A stand-in for a real LMS: what is known of it, and nothing made up. */
export interface Double {
  readonly name: string;
  /** The profile to pack with for it. */
  readonly profile: ProfileName;
  readonly standard: Exclude<PackageSettings['standard'], 'none'>;
  /** The LMS before this learner's first launch. */
  readonly start: () => KeepingLms;
  /** What a launch after completion is. */
  readonly relaunch: 'normal' | 'review' | 'empty';
  /** Whether each visit has rows of its own, so that earlier visits' interactions are not handed back. */
  readonly keepsVisitsApart: boolean;
}
