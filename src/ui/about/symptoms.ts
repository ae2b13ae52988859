import type { Meaning } from '../../tracking/self-test/check.ts';

const notFound = '“No learning system was found” on the start page';
const notSaved = '“Not saved yet”, with a code';
const keepsNothing = 'The LMS says yes to every save and keeps nothing';

/** Where `docs/lms-admin.md` says more: a symptom in its table, word for word. */
export const symptoms: Readonly<Partial<Record<Meaning, string>>> = {
  notFound,
  otherEdition: notFound,
  refused: '“Your learning system did not open a session”',
  notRecording: 'Nothing is recorded, and the page says so',
  missing: keepsNothing,
  keepsNothing,
  saveFails: notSaved,
  refusals: notSaved,
  worse: 'Finished, but the LMS says incomplete',
  lmsMark: 'Failed or passed as soon as it is left',
};
