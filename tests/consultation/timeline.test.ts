import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, replay, situation } from '../../src/consultation/consultation.ts';
import { timeline, type Happening } from '../../src/consultation/timeline.ts';
import { storyLines } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { eventSequences, playWhatFits, runs } from '../support/plays.ts';
import { tinyCase } from '../support/tiny-case.ts';

const proceed: CaseEvent = { type: 'proceed' };
const choose = (decision: string, option: string): CaseEvent => ({
  type: 'choose',
  decision,
  option,
});

function told(...events: CaseEvent[]) {
  const { consultation, dropped } = replay(tinyCase, events);
  expect(dropped).toBe(0);
  return timeline(consultation).map(({ day, since, happenings }) => ({
    day,
    since,
    what: happenings.map(inShort),
  }));
}

function inShort(it: Happening): string {
  switch (it.kind) {
    case 'appointment':
      return `appointment ${it.appointment.id} ${it.minutes}`;
    case 'decided':
      return `decided ${it.decision.id} ${it.option.id}`;
    case 'settled':
      return `settled ${it.step.id}`;
    case 'ordered':
      return `ordered ${it.investigation.id}`;
    case 'reported':
      return `${it.report.report.status} ${it.report.investigation.id}`;
    case 'nothing-back':
      return 'nothing back';
    case 'acted':
      return `acted on ${it.investigation.id}`;
    case 'ended':
      return `ended ${it.outcome.id}`;
  }
}

const toInbox = (kit: string) => [
  proceed,
  choose('first-plan', 'bloods'),
  proceed,
  choose('kit-plan', kit),
  proceed,
];

describe('the timeline', () => {
  it('begins with the first appointment, on day 0, with nothing before it', () => {
    expect(timeline(begin(tinyCase))).toMatchObject([
      { day: 0, since: null, happenings: [{ kind: 'appointment', minutes: 0 }] },
    ]);
  });

  it('adds up the minutes of an appointment, and lists what was ordered and decided on its day', () => {
    const [first] = told(
      { type: 'ask', enquiry: 'ask-sleep' },
      { type: 'order', investigation: 'blood-count' },
      { type: 'examine', enquiry: 'look-eyes' },
      ...toInbox('explain'),
    );
    expect(first?.what).toEqual([
      'appointment first-visit 2',
      'ordered blood-count',
      'decided first-plan bloods',
      'decided kit-plan explain',
      'ordered kit',
    ]);
  });

  it('tells of what came back on the day it was read, days after, and of the end', () => {
    expect(told(...toInbox('explain'), proceed).slice(1)).toEqual([
      { day: 16, since: 16, what: ['reported blood-count', 'reported kit'] },
      { day: 30, since: 14, what: ['ended early'] },
    ]);
  });

  it('tells of what failed, and counts the minutes of each appointment for itself', () => {
    const days = told(
      { type: 'ask', enquiry: 'ask-tired' },
      ...toInbox('post'),
      proceed,
      { type: 'ask', enquiry: 'ask-kit' },
      proceed,
    );
    expect(days.slice(1)).toEqual([
      { day: 16, since: 16, what: ['reported blood-count', 'failed kit'] },
      { day: 60, since: 44, what: ['appointment second-visit 1'] },
    ]);
  });

  it('says that nothing came back where an inbox was empty', () => {
    const slow = tinyCase.investigations.map((it) => ({
      ...it,
      reports: it.reports.map((report) => ({ ...report, days: 300 })),
    }));
    const { consultation } = replay({ ...tinyCase, investigations: slow }, toInbox('post'));
    expect(timeline(consultation).at(-1)?.happenings).toEqual([{ kind: 'nothing-back' }]);
  });

  it('loses no decision, order or report of any story, in days that go forward to the present', () => {
    fc.assert(
      fc.property(eventSequences(tinyCase), (events) => {
        const played = playWhatFits(tinyCase, events);
        const days = timeline(played);
        const happenings = days.flatMap((it) => it.happenings);
        const lines = storyLines(played);
        const count = (kind: Happening['kind']) =>
          happenings.filter((it) => it.kind === kind).length;
        const { context } = situation(played);
        expect(count('decided')).toBe(context.choices.length);
        expect(count('reported')).toBe(context.reports.length);
        expect(count('ordered')).toBe(lines.filter((it) => it.kind === 'ordered').length);
        expect(days.at(-1)?.day).toBe(context.day);
        expect(days.slice(1).every(({ since }) => since !== null && since > 0)).toBe(true);
      }),
      { numRuns: runs, seed: 1 },
    );
  });
});
