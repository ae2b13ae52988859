import { describe, expect, it } from 'vitest';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { finished, interaction, record } from './records.ts';
import { opened, time, track, written } from './tracker-harness.ts';

const first = record({ interactions: [interaction()] });
const second = record({
  suspendData: '1-AAED',
  interactions: [interaction(), interaction({ id: 'second' })],
});

describe('what was reached', () => {
  it.each([
    ['passed', finished({ success: 'failed' })],
    ['passed', record()],
    ['completed', finished({ success: 'failed' })],
    ['failed', record()],
  ])('stays %s when the record says less', (status, worse) => {
    const lms = strictScorm12({ stored: { 'cmi.core.lesson_status': status } });
    const tracker = opened(lms);
    tracker.save(worse);
    tracker.close(worse);
    expect(lms.stored('cmi.core.lesson_status')).toBe(status);
  });

  it('stays passed in the same session', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    tracker.save(finished());
    tracker.save(finished({ success: 'failed', score: 10 }));
    expect(lms.stored('cmi.core.lesson_status')).toBe('passed');
    expect(lms.stored('cmi.core.score.raw')).toBe('82');
  });

  it('rises from failed to passed, and from a lower score to a higher', () => {
    const lms = strictScorm12({
      stored: { 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '40' },
    });
    opened(lms).save(finished());
    expect(lms.stored('cmi.core.lesson_status')).toBe('passed');
    expect(lms.stored('cmi.core.score.raw')).toBe('82');
  });

  it('is not set back to incomplete where the LMS does not tell its status (Open edX)', () => {
    const lms = strictScorm12();
    opened(lms).close(finished());
    lms.faults.blankReads = true;
    lms.relaunch();
    const tracker = opened(lms);
    expect(lms.stored('cmi.core.lesson_status')).toBe('passed');
    tracker.save(finished({ suspendData: '1-AAED' }));
    expect(lms.stored('cmi.core.lesson_status')).toBe('passed');
  });
});

describe('not recording', () => {
  it.each([
    [{ mode: 'review' }, 'review'],
    [{ mode: 'browse' }, 'browse'],
    [{ mode: 'normal', credit: 'no-credit' }, 'no-credit'],
    [{ mode: 'review', credit: 'no-credit' }, 'review'],
  ])('writes and commits nothing with %j, and finishes', (options, because) => {
    const lms = strictScorm12({ ...options, stored: { 'cmi.core.lesson_status': 'passed' } });
    const tracker = track(lms);
    expect(tracker.open()).toMatchObject({
      launch: { recording: false, notRecordingBecause: because },
    });
    expect(tracker.save(finished())).toEqual({ ok: true });
    expect(tracker.close(finished())).toEqual({ ok: true });
    const names = lms.calls().map((it) => it.name);
    expect(names.filter((it) => it === 'LMSSetValue' || it === 'LMSCommit')).toEqual([]);
    expect(names.at(-1)).toBe('LMSFinish');
  });
});

describe('closing', () => {
  it('sends only time and Finish when everything was saved', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    tracker.save(record({ objectives: [] }));
    time.now += 65_000;
    lms.phase('close');
    expect(tracker.close(record({ objectives: [] }))).toEqual({ ok: true });
    expect(lms.calls('close').map((it) => `${it.name} ${it.element}`.trim())).toEqual([
      'LMSSetValue cmi.core.session_time',
      'LMSFinish',
    ]);
  });

  it('leaves it to Finish to keep the exit when nothing else is new', () => {
    const lms = strictScorm12();
    opened(lms).close(record({ objectives: [] }));
    lms.relaunch();
    lms.phase('again');
    const tracker = opened(lms);
    lms.phase('close');
    tracker.close(record({ objectives: [] }));
    expect(written(lms, 'close')).toEqual([
      'cmi.core.exit=suspend',
      'cmi.core.session_time=0000:00:00',
    ]);
    expect(lms.calls('close').at(-1)?.name).toBe('LMSFinish');
    expect(lms.calls('close')).toHaveLength(3);
  });

  it('commits what was not saved yet before it finishes', () => {
    const lms = strictScorm12();
    lms.faults.refuseFinish = true;
    expect(opened(lms).close(first)).toMatchObject({ ok: false, step: 'terminate' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAEC');
  });

  it('finishes even when saving failed, and says what failed first', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    lms.faults.refuseCommits = 1;
    expect(tracker.close(first)).toMatchObject({ ok: false, step: 'commit' });
    expect(lms.calls().at(-1)?.name).toBe('LMSFinish');
  });

  it('happens once', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    tracker.close(first);
    lms.phase('after');
    expect(tracker.close(second)).toEqual({ ok: true });
    expect(tracker.save(second)).toMatchObject({ ok: false });
    expect(lms.calls('after')).toEqual([]);
  });

  it('adds the time of each visit to the last', () => {
    const lms = strictScorm12();
    for (const visit of [1, 2]) {
      const tracker = opened(lms);
      time.now += 3_600_000 * visit;
      tracker.close(first);
      lms.relaunch();
    }
    expect(lms.stored('cmi.core.total_time')).toBe('0003:00:00');
  });

  it('leaves an entry to resume until the module is finished', () => {
    const lms = strictScorm12();
    opened(lms).close(first);
    expect(lms.stored('cmi.core.exit')).toBe('suspend');
    lms.relaunch();
    opened(lms).close(finished());
    expect(lms.stored('cmi.core.exit')).toBe('');
  });
});
