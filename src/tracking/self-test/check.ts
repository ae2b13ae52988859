/** How a check came out: nothing to do, something to know, something to do. */
export type Verdict = 'fine' | 'note' | 'problem';

/** What is looked at, in the order in which it is told. */
export type CheckId =
  | 'edition'
  | 'api'
  | 'opening'
  | 'launch'
  | 'recording'
  | 'handedBack'
  | 'save'
  | 'readBack'
  | 'status'
  | 'score'
  | 'passMark'
  | 'calls'
  | 'storage'
  | 'frame'
  | 'browser';

/** What a check means and what to do, by the key of its words. */
export type Meaning =
  | 'noLms'
  | 'notFound'
  | 'otherEdition'
  | 'refused'
  | 'notRecording'
  | 'elsewhere'
  | 'missing'
  | 'saveFails'
  | 'nothingYet'
  | 'notTried'
  | 'keepsNothing'
  | 'untold'
  | 'better'
  | 'worse'
  | 'lmsMark'
  | 'refusals'
  | 'slow'
  | 'noStorage'
  | 'frame';

/** One line of the self-test. */
export interface Check {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** What was found, in SCORM's own terms and figures, which are English everywhere; "" where the verdict is all. */
  readonly value: string;
  readonly means?: Meaning;
}

/** A check that came out well. */
export function fine(id: CheckId, value = ''): Check {
  return { id, verdict: 'fine', value };
}

/** Something to know. */
export function note(id: CheckId, means: Meaning, value = ''): Check {
  return { id, verdict: 'note', value, means };
}

/** Something to do. */
export function problem(id: CheckId, means: Meaning, value = ''): Check {
  return { id, verdict: 'problem', value, means };
}
