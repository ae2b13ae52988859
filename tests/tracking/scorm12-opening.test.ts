import { describe, expect, it } from 'vitest';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { interaction, record } from './records.ts';
import { launchOf, opened, track, written } from './tracker-harness.ts';

const first = record({ interactions: [interaction()] });
describe('opening', () => {
  it('tells a new attempt from the LMS as the LMS has it', () => {
    expect(launchOf(strictScorm12({ masteryScore: '70', language: 'cy' }))).toEqual({
      entry: 'new',
      recording: true,
      notRecordingBecause: null,
      learner: { id: 'gp-1', name: 'Okafor, Ada' },
      location: '',
      suspendData: '',
      completion: 'incomplete',
      success: 'unknown',
      score: null,
      passMark: 70,
      language: 'cy',
    });
  });

  it('has said incomplete and committed it before anything else is shown', () => {
    const lms = strictScorm12();
    opened(lms);
    expect(lms.stored('cmi.core.lesson_status')).toBe('incomplete');
  });

  it('gives back what was saved when the learner comes again', () => {
    const lms = strictScorm12();
    opened(lms).close({ ...first, score: 40 });
    lms.relaunch();
    expect(launchOf(lms)).toMatchObject({
      entry: 'resume',
      location: 'tired-for-three-months',
      suspendData: '1-AAEC',
      score: 40,
    });
  });

  it('resumes after a crash, when the LMS gives the data but not the word', () => {
    const lms = strictScorm12({ stored: { 'cmi.suspend_data': '1-AAEC' } });
    expect(launchOf(lms)).toMatchObject({ entry: 'resume', suspendData: '1-AAEC' });
  });

  it('says resume with empty suspend data when the LMS forgot it', () => {
    const lms = strictScorm12();
    opened(lms).close(first);
    lms.faults.forgetSuspendData = true;
    lms.relaunch();
    expect(launchOf(lms)).toMatchObject({ entry: 'resume', suspendData: '' });
  });

  it.each([
    ['100', null],
    ['0', null],
    ['', null],
    ['high', null],
    ['80.5', 80.5],
  ])('takes a mastery score of %j for a pass mark of %j', (masteryScore, passMark) => {
    expect(launchOf(strictScorm12({ masteryScore })).passMark).toBe(passMark);
  });

  it('counts an empty mode as normal', () => {
    expect(launchOf(strictScorm12({ mode: '', credit: '' })).recording).toBe(true);
  });

  it('goes on without elements that the LMS does not have', () => {
    const lms = strictScorm12();
    lms.faults.throwAt.add('cmi.student_preference.language');
    lms.faults.throwAt.add('cmi.interactions._count');
    expect(launchOf(lms)).toMatchObject({ language: '', recording: true });
  });

  it('fails rather than write over suspend data that cannot be read', () => {
    const lms = strictScorm12();
    lms.faults.throwAt.add('cmi.suspend_data');
    expect(track(lms).open()).toMatchObject({
      ok: false,
      step: 'read',
      element: 'cmi.suspend_data',
    });
    expect(written(lms, 'open')).toEqual([]);
  });

  it('fails when Initialize is refused, and saves nothing afterwards', () => {
    const lms = strictScorm12();
    lms.faults.refuseInitialize = true;
    const tracker = track(lms);
    expect(tracker.open()).toMatchObject({ ok: false, step: 'initialize', code: '101' });
    expect(tracker.save(first)).toMatchObject({ ok: false });
    expect(tracker.close(first)).toEqual({ ok: true });
    expect(lms.calls().map((it) => it.name)).toEqual(['LMSInitialize', 'LMSGetLastError']);
  });

  it('initialises once, however often it is opened', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    expect(tracker.open()).toEqual(tracker.open());
    expect(lms.calls().filter((it) => it.name === 'LMSInitialize')).toHaveLength(1);
  });
});
