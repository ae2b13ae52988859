import type { Severity } from '../source/diagnostic.ts';
import type { Example } from './examples/example.ts';

/** When something is looked at: each only where what comes before it left something to look at. */
export type Stage =
  'syntax' | 'keys' | 'shape' | 'rules' | 'medicine' | 'module' | 'guidance' | 'release';

/** One thing that can be found. A code can have several, each with its own words and example. */
export interface CodeEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly summary: string;
  readonly example: Example;
}
