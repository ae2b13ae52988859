import { describe, expect, it } from 'vitest';
import { assess, findAgreement, letterMark } from '../../src/consultation/assess.ts';
import {
  apply,
  replay,
  situation,
  type Consultation,
} from '../../src/consultation/consultation.ts';
import { offeredItems, unansweredReports } from '../../src/consultation/offered.ts';
import { storyLines } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { agreementCase } from '../support/agreement-case.ts';
import { tinySettings } from '../support/tiny-case.ts';

const proceed: CaseEvent = { type: 'proceed' };
const order = (investigation: string): CaseEvent => ({ type: 'order', investigation });
const ask = (enquiry: string): CaseEvent => ({ type: 'ask', enquiry });
const agree = (...choices: string[]): CaseEvent => ({ type: 'agree', step: 'net', choices });
const refer = (...choices: string[]): CaseEvent => ({ type: 'refer', step: 'letter', choices });
const act = (
  investigation: string,
  action: Extract<CaseEvent, { type: 'act' }>['action'],
): CaseEvent => ({ type: 'act', investigation, action });

function play(...events: CaseEvent[]): Consultation {
  const { consultation, dropped } = replay(agreementCase, events);
  expect(dropped).toBe(0);
  return consultation;
}

const toNet = [proceed, proceed, proceed];
const toLetter = [...toNet, agree(), proceed];
const endOf = (...events: CaseEvent[]) => situation(play(...events)).step.id;
const marks = (...events: CaseEvent[]) =>
  assess(play(...events), { weights: tinySettings.weights, passMark: 70 });
const letter = findAgreement(agreementCase, 'letter');
const items = letter?.kind === 'referral' ? letter.items : [];

describe('a safety-net', () => {
  it('takes one thing of each part at most, and only what it has', () => {
    const now = play(...toNet);
    expect(apply(now, agree('bleeding', 'two-weeks'))).not.toBeNull();
    expect(apply(now, agree())).not.toBeNull();
    expect(apply(now, agree('bleeding', 'anything'))).toBeNull();
    expect(apply(now, agree('bleeding', 'bleeding'))).toBeNull();
    expect(apply(now, agree('anaemia'))).toBeNull();
    expect(apply(now, { type: 'refer', step: 'net', choices: [] })).toBeNull();
    expect(apply(now, proceed)).toBeNull();
  });

  it('is settled once, and stays to be read until the learner goes on', () => {
    const now = play(...toNet, agree('bleeding'));
    expect(situation(now).settled).toEqual({ step: 'net', choices: ['bleeding'] });
    expect(apply(now, agree())).toBeNull();
    expect(situation(play(...toLetter)).settled).toBeNull();
  });

  it('earns the mean of its parts, nothing for what was left out', () => {
    const earned = (...choices: string[]) => marks(...toNet, agree(...choices)).domains;
    expect(earned('bleeding', 'two-weeks', 'practice')['safety-netting']).toBe(100);
    expect(earned('bleeding', 'one-month')['safety-netting']).toBe(60);
    expect(earned()['safety-netting']).toBe(0);
    expect(marks(...toNet).domains['safety-netting']).toBeNull();
  });
});

describe('a referral', () => {
  it('can hold only what was found out', () => {
    const holds = (now: Consultation) =>
      letter === undefined ? [] : offeredItems(now, letter).map(({ id }) => id);
    const blind = play(...toLetter);
    expect(holds(blind)).not.toContain('weight-loss');
    expect(apply(blind, refer('weight-loss'))).toBeNull();
    const asked = play(ask('ask-weight'), ...toLetter);
    expect(holds(asked)).toContain('weight-loss');
    expect(apply(asked, refer('weight-loss', 'cancer-named'))).not.toBeNull();
  });

  it.each([
    [[], 0],
    [['anaemia'], 50],
    [['anaemia', 'weight-loss'], 100],
    [['anaemia', 'weight-loss', 'mobile-number'], 100],
    [['anaemia', 'weight-loss', 'old-ankle'], 50],
    [['old-ankle'], 0],
  ])('with %j earns %i for the letter', (choices, mark) => {
    expect(letterMark(items, choices)).toBe(mark);
  });

  it('earns the mean of the letter and of what the patient is told, as communication', () => {
    const { domains } = marks(...toLetter, refer('anaemia', 'cancer-named'));
    expect(domains.communication).toBe(75);
  });
});

describe('the inbox', () => {
  const ordered = [order('blood-count'), order('ferritin'), proceed];

  it('takes an act on a report that is in and wants one, once', () => {
    const now = play(...ordered);
    expect(unansweredReports(now).map((it) => it.investigation.id)).toEqual(['blood-count']);
    expect(apply(now, act('ferritin', 'refer'))).toBeNull();
    expect(apply(now, act('blood-count', 'chase'))).toBeNull();
    const done = play(...ordered, act('blood-count', 'tell'));
    expect(unansweredReports(done)).toEqual([]);
    expect(apply(done, act('blood-count', 'file'))).toBeNull();
    expect(apply(play(order('calcium'), proceed), act('calcium', 'file'))).toBeNull();
  });

  it('keeps what was left, for a later step to act on', () => {
    const later = play(...ordered, proceed);
    expect(unansweredReports(later).map((it) => it.investigation.id)).toEqual([
      'blood-count',
      'ferritin',
    ]);
    expect(apply(later, act('blood-count', 'tell'))).not.toBeNull();
  });

  it('counts to safety-netting, nothing for what was left', () => {
    const earned = (...acts: CaseEvent[]) => marks(...ordered, ...acts).domains['safety-netting'];
    expect([earned(), earned(act('blood-count', 'tell'))]).toEqual([0, 100]);
  });
});

describe('the story', () => {
  const sent = [agree(), proceed, refer('anaemia')];
  const none = [proceed, proceed, proceed];

  it('turns on whether the appointment ran over by its price', () => {
    expect(endOf(ask('ask-tired'), ...none, ...sent, proceed)).toBe('early');
    const over = [ask('ask-tired'), ask('ask-weight')];
    expect(endOf(...over, ...none, ...sent, proceed)).toBe('late');
    const told = storyLines(play(...over)).map(({ kind }) => kind);
    expect(told).toEqual(['arrived', 'elicited', 'elicited', 'overran']);
  });

  it('turns on what was done with a report', () => {
    const filed = [order('blood-count'), proceed, act('blood-count', 'file'), proceed, proceed];
    expect(endOf(...filed)).toBe('late');
  });

  it('turns on a report that was left unanswered', () => {
    const inbox = [order('ferritin'), proceed, proceed];
    expect(endOf(...inbox, proceed, ...sent, proceed)).toBe('late');
    expect(endOf(...inbox, act('ferritin', 'refer'), proceed, ...sent, proceed)).toBe('early');
  });

  it('turns on what was agreed and sent', () => {
    const ends = (net: CaseEvent, mail: CaseEvent) => endOf(...none, net, proceed, mail, proceed);
    expect(ends(agree('practice'), refer('anaemia'))).toBe('early');
    expect(ends(agree('no-news'), refer('anaemia'))).toBe('late');
    expect(ends(agree(), refer())).toBe('late');
  });
});

describe('an unsafe choice', () => {
  it('holds the score below the pass mark, in a safety-net as in the inbox', () => {
    const good = [agree('bleeding', 'two-weeks', 'practice'), proceed];
    const letterOf = refer('anaemia', 'weight-loss', 'cancer-named');
    const found = [ask('ask-tired'), ask('ask-weight')];
    expect(marks(...found, ...toNet, ...good, letterOf)).toMatchObject({ score: 100, unsafe: [] });
    const net = [agree('bleeding', 'two-weeks', 'no-news'), proceed];
    expect(marks(...found, ...toNet, ...net, letterOf)).toMatchObject({
      score: 69,
      capped: true,
      unsafe: [{ decision: 'net', option: 'no-news' }],
    });
    const inbox = [order('ferritin'), proceed, proceed, act('ferritin', 'file'), proceed];
    expect(marks(...found, ...inbox, ...good, letterOf)).toMatchObject({
      score: 69,
      unsafe: [{ decision: 'ferritin', option: 'file' }],
    });
  });
});
