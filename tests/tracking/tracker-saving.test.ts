import { describe, expect, it } from 'vitest';
import { dialects, opened, time, written } from './dialects.ts';
import { interaction, record } from './records.ts';

const first = record({ interactions: [interaction()] });
const second = record({
  suspendData: '1-AAED',
  interactions: [interaction(), interaction({ id: 'second' })],
});

describe.each(dialects)('saving in $name', (dialect) => {
  const { lms: strict, words } = dialect;

  it('sends what changed and nothing else, with one commit', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save(first);
    lms.phase('second');
    expect(tracker.save({ ...first, suspendData: '1-AAED', score: 12.5 })).toEqual({ ok: true });
    expect(written(lms, 'second')).toEqual([
      ...dialect.scoreRows(12.5),
      'cmi.suspend_data=1-AAED',
      ...dialect.rangeRows,
    ]);
    expect(lms.calls('second').filter((it) => it.verb === 'commit')).toHaveLength(1);
  });

  it('writes a mark for nowhere once the learner was somewhere, and never an empty place', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save({ ...first, location: '' });
    const places = lms
      .calls()
      .filter(({ verb, element }) => verb === 'write' && element.endsWith('location'));
    expect(places).toEqual([]);
    tracker.save({ ...first, location: 'a-case' });
    lms.phase('home');
    expect(tracker.save({ ...first, location: '' })).toEqual({ ok: true });
    expect(written(lms, 'home')).toEqual([expect.stringMatching(/location=-$/)]);
  });

  it('commits the time so far with what it sends, so that a crash doesn’t lose it, and counts it once', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    time.now += 5_000;
    tracker.save(first);
    expect(lms.stored(words.sessionTime)).toBe(dialect.time(5));
    time.now += 10_000;
    tracker.save(second);
    expect(lms.stored(words.sessionTime)).toBe(dialect.time(15));
    tracker.close(second);
    expect(lms.stored(words.totalTime)).toBe(dialect.time(15));
  });

  it('has saved what counts where the LMS knows no time, and asks it once', () => {
    const lms = strict();
    lms.faults.refuse.set(words.sessionTime, '401');
    const tracker = opened(dialect, lms);
    for (const [n, each] of [first, second].entries()) {
      time.now += 1_000;
      lms.phase(String(n));
      expect(tracker.save(each)).toEqual({ ok: true });
    }
    expect(lms.stored('cmi.suspend_data')).toBe(second.suspendData);
    expect(written(lms, '1').filter((it) => it.startsWith(words.sessionTime))).toEqual([]);
  });

  it('calls nothing when nothing changed, however long it took', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save(first);
    time.now += 60_000;
    lms.phase('again');
    expect(tracker.save(first)).toEqual({ ok: true });
    expect(lms.calls('again')).toEqual([]);
  });

  it('sends again what a refused commit left unconfirmed, at the same places', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    lms.faults.refuseCommits = 2;
    expect(tracker.save(first)).toMatchObject({ ok: false, step: 'commit' });
    expect(tracker.save(second)).toMatchObject({ ok: false, step: 'commit' });
    expect(tracker.save(second)).toEqual({ ok: true });
    expect(lms.stored('cmi.interactions.0.id')).toBe(first.interactions[0]?.id);
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
    expect(lms.stored('cmi.interactions.2.id')).toBeUndefined();
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAED');
  });

  it('takes back what a refused commit left, when the learner went back to where they were', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save(first);
    lms.faults.refuseCommits = 1;
    tracker.save({ ...first, suspendData: '1-AAED' });
    expect(tracker.save(first)).toEqual({ ok: true });
    tracker.close(first);
    expect(lms.stored('cmi.suspend_data')).toBe(first.suspendData);
  });

  it('sends again what was refused, and commits what was not', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    lms.faults.refuse.set('cmi.interactions.0.type', '101');
    expect(tracker.save(second)).toMatchObject({ element: 'cmi.interactions.0.type', code: '101' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAED');
    lms.faults.refuse.clear();
    expect(tracker.save(second)).toEqual({ ok: true });
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
    expect(lms.stored('cmi.interactions.2.id')).toBeUndefined();
  });

  it('keeps place, state and decisions where the LMS will not have a score, and says so', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    lms.faults.refuse.set(words.score, '403');
    const scored = { ...second, score: 40, location: 'another-case' };
    expect(tracker.save(scored)).toMatchObject({ element: words.score, code: '403' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAED');
    expect(lms.stored(words.location)).toBe('another-case');
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
  });

  it('adds the decisions of a second visit behind those of the first', () => {
    const lms = strict();
    opened(dialect, lms).close(second);
    lms.relaunch();
    opened(dialect, lms).save(record({ interactions: [interaction({ id: 'third' })] }));
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
    expect(lms.stored('cmi.interactions.2.id')).toBe('third');
  });

  it('finds objectives by their id, and adds new ones behind those that are there', () => {
    const lms = strict({
      stored: {
        'cmi.objectives.0.id': 'set_by_the_lms',
        'cmi.objectives.1.id': 'case_tired-for-three-months',
      },
    });
    const done = { completion: 'completed', success: 'passed' } as const;
    opened(dialect, lms).close(
      record({
        objectives: [
          { id: 'case_new', score: 70, ...done },
          { id: 'case_tired-for-three-months', score: 82, ...done },
        ],
      }),
    );
    expect(lms.stored('cmi.objectives.0.id')).toBe('set_by_the_lms');
    expect(lms.stored('cmi.objectives.1.score.raw')).toBe('82');
    expect(lms.stored('cmi.objectives.2.id')).toBe('case_new');
    expect(written(lms, 'open').filter((it) => it.startsWith('cmi.objectives.1.id'))).toEqual([]);
    expect(lms.refusals()).toEqual([]);
  });

  it('leaves no gap in the objectives when one is refused for a while', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    const rest = { score: 5, completion: 'incomplete', success: 'unknown' } as const;
    lms.faults.refuse.set('cmi.objectives.0.id', '101');
    expect(tracker.save(record({ objectives: [{ id: 'one', ...rest }] }))).toMatchObject({
      ok: false,
    });
    lms.faults.refuse.clear();
    tracker.save(
      record({
        objectives: [
          { id: 'two', ...rest },
          { id: 'one', ...rest },
        ],
      }),
    );
    expect([0, 1].map((n) => lms.stored(`cmi.objectives.${String(n)}.id`))).toEqual(['two', 'one']);
    expect(lms.refusals().filter((it) => it.endsWith(dialect.gap))).toEqual([]);
  });

  it('does without interactions where the LMS has none, and does not ask twice', () => {
    const lms = strict();
    lms.faults.refuse.set('cmi.interactions.0.id', '401');
    const tracker = opened(dialect, lms);
    expect(tracker.save(first)).toEqual({ ok: true });
    lms.phase('second');
    expect(tracker.save(second)).toEqual({ ok: true });
    expect(written(lms, 'second')).toEqual(['cmi.suspend_data=1-AAED']);
  });

  it('fails when the LMS refuses suspend data, whatever the reason', () => {
    const lms = strict();
    lms.faults.refuse.set('cmi.suspend_data', '401');
    expect(opened(dialect, lms).save(first)).toMatchObject({
      ok: false,
      element: 'cmi.suspend_data',
    });
  });

  it('sends as much suspend data as is safe', () => {
    const lms = strict();
    const suspendData = 'a'.repeat(dialect.mostSuspendData);
    expect(opened(dialect, lms).save(record({ suspendData }))).toEqual({ ok: true });
    expect(lms.stored('cmi.suspend_data')).toBe(suspendData);
  });

  it('says so when suspend data is longer than that, keeps the old and saves the rest', () => {
    const lms = strict();
    const tracker = opened(dialect, lms);
    tracker.save(record());
    const tooLong = tracker.save(
      record({ suspendData: 'a'.repeat(dialect.mostSuspendData + 1), score: 30 }),
    );
    expect(tooLong).toMatchObject({ ok: false, element: 'cmi.suspend_data', code: 'too-long' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAEC');
    expect(lms.stored(words.score)).toBe('30');
  });
});
