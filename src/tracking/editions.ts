import type { ApiName } from './discover-api.ts';
import { scorm12Edition } from './scorm12-edition.ts';
import type { FinalStatus } from './scorm12.ts';
import { scorm2004Edition } from './scorm2004-edition.ts';
import type { TrackerOptions } from './ports.ts';
import { createTracker } from './tracker.ts';
import type { Tracker } from './types.ts';

export interface EditionOptions extends TrackerOptions {
  /** SCORM 2004 reports completion and success apart, and has no use for it. */
  readonly finalStatus: FinalStatus;
}

/** Speaks SCORM 1.2: opening takes at most 16 calls, a decision 18. */
export function createScorm12Tracker(raw: object, options: EditionOptions): Tracker {
  return createTracker(raw, scorm12Edition(options.finalStatus), options);
}

/** Speaks SCORM 2004, any edition: opening takes at most 20 calls, a decision 24. */
export function createScorm2004Tracker(raw: object, options: TrackerOptions): Tracker {
  return createTracker(raw, scorm2004Edition, options);
}

/** Where a package of an edition finds its LMS, and how it speaks to it. */
interface SpokenEdition {
  readonly apiName: ApiName;
  readonly createTracker: (raw: object, options: EditionOptions) => Tracker;
}

/** By the edition that a package was packed for; what the window happens to hold besides doesn't matter. */
export const editions: Readonly<Record<'scorm12' | 'scorm2004-3' | 'scorm2004-4', SpokenEdition>> =
  {
    scorm12: { apiName: 'API', createTracker: createScorm12Tracker },
    'scorm2004-3': { apiName: 'API_1484_11', createTracker: createScorm2004Tracker },
    'scorm2004-4': { apiName: 'API_1484_11', createTracker: createScorm2004Tracker },
  };
