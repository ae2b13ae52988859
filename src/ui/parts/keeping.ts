/**
 * Who keeps the learner's place: the LMS; this browser, because there is no LMS; this browser, because the LMS refused to
 * open a session; or nobody, because there is no LMS (or it refused) and the browser keeps nothing.
 */
export type Keeping = 'lms' | 'browser' | 'refused' | 'nowhere';

/** How the learner's work stands after Save and leave. */
export type LeftWith =
  'saved' | 'notSaved' | 'lost' | 'notRecorded' | 'browser' | 'nowhere' | 'elsewhere';
