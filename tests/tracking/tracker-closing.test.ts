import { describe, expect, it } from 'vitest';
import { dialects, opened, time, written } from './dialects.ts';
import { finished, interaction, record } from './records.ts';

const first = record({ interactions: [interaction()] });
const second = record({
  suspendData: '1-AAED',
  interactions: [interaction(), interaction({ id: 'second' })],
});

describe.each(dialects)('what was reached in $name', (dialect) => {
  const { lms: strict, words, rows, resultIn } = dialect;

  it.each([
    ['passed', finished({ success: 'failed' })],
    ['passed', record()],
    ['failed', record()],
  ] as const)('stays completed and %s when the record says less', (success, worse) => {
    const reached = { completion: 'completed', success } as const;
    const lms = strict({ stored: rows(reached) });
    const tracker = opened(dialect, lms);
    tracker.save(worse);
    tracker.close(worse);
    expect(resultIn(lms)).toEqual(reached);
  });

  it('stays passed in the same session', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save(finished());
    tracker.save(finished({ success: 'failed', score: 10 }));
    expect(resultIn(lms)).toEqual({ completion: 'completed', success: 'passed' });
    expect(lms.stored(words.score)).toBe('82');
  });

  it('keeps a score that the record has lost', () => {
    const stored = rows({ completion: 'incomplete', success: 'unknown', score: 60 });
    const lms = strict({ stored });
    opened(dialect, lms).close(record({ score: 20 }));
    expect(Object.entries(stored).map(([element]) => lms.stored(element))).toEqual(
      Object.values(stored),
    );
  });

  it('rises from failed to passed, and from a lower score to a higher', () => {
    const lms = strict({
      stored: rows({ completion: 'completed', success: 'failed', score: 40 }),
    });
    opened(dialect, lms).save(finished());
    expect(resultIn(lms)).toEqual({ completion: 'completed', success: 'passed' });
    expect(lms.stored(words.score)).toBe('82');
  });

  it('is not set back to incomplete where the LMS does not tell its status (Open edX)', () => {
    const lms = strict();
    opened(dialect, lms).close(finished());
    lms.faults.blankReads = true;
    lms.relaunch();
    const tracker = opened(dialect, lms);
    expect(resultIn(lms)).toEqual({ completion: 'completed', success: 'passed' });
    tracker.save(finished({ suspendData: '1-AAED' }));
    expect(resultIn(lms)).toEqual({ completion: 'completed', success: 'passed' });
  });
});

describe.each(dialects)('an LMS of $name that tells no status and forgets the state', (dialect) => {
  it('is not told incomplete while there is a place to return to', () => {
    const lms = dialect.lms();
    opened(dialect, lms).close(finished({ location: 'a-case' }));
    lms.faults.blankReads = true;
    lms.faults.forgetSuspendData = true;
    lms.relaunch();
    opened(dialect, lms).save(record());
    expect(dialect.resultIn(lms)).toEqual({ completion: 'completed', success: 'passed' });
  });
});

describe.each(dialects)('not recording in $name', ({ lms: strict, track, rows }) => {
  it.each([
    [{ mode: 'review' }, 'review'],
    [{ mode: 'browse' }, 'browse'],
    [{ mode: 'normal', credit: 'no-credit' }, 'no-credit'],
    [{ mode: 'review', credit: 'no-credit' }, 'review'],
  ])('writes and commits nothing with %j, and finishes', (options, because) => {
    const lms = strict({
      ...options,
      stored: rows({ completion: 'completed', success: 'passed' }),
    });
    const tracker = track(lms);
    expect(tracker.open()).toMatchObject({
      launch: { recording: false, notRecordingBecause: because },
    });
    expect(tracker.save(finished())).toEqual({ ok: true });
    expect(tracker.close(finished())).toEqual({ ok: true });
    const verbs = lms.calls().map((it) => it.verb);
    expect(verbs.filter((it) => it === 'write' || it === 'commit')).toEqual([]);
    expect(verbs.at(-1)).toBe('terminate');
  });
});

describe.each(dialects)('closing in $name', (dialect) => {
  const { lms: strict, words } = dialect;

  it('sends only time and Terminate when everything was saved', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save(record({ objectives: [] }));
    time.now += 65_000;
    lms.phase('close');
    expect(tracker.close(record({ objectives: [] }))).toEqual({ ok: true });
    expect(lms.calls('close').map((it) => `${it.verb} ${it.element}`.trim())).toEqual([
      `write ${words.sessionTime}`,
      'terminate',
    ]);
  });

  it('leaves it to Terminate to keep the exit when nothing else is new', () => {
    const lms = strict();
    opened(dialect, lms).close(record({ objectives: [] }));
    lms.relaunch();
    lms.phase('again');
    const tracker = opened(dialect, lms);
    lms.phase('close');
    tracker.close(record({ objectives: [] }));
    expect(written(lms, 'close')).toEqual(dialect.idleRows);
    expect(lms.calls('close').at(-1)?.verb).toBe('terminate');
    expect(lms.calls('close')).toHaveLength(dialect.idleRows.length + 1);
  });

  it('commits what was not saved yet before it terminates', () => {
    const lms = strict();
    lms.faults.refuseTerminate = true;
    expect(opened(dialect, lms).close(first)).toMatchObject({ ok: false, step: 'terminate' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAEC');
  });

  it('terminates even when saving failed, and says what failed first', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    lms.faults.refuseCommits = 1;
    expect(tracker.close(first)).toMatchObject({ ok: false, step: 'commit' });
    expect(lms.calls().at(-1)?.verb).toBe('terminate');
  });

  it('happens once', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.close(first);
    lms.phase('after');
    expect(tracker.close(second)).toEqual({ ok: true });
    expect(tracker.save(second)).toMatchObject({ ok: false });
    expect(lms.calls('after')).toEqual([]);
  });

  it('adds the time of each visit to the last', () => {
    const lms = strict();
    for (const visit of [1, 2]) {
      const tracker = opened(dialect, lms);
      time.now += 3_600_000 * visit;
      tracker.close(first);
      lms.relaunch();
    }
    expect(lms.stored(words.totalTime)).toBe(dialect.threeHours);
  });

  it('leaves an entry to resume until the module is finished, and as the edition wants it then', () => {
    const lms = strict();
    opened(dialect, lms).close(first);
    expect(lms.stored(words.exit)).toBe('suspend');
    lms.relaunch();
    opened(dialect, lms).close(finished());
    expect(lms.stored(words.exit)).toBe(dialect.finishedExit);
  });
});
