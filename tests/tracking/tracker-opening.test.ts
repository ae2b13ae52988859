import { describe, expect, it } from 'vitest';
import { dialects, launchOf, opened, written } from './dialects.ts';
import { interaction, record } from './records.ts';

const begun = { completion: 'incomplete', success: 'unknown' } as const;
const first = record({ interactions: [interaction()] });

describe.each(dialects)('opening in $name', (dialect) => {
  const { lms: strict, track, words } = dialect;

  it('tells a new attempt from the LMS as the LMS has it', () => {
    expect(launchOf(dialect, strict({ passMark: dialect.passMark(70), language: 'cy' }))).toEqual({
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
    const lms = strict();
    opened(dialect, lms);
    expect(lms.stored(Object.keys(dialect.rows(begun))[0] ?? '')).toBe('incomplete');
  });

  it('gives back what was saved when the learner comes again', () => {
    const lms = strict();
    opened(dialect, lms).close({ ...first, score: 40 });
    lms.relaunch();
    expect(launchOf(dialect, lms)).toMatchObject({
      entry: 'resume',
      location: 'tired-for-three-months',
      suspendData: '1-AAEC',
      score: 40,
    });
  });

  it('resumes after a crash, when the LMS gives the data but not the word', () => {
    const lms = strict({ stored: { 'cmi.suspend_data': '1-AAEC' } });
    expect(launchOf(dialect, lms)).toMatchObject({ entry: 'resume', suspendData: '1-AAEC' });
  });

  it('says resume with empty suspend data when the LMS forgot it', () => {
    const lms = strict();
    opened(dialect, lms).close(first);
    lms.faults.forgetSuspendData = true;
    lms.relaunch();
    expect(launchOf(dialect, lms)).toMatchObject({ entry: 'resume', suspendData: '' });
  });

  it.each([
    [100, null],
    [0, null],
    [80.5, 80.5],
  ])('takes a pass mark of %j for %j', (given, passMark) => {
    expect(launchOf(dialect, strict({ passMark: dialect.passMark(given) })).passMark).toBe(
      passMark,
    );
  });

  it.each(['', 'high', '-1', '101'])('takes a pass mark of %j for none', (passMark) => {
    expect(launchOf(dialect, strict({ passMark })).passMark).toBeNull();
  });

  it('counts an empty mode as normal', () => {
    expect(launchOf(dialect, strict({ mode: '', credit: '' })).recording).toBe(true);
  });

  it('goes on without elements that the LMS does not have', () => {
    const lms = strict();
    lms.faults.throwAt.add(words.language);
    lms.faults.throwAt.add('cmi.interactions._count');
    expect(launchOf(dialect, lms)).toMatchObject({ language: '', recording: true });
  });

  it('fails rather than write over suspend data that cannot be read', () => {
    const lms = strict();
    lms.faults.throwAt.add('cmi.suspend_data');
    expect(track(lms).open()).toMatchObject({
      ok: false,
      step: 'read',
      element: 'cmi.suspend_data',
    });
    expect(written(lms, 'open')).toEqual([]);
  });

  it('fails when Initialize is refused, and saves nothing afterwards', () => {
    const lms = strict();
    lms.faults.refuseInitialize = true;
    const tracker = track(lms);
    expect(tracker.open()).toMatchObject({ ok: false, step: 'initialize' });
    expect(tracker.save(first)).toMatchObject({ ok: false });
    expect(tracker.close(first)).toEqual({ ok: true });
    expect(lms.calls().map((it) => it.verb)).toEqual(['initialize', 'last-error']);
  });

  it('initialises once, however often it is opened', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    expect(tracker.open()).toEqual(tracker.open());
    expect(lms.calls().filter((it) => it.verb === 'initialize')).toHaveLength(1);
  });
});
