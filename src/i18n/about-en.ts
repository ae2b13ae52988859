/**
 * The about page's words, English: i18next's namespace "about", loaded with that page. The self-test's report is in these
 * whatever the language of the page, for the desk that reads it.
 */
export const aboutEn = {
  home: 'Back to the start page',
  purpose:
    'It teaches when to refer for suspected cancer. It is not a medical device and must not be used to decide about a real patient. Cases and summaries of the guideline are our own.',
  cases: 'Guideline and review',
  report: 'To report an error, write to {{name}}:',
  stored: {
    heading: 'What is kept about you',
    lms: 'In your learning system: status, score, decisions, time and where you are.',
    browser: 'In this browser: a copy of what you did, as numbers, without your name.',
    nothing: 'Nothing else, nowhere else.',
  },
  package: {
    heading: 'This package',
    version: 'Version',
    languages: 'Languages',
    draft: '(draft translation)',
  },
  test: {
    heading: 'Test the tracking',
    lead: 'For whoever runs the learning system (LMS). It reads what the LMS holds and saves your place once more; status, score and answers stay as they are.',
    run: 'Run the test',
    running: 'Testing…',
    result: 'Problems: {{problem}}, notes: {{note}}, fine: {{fine}}',
    see: 'In docs/lms-admin.md:',
    report: 'Report to send',
    english: 'In English, for the support desk. No name, answers or addresses are in it.',
    copy: 'Copy the report',
    copied: 'Copied.',
    select:
      'Copying is not allowed here. The report is selected: press Ctrl+C, Cmd+C on a Mac, or hold a finger on it.',
  },
  verdict: { fine: 'Fine', note: 'Note', problem: 'Problem' },
  check: {
    edition: 'Edition of the package',
    api: 'Where the LMS was found',
    opening: 'Opening the session',
    launch: 'Mode, credit, entry and status at launch',
    recording: 'What you do is recorded',
    handedBack: 'Work handed back at launch',
    save: 'Last save',
    readBack: 'Saved work, read back',
    status: 'Status in the LMS',
    score: 'Score in the LMS',
    passMark: 'Pass mark',
    calls: 'Calls to the LMS',
    storage: 'Storage in this browser',
    frame: 'Window',
    browser: 'Browser',
  },
  means: {
    noLms: 'This package works without an LMS.',
    notFound:
      'Launch it from the course. If you did: content and LMS must be on one site, or behind the LMS’s proxy.',
    otherEdition: 'Upload the edition that the LMS plays.',
    refused: 'Close other windows of the course, sign in, launch again.',
    notRecording: 'To be recorded, launch it as a learner, in normal mode, with credit.',
    elsewhere: 'Work went on in another window. Go on there; the LMS was asked nothing here.',
    missing:
      'This browser has work that the LMS lost, or refused last time. Take it back on the start page.',
    saveFails: 'Work goes on and is sent again. Send the report to whoever runs the LMS.',
    nothingYet: 'There is nothing to save yet. Start a case, come back and test again.',
    notTried: 'Not tested, since nothing is written.',
    keepsNothing: 'The LMS said yes and did not keep it. Send the report to its maker.',
    untold: 'The LMS doesn’t tell. Some never do, Open edX among them: look at its own record.',
    better: 'An earlier or stricter result stands. Nothing worse is written.',
    worse: 'The LMS was told better than it holds. Send the report to its maker.',
    lmsMark: 'The LMS has a mastery score, which wins. Remove it there unless it is wanted.',
    refusals: 'What an LMS may lack is refused without harm. A save that fails is told above.',
    slow: 'The page waits this long for the LMS at a save.',
    noStorage: 'Let this site keep data: without it there is no copy of the work.',
    frame: 'Give the frame 320 pixels or more, and no sandbox, which keeps nothing.',
  },
} as const;
