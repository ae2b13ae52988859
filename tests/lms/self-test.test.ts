/** What the self-test says under each stand-in, and of an LMS that is out of order in each way there is. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutEn } from '../../src/i18n/about-en.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import type { Check } from '../../src/tracking/self-test/check.ts';
import type { SelfTest } from '../../src/tracking/self-test/self-test.ts';
import { reportText } from '../../src/ui/about/report-text.ts';
import { fakeBrowser } from '../support/fake-window.ts';
import { learnerPage, type LearnerPage, type PageOptions } from '../support/learner-page.ts';
import { doubles } from './doubles.ts';
import { heldBy } from './held.ts';
import type { StrictLms, StrictLmsOptions } from './strict-lms.ts';
import { strictScorm12 } from './strict-scorm12.ts';
import { strictScorm2004 } from './strict-scorm2004.ts';

const clock = { now: new Date(2026, 10, 23, 9, 0, 0).getTime() };
beforeEach(() => void vi.spyOn(Date, 'now').mockImplementation(() => clock.now));
afterEach(() => void vi.restoreAllMocks());

const words = createI18n();
words.addResourceBundle('en', 'about', aboutEn);
const sayInEnglish = words.getFixedT('en', 'about');

/** To the case's worst ending, so that there is a score. */
const someActs: readonly CaseEvent[] = [
  { type: 'ask', enquiry: 'ask-tired' },
  { type: 'proceed' },
  { type: 'estimate', decision: 'first-plan', percent: 20 },
  { type: 'rate', decision: 'first-plan', percent: 60 },
  { type: 'choose', decision: 'first-plan', option: 'tonic' },
  { type: 'proceed' },
];

function launched(
  api: object | null,
  standard: PageOptions['standard'] = 'scorm12',
  browser = fakeBrowser(clock),
): Promise<LearnerPage> {
  return learnerPage({ browser, standard, api });
}

/** A learner who has played a case, under this LMS. */
async function begun(...launch: Parameters<typeof launched>): Promise<LearnerPage> {
  const page = await launched(...launch);
  page.open('tiny');
  for (const act of someActs) page.act(act);
  return page;
}

/** What is not fine, as `score: note untold`. */
function remarks({ checks }: SelfTest): readonly string[] {
  return checks
    .filter(({ verdict }) => verdict !== 'fine')
    .map(({ id, verdict, means }) => `${id}: ${verdict} ${means ?? ''}`);
}

function valueOf({ checks }: SelfTest, id: Check['id']): string | undefined {
  return checks.find((it) => it.id === id)?.value;
}

const untold = ['launch: note untold', 'status: note untold', 'score: note untold'];

describe.each(doubles.map((it) => [`${it.name}, ${it.standard}`, it] as const))(
  '%s',
  (_name, double) => {
    it('is told to be as it is, and holds afterwards what it held before', async () => {
      const lms = double.start();
      const page = await begun(lms.api, double.standard);
      page.host.pass(1000);
      const before = heldBy(lms, double.standard);
      const test = await page.selfTest();
      expect(remarks(test)).toEqual(double.name === 'Open edX' ? untold : []);
      expect(test.checks).toHaveLength(15);
      expect(heldBy(lms, double.standard)).toEqual(before);
      expect(lms.refusals().filter((it) => !it.startsWith('read'))).toEqual([]);
    });
  },
);

/** Everything that one LMS did wrong, in both editions. */
const outOfOrder: readonly (readonly [
  string,
  (lms: StrictLms, page: LearnerPage) => void,
  readonly string[],
])[] = [
  [
    'that refuses to commit',
    ({ faults }) => void (faults.refuseCommits = 9),
    ['save: problem saveFails', 'calls: note refusals'],
  ],
  [
    'whose Commit throws',
    ({ faults }) => void faults.throwAt.add('commit'),
    ['save: problem saveFails', 'calls: note refusals'],
  ],
  [
    'that took a save late',
    (lms, page) => {
      lms.faults.refuseCommits = 1;
      page.act({ type: 'proceed' });
      page.restart();
      page.host.pass(60_000);
    },
    ['calls: note refusals'],
  ],
  [
    'that throws at every read',
    ({ faults }) => void faults.throwAt.add('read'),
    ['readBack: problem keepsNothing', 'status: note untold', 'score: note untold'],
  ],
  [
    'that gives back other work than it was sent',
    (lms) => void giveBack(lms, 'cmi.suspend_data', 'AAAA'),
    ['readBack: problem keepsNothing'],
  ],
  [
    'that says yes and gives back nothing of the work',
    (lms) => void giveBack(lms, 'cmi.suspend_data', ''),
    ['readBack: problem keepsNothing'],
  ],
  [
    'that says yes and forgets the status',
    (lms) => {
      giveBack(lms, 'cmi.core.lesson_status', 'not attempted');
      giveBack(lms, 'cmi.completion_status', 'not attempted');
    },
    ['status: problem worse'],
  ],
  [
    'that holds a better score',
    (lms) => {
      giveBack(lms, 'cmi.core.score.raw', '90');
      giveBack(lms, 'cmi.score.raw', '90');
    },
    ['score: note better'],
  ],
  ['that answers true without quotes', ({ faults }) => void (faults.booleans = true), []],
];

/** From now on an element reads as this, whatever was set. */
function giveBack({ api }: StrictLms, element: string, value: unknown): void {
  for (const name of ['LMSGetValue', 'GetValue']) {
    const read: unknown = Reflect.get(api, name);
    if (typeof read !== 'function') continue;
    Reflect.set(api, name, (asked: string): unknown =>
      asked === element ? value : Reflect.apply(read, api, [asked]),
    );
  }
}

const editions = [
  ['scorm12', strictScorm12],
  ['scorm2004-4', strictScorm2004],
] as const;

describe.each(editions)('an LMS of %s', (standard, strict) => {
  it.each(outOfOrder)('%s is told so', async (_how, breakIt, expected) => {
    const lms = strict();
    const page = await begun(lms.api, standard);
    breakIt(lms, page);
    expect(remarks(await page.selfTest())).toEqual(expected);
  });

  it.each([
    [{ mode: 'review' }, 'review'],
    [{ mode: 'browse' }, 'browse'],
    [{ credit: 'no-credit' }, 'no-credit'],
  ])('that launches with %o is read and not written to', async (options: StrictLmsOptions, why) => {
    const lms = strict(options);
    const page = await begun(lms.api, standard);
    const test = await page.selfTest();
    expect(remarks(test)).toEqual([
      'recording: note notRecording',
      'save: note notTried',
      'readBack: note notTried',
      'status: note notTried',
      'score: note notTried',
    ]);
    expect(valueOf(test, 'recording')).toBe(why);
    const verbs = new Set(lms.calls().map(({ verb }) => verb));
    expect([verbs.has('write'), verbs.has('commit')]).toEqual([false, false]);
  });

  it('with a pass mark of its own is told to win', async () => {
    const page = await begun(
      strict({ passMark: standard === 'scorm12' ? '80' : '0.8' }).api,
      standard,
    );
    const test = await page.selfTest();
    expect(remarks(test)).toEqual(['passMark: note lmsMark']);
    expect(valueOf(test, 'passMark')).toMatch(/^80 for 70, ends as completed/);
  });

  it('that keeps nothing is found out at the next launch', async () => {
    const lms = strict();
    const browser = fakeBrowser(clock);
    lms.faults.keepsNothing = true;
    const first = await begun(lms.api, standard, browser);
    expect(remarks(await first.selfTest())).toEqual([]);
    first.host.leave();
    const second = await launched(lms.relaunch(), standard, browser);
    expect(remarks(await second.selfTest())).toContain('handedBack: problem missing');
  });

  it('in which work goes on in another window is asked nothing', async () => {
    const lms = strict();
    const page = await begun(lms.api, standard);
    page.session.giveWay();
    const { length } = lms.calls();
    expect(remarks(await page.selfTest())).toContain('recording: note elsewhere');
    expect(lms.calls()).toHaveLength(length);
  });

  it('that opens no session is told so, with its answer', async () => {
    const lms = strict();
    lms.faults.refuseInitialize = true;
    const page = await begun(lms.api, standard);
    const test = await page.selfTest();
    expect(remarks(test)).toEqual(['opening: problem refused']);
    expect(valueOf(test, 'opening')).toMatch(/^"false", error 10\d \(general/);
    expect(test.answers.at(-1)).toMatch(/GetDiagnostic 10\d: "…"$/);
  });
});

describe('a page without an LMS', () => {
  it('is told what is missing, and nothing of saving', async () => {
    const test = await (await begun(null)).selfTest();
    expect(remarks(test)).toEqual(['api: problem notFound']);
    expect(test.answers).toEqual([]);
  });

  it('is told of an LMS that has another edition', async () => {
    const page = await begun(null);
    Reflect.set(Object(page.host.parent), 'API_1484_11', strictScorm2004().api);
    expect(remarks(await page.selfTest())).toEqual(['api: problem otherEdition']);
  });
});

/** What no report may hold: who the learner is, where the LMS and the content are, and what was saved. */
const personal = /okafor|\bada\b|gp-4711|lms\.example|content\.example|session=/i;

const apiFunctions = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];

/** What LMSs answer, and what none should. */
const anyAnswer = fc.oneof(
  fc.constantFrom<unknown>(
    'true',
    'false',
    '',
    '0',
    '101',
    true,
    false,
    0,
    1,
    null,
    undefined,
    {},
    [],
  ),
  fc.constantFrom(
    'Okafor, Ada',
    'ADA OKAFOR is not enrolled',
    'No session for gp-4711 at https://lms.example.nhs.uk/run?session=1',
    'ada.okafor@lms.example.nhs.uk',
    'content.example.org refused',
  ),
  fc.string(),
  fc.double(),
);
const anyOutcome = fc.oneof(
  { weight: 4, arbitrary: anyAnswer.map((value) => ({ value, throws: false })) },
  { weight: 1, arbitrary: anyAnswer.map((value) => ({ value, throws: true })) },
);

describe('whatever an LMS answers', () => {
  it('the test comes to an end, with a report that holds nothing personal', async () => {
    const world = fc.record({
      standard: fc.constantFrom('scorm12' as const, 'scorm2004-3' as const),
      opens: fc.boolean(),
      outcomes: fc.array(anyOutcome, { minLength: 1, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ standard, opens, outcomes }) => {
        let turn = 0;
        const say = (isKnown: string | null) => {
          if (isKnown !== null) return isKnown;
          turn += 1;
          const { value, throws } = outcomes[turn % outcomes.length] ?? {
            value: '',
            throws: false,
          };
          if (throws) throw value;
          return value;
        };
        const known = (element: string) => {
          if (element.endsWith('_id')) return 'gp-4711';
          return element.endsWith('_name') ? 'Okafor, Ada' : null;
        };
        const api = Object.fromEntries(
          apiFunctions.flatMap((name) => {
            const isOpening = opens && name === 'Initialize';
            const answer = (element: string) => say(isOpening ? 'true' : known(element));
            return [
              [name, answer],
              [`LMS${name}`, answer],
            ];
          }),
        );
        const page = await begun(api, standard);
        const test = await page.selfTest();
        const report = reportText(test, page.store.get().settings, sayInEnglish);
        expect(report).not.toMatch(personal);
        expect(report).not.toContain(page.record().suspendData || 'no state');
        expect(test.checks.map(({ id }) => id)).toEqual(expect.arrayContaining(['api', 'browser']));
      }),
      { seed: 5, numRuns: Number(process.env['RUNS'] ?? 150) },
    );
  });

  it.each([
    ['true', '"true"'],
    [true, 'true'],
    [1, '1'],
    [null, 'null'],
    [undefined, 'undefined'],
    ['', '""'],
  ])('its answer to Commit is shown as it came: %o', async (answer, shown) => {
    const { api } = strictScorm12();
    Object.assign(api, { LMSCommit: () => answer });
    const test = await (await begun(api)).selfTest();
    expect(test.answers).toContain(`LMSCommit: ${shown}`);
    expect(valueOf(test, 'save')).toMatch(new RegExp(`^${shown}, \\d\\d:`));
  });

  it('an LMS that answers nothing to any read is said not to tell', async () => {
    const { api } = strictScorm12();
    Object.assign(api, { LMSGetValue: () => '' });
    const test = await (await begun(api)).selfTest();
    expect(remarks(test)).toEqual([
      'launch: note untold',
      'readBack: note untold',
      'status: note untold',
      'score: note untold',
    ]);
  });
});
