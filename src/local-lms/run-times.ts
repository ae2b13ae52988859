import type { ReadyPackage } from './package-list.ts';
import { runTimeScorm12 } from './run-time-scorm12.ts';
import { runTimeScorm2004 } from './run-time-scorm2004.ts';
import type { RunTime } from './run-time.ts';

/** The run-time of each edition; null where the local LMS has none. */
export const runTimes: Readonly<Record<ReadyPackage['standard'], RunTime | null>> = {
  scorm12: runTimeScorm12,
  'scorm2004-3': runTimeScorm2004(4000),
  'scorm2004-4': runTimeScorm2004(64_000),
  other: null,
};
