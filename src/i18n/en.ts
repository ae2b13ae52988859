/**
 * Interface text, English: what the start page and every notice say. The rest is in `en-consultation.ts`, loaded with the
 * consultation. Short, exact, warm to the patient and plain to the doctor; British spelling.
 */
export const en = {
  app: {
    name: 'Referwise',
    skip: 'Skip to main content',
    loading: 'Opening the case…',
    teaching: 'For learning. Not for use on real patients.',
  },
  language: {
    label: 'Language',
    failed: 'That language could not be loaded. Check your connection and try again.',
  },
  start: {
    lead: 'You are the GP. Ask, examine and order tests while the clock runs, decide what to do, and live with what follows. Then see why, rule by rule.',
    cases: 'Cases',
    questions: 'Short questions',
    questionsHint: 'One patient, one decision. Together they count as one case.',
    minutes_one: 'about {{count}} minute',
    minutes_other: 'about {{count}} minutes',
    guidance: 'Guidance: {{name}}, version of {{date}}',
    notReviewed: 'Not yet clinically reviewed',
    reviewed: 'Reviewed by {{reviewer}} on {{date}}',
    reviewDue: 'review due {{date}}',
    overdue: 'This was due for review by {{date}}. The guideline may have changed since.',
    difficulty: {
      introductory: 'Introductory',
      intermediate: 'Intermediate',
      advanced: 'Advanced',
    },
    status: {
      new: 'Not started',
      started: 'In progress',
      again: 'In progress. Best score so far {{score, percent}}',
      finished: 'Finished, best score {{score, percent}}',
    },
    begin: 'Start this case',
    continue: 'Continue this case',
    review: 'Open this case again',
    answer: 'Answer this question',
    reopen: 'Open this question again',
    safetyHeading: 'Not for real patients',
    safety:
      'This module teaches. It is not a medical device and must not be used to decide about a real patient. It reflects the guideline version named with each case; check the guideline itself before you act.',
    howHeading: 'How it works',
    how: {
      time: 'Stop at any moment: you carry on where you were.',
      clock: 'Questions and examinations cost minutes. Running over is allowed.',
      results: 'Results come days later. What you don’t order, you won’t see.',
      feedbackLearn: 'Feedback follows each decision.',
      feedbackAssess: 'Feedback comes at the end of each case.',
      score:
        'You are marked on what you found, decided and followed up. {{passMark, percent}} passes. Play again as you like: only your best score counts.',
    },
    results: 'Your results',
    about: 'About this module',
    error:
      'That could not be opened. Check your connection and try again; nothing you did is lost.',
    report: 'Report an error in this case',
  },
  saving: {
    idle: 'Your place is kept as you go',
    saving: 'Saving…',
    saved: 'Saved {{time}}',
    failed: 'Not saved yet',
    failedLong:
      'Your learning system did not accept the last save. Carry on: your answers are kept here and sent again until it does.',
    failedDetail: 'For your support team: {{where}}, code {{code}}',
    'not-recording': 'Not recorded',
    notRecordingLong: {
      review:
        'Your learning system opened this for review. You can look and play; nothing is recorded.',
      browse:
        'Your learning system opened this for browsing. You can look and play; nothing is recorded.',
      'no-credit':
        'Your learning system opened this without credit. You can look and play; nothing is recorded.',
      elsewhere:
        'You went on in another window. Carry on there and close this one: nothing more is recorded here.',
    },
    browser:
      'No learning system was found. Your place is kept in this browser on this device, and nothing is reported.',
    refused:
      'Your learning system did not open a session, so nothing will be reported to it. Your place is kept in this browser. Close this and launch it again to try once more.',
    nowhere:
      'No learning system was found, and this browser keeps nothing. You can play, but your place is lost when you close this page.',
    leave: 'Save and leave',
    home: 'All cases',
  },
  left: {
    heading: 'You can close this now',
    saved: 'Everything is saved. When you come back you carry on where you were.',
    notSaved:
      'Your learning system did not accept the last save. A copy is kept in this browser and will be offered the next time you open this module here.',
    lost: 'Your learning system did not accept the last save, and this browser could not keep a copy. What you did since the last save is lost.',
    notRecorded: 'Nothing was recorded, because your learning system opened this for looking only.',
    browser: 'Your place is kept in this browser on this device, and nowhere else.',
    nowhere: 'This browser keeps nothing, so your place could not be kept.',
    elsewhere: 'What you did in the other window counts.',
    again: 'To carry on, launch it again from your learning system.',
    carryOn: 'Carry on',
  },
  notice: {
    heading: 'About your saved work',
    damaged:
      'Part of your saved work could not be read, so it could not be brought back. What could be read is here.',
    changed:
      'This case was changed since you were last here. What still fits is kept; the rest you will be asked again.',
    localCopy:
      'Work from {{date}} is kept in this browser, and your learning system does not have it. Use it only if it is yours.',
    restore: 'Use that work',
    discard: 'Discard it',
    dismiss: 'Close this message',
  },
  reference: {
    open: 'Reference',
    loading: 'Opening the guideline…',
    failed: 'The guideline could not be loaded. Check your connection and try again.',
  },
  problem: {
    heading: 'Something went wrong',
    text: 'The page could not go on. What you did up to here is kept. Reload the page, or launch it again from your learning system.',
    settings:
      'This page was not packed for use: its settings are missing. Tell the person who gave it to you.',
    reload: 'Reload',
  },
} as const;
