import { describe, expect, it } from 'vitest';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { interaction, record } from './records.ts';
import { opened, written } from './tracker-harness.ts';

const first = record({ interactions: [interaction()] });
const second = record({
  suspendData: '1-AAED',
  interactions: [interaction(), interaction({ id: 'second' })],
});

describe('saving', () => {
  it('sends what changed and nothing else, with one commit', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    tracker.save(first);
    lms.phase('second');
    expect(tracker.save({ ...first, suspendData: '1-AAED', score: 12.5 })).toEqual({ ok: true });
    expect(written(lms, 'second')).toEqual([
      'cmi.core.score.raw=12.5',
      'cmi.suspend_data=1-AAED',
      'cmi.core.score.min=0',
      'cmi.core.score.max=100',
    ]);
    expect(lms.calls('second').filter((it) => it.name === 'LMSCommit')).toHaveLength(1);
  });

  it('calls nothing when nothing changed', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    tracker.save(first);
    lms.phase('again');
    expect(tracker.save(first)).toEqual({ ok: true });
    expect(lms.calls('again')).toEqual([]);
  });

  it('sends again what a refused commit left unconfirmed, at the same places', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    lms.faults.refuseCommits = 2;
    expect(tracker.save(first)).toMatchObject({ ok: false, step: 'commit', code: '101' });
    expect(tracker.save(second)).toMatchObject({ ok: false, step: 'commit' });
    expect(tracker.save(second)).toEqual({ ok: true });
    expect(lms.stored('cmi.interactions.0.id')).toBe(first.interactions[0]?.id);
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
    expect(lms.stored('cmi.interactions.2.id')).toBeUndefined();
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAED');
  });

  it('sends again what was refused, and commits what was not', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    lms.faults.refuse.set('cmi.interactions.0.type', '101');
    expect(tracker.save(second)).toMatchObject({ element: 'cmi.interactions.0.type', code: '101' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAED');
    lms.faults.refuse.clear();
    expect(tracker.save(second)).toEqual({ ok: true });
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
    expect(lms.stored('cmi.interactions.2.id')).toBeUndefined();
  });

  it('adds the decisions of a second visit behind those of the first', () => {
    const lms = strictScorm12();
    opened(lms).close(second);
    lms.relaunch();
    opened(lms).save(record({ interactions: [interaction({ id: 'third' })] }));
    expect(lms.stored('cmi.interactions.1.id')).toBe('second');
    expect(lms.stored('cmi.interactions.2.id')).toBe('third');
  });

  it('finds objectives by their id, and adds new ones behind those that are there', () => {
    const lms = strictScorm12({
      stored: {
        'cmi.objectives.0.id': 'set_by_the_lms',
        'cmi.objectives.1.id': 'case_tired-for-three-months',
      },
    });
    const done = { completion: 'completed', success: 'passed' } as const;
    opened(lms).close(
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
    const lms = strictScorm12();
    const tracker = opened(lms);
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
    expect(lms.refusals().filter((it) => it.endsWith('201'))).toEqual([]);
  });

  it('does without interactions where the LMS has none, and does not ask twice', () => {
    const lms = strictScorm12();
    lms.faults.refuse.set('cmi.interactions.0.id', '401');
    const tracker = opened(lms);
    expect(tracker.save(first)).toEqual({ ok: true });
    lms.phase('second');
    expect(tracker.save(second)).toEqual({ ok: true });
    expect(written(lms, 'second')).toEqual(['cmi.suspend_data=1-AAED']);
  });

  it('fails when the LMS refuses suspend data, whatever the reason', () => {
    const lms = strictScorm12();
    lms.faults.refuse.set('cmi.suspend_data', '401');
    expect(opened(lms).save(first)).toMatchObject({ ok: false, element: 'cmi.suspend_data' });
  });

  it('sends 4096 characters of suspend data', () => {
    const lms = strictScorm12();
    const suspendData = 'a'.repeat(4096);
    expect(opened(lms).save(record({ suspendData }))).toEqual({ ok: true });
    expect(lms.stored('cmi.suspend_data')).toBe(suspendData);
  });

  it('says so when suspend data is longer than that, keeps the old and saves the rest', () => {
    const lms = strictScorm12();
    const tracker = opened(lms);
    tracker.save(record());
    const tooLong = tracker.save(record({ suspendData: 'a'.repeat(4097), score: 30 }));
    expect(tooLong).toMatchObject({ ok: false, element: 'cmi.suspend_data', code: 'too-long' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAEC');
    expect(lms.stored('cmi.core.score.raw')).toBe('30');
  });
});
