import { describe, expect, it } from 'vitest';
import { leaveCase, openConsultation, resumeAttempt } from '../../src/attempt/attempt.ts';
import { act, openCase } from '../../src/attempt/playing.ts';
import { suspendDataOf } from '../../src/attempt/learner-record.ts';
import { overlaid, type Overlay } from '../../src/attempt/overlay.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';

const overlay: Overlay = {
  title: 'Yn flinedig',
  steps: { '1': { prompt: 'Beth nawr?', options: { '0': { label: 'Profion gwaed' } } } },
};
const { value, texts } = overlaid(tinyPacked.case, overlay, 'cy');
const inWelsh = { ...tinyPacked, case: value, translation: { texts, written: tinyPacked.case } };

const start = openCase(resumeAttempt(tinySettings, ''), inWelsh, 0);
const toThePlan: CaseEvent = { type: 'proceed' };
const choose: CaseEvent = { type: 'choose', decision: 'first-plan', option: 'bloods' };

describe('a case in another language', () => {
  it('is told to the LMS in the words it was written in', () => {
    const inEnglish = openCase(resumeAttempt(tinySettings, ''), tinyPacked, 0);
    const [welsh, english] = [start, inEnglish].map(
      (it) => act(act(it, toThePlan, 1), choose, 2).interactions,
    );
    expect(english).toHaveLength(1);
    expect(welsh).toEqual(english);
  });

  it('changes its language where the learner stands, there and back, and saves the same', () => {
    const there = act(start, toThePlan, 1);
    const english = openCase(there, tinyPacked, 5);
    expect(openConsultation(english)?.consultation.events).toEqual([toThePlan]);
    expect(openConsultation(english)?.consultation.case.title).toBe(tinyPacked.case.title);
    const back = openCase(leaveCase(english), inWelsh, 9);
    expect(openConsultation(back)?.consultation.case.title).toBe('Yn flinedig');
    expect(openConsultation(back)?.enteredAt).toBe(openConsultation(there)?.enteredAt);
    expect(suspendDataOf(back)).toBe(suspendDataOf(there));
  });

  it('keeps what isn’t translated, and leaves the case it was laid over alone', () => {
    expect(value.steps[1]).toMatchObject({
      prompt: 'Beth nawr?',
      options: [{ label: 'Profion gwaed' }, { id: 'wait' }, {}, {}],
    });
    expect(value.steps[0]).toEqual(tinyPacked.case.steps[0]);
    expect(tinyPacked.case.title).not.toBe('Yn flinedig');
  });

  it('takes no harm from a translation of a case that has been shortened since', () => {
    const strange: Overlay = { steps: { '99': { title: 'Dim' } }, gone: { also: 'Dim' } };
    expect(overlaid(tinyPacked.case, strange, 'cy').value).toEqual(tinyPacked.case);
  });
});
