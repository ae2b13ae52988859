import type { Edition } from '../edition.ts';
import type { HeardCall } from '../heard-call.ts';
import type { Launch, LearnerRecord, SaveStatus } from '../types.ts';

/** What of a package the self-test has to do with. */
export interface Package {
  /** "SCORM 1.2" */
  readonly edition: string;
  /** In which words a finished module ends. */
  readonly ends: string;
  /** Its own, 0 to 100. */
  readonly passMark: number;
}

/** What the browser and the frame are like. */
export interface BrowserFacts {
  readonly agent: string;
  readonly width: number;
  readonly height: number;
  readonly cookies: boolean;
  readonly storage: boolean;
  readonly frame: 'no frame' | 'frame of this site' | 'frame of another site' | 'sandboxed frame';
  /** Whether some other page put this one here, and could hold an LMS. */
  readonly launched: boolean;
  /** Of the page's own address; never told, only left out of what is. */
  readonly hostname: string;
}

/** What the LMS answered when it was asked for the self-test. */
export interface Asked {
  /** Whether a value was written, too. */
  readonly wrote: boolean;
  readonly calls: readonly HeardCall[];
}

/** Everything that the self-test goes by, gathered beforehand. */
export interface SelfTestFacts {
  readonly at: number;
  readonly package: Package;
  /** null for a package that speaks to no LMS. */
  readonly edition: Edition | null;
  /** Where its API is, in words; null where there is none. */
  readonly place: string | null;
  /** Whether an API of another edition of SCORM is there. */
  readonly otherApi: boolean;
  /** Whether the session is the LMS's; else it is one of the browser's own. */
  readonly isOfLms: boolean;
  readonly launch: Launch;
  readonly status: SaveStatus;
  /** What the LMS should hold now. */
  readonly record: LearnerRecord;
  /** Whether the browser found work at launch that the LMS lacked; null where nobody looked. */
  readonly missing: boolean | null;
  /** The session's own calls, from Initialize on. */
  readonly calls: readonly HeardCall[];
  readonly asked: Asked;
  readonly browser: BrowserFacts;
}
