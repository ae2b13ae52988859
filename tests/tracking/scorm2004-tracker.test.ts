import { Scorm2004API } from 'scorm-again/scorm2004';
import { describe, expect, it } from 'vitest';
import { createScorm2004Tracker } from '../../src/tracking/editions.ts';
import type { Tracker } from '../../src/tracking/types.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';
import { finished, interaction, record } from './records.ts';

let now = new Date(2026, 10, 22, 14, 0, 0).getTime();

function opened(api: object): Tracker {
  const tracker = createScorm2004Tracker(api, { clock: () => now });
  const result = tracker.open();
  if (!result.ok) throw new Error(result.message);
  return tracker;
}

describe('SCORM 2004 alone', () => {
  it('has said suspend with the first commit, so that a crash leaves something to resume', () => {
    const lms = strictScorm2004();
    opened(lms.api).save(record());
    const tracker = createScorm2004Tracker(lms.relaunch(), { clock: () => now });
    expect(tracker.open()).toMatchObject({
      ok: true,
      launch: { entry: 'resume', suspendData: '1-AAEC', location: 'tired-for-three-months' },
    });
  });

  it('leaves a finished module with suspend too, and finds all of it again', () => {
    const lms = strictScorm2004();
    opened(lms.api).close(finished({ interactions: [interaction()] }));
    const again = createScorm2004Tracker(lms.relaunch(), { clock: () => now });
    expect(again.open()).toMatchObject({
      launch: { completion: 'completed', success: 'passed', score: 82, suspendData: '1-AAEC' },
    });
    expect(again.close(finished())).toEqual({ ok: true });
    expect(lms.stored('cmi.exit')).toBe('suspend');
    expect(lms.stored('cmi.completion_status')).toBe('completed');
    expect(lms.refusals()).toEqual([]);
  });

  it("leaves the manifest's primary objective alone and counts on from it", () => {
    const lms = strictScorm2004({ primaryObjective: 'PRIMARYOBJ' });
    opened(lms.api).save(record());
    expect(lms.stored('cmi.objectives.0.id')).toBe('PRIMARYOBJ');
    expect(lms.stored('cmi.objectives.1.id')).toBe('case_tired-for-three-months');
    expect(lms.refusals()).toEqual([]);
  });

  it('takes a score that the LMS holds only as scaled', () => {
    const stored = { 'cmi.score.scaled': '0.57', 'cmi.exit': 'suspend' };
    const lms = strictScorm2004({ stored });
    const tracker = createScorm2004Tracker(lms.api, { clock: () => now });
    expect(tracker.open()).toMatchObject({ launch: { score: 57 } });
    tracker.save(record({ score: 40 }));
    expect(lms.stored('cmi.score.scaled')).toBe('0.57');
    expect(lms.stored('cmi.score.raw')).toBeUndefined();
  });

  it('never takes progress back', () => {
    const lms = strictScorm2004();
    const tracker = opened(lms.api);
    tracker.save(record({ progress: 0.5 }));
    tracker.save(record({ progress: 0.25, suspendData: '1-B' }));
    expect(lms.stored('cmi.progress_measure')).toBe('0.5');
  });

  it('does without what no answer depends on where the LMS refuses it', () => {
    const lms = strictScorm2004();
    for (const element of ['cmi.progress_measure', 'cmi.score.min', 'cmi.score.max']) {
      lms.faults.refuse.set(element, '402');
    }
    const tracker = opened(lms.api);
    expect(tracker.save(finished())).toEqual({ ok: true });
    lms.phase('again');
    expect(tracker.save(finished())).toEqual({ ok: true });
    expect(lms.calls('again')).toEqual([]);
  });

  it('asks for no more interactions where the LMS has no room for them', () => {
    const lms = strictScorm2004();
    lms.faults.refuse.set('cmi.interactions.0.id', '351');
    const tracker = opened(lms.api);
    expect(tracker.save(record({ interactions: [interaction()] }))).toEqual({ ok: true });
    expect(lms.calls().filter((it) => it.element.startsWith('cmi.interactions.0'))).toHaveLength(1);
  });
});

describe('SCORM 2004 with scorm-again', () => {
  const lms = (): Scorm2004API =>
    new Scorm2004API({ autocommit: false, lmsCommitUrl: false, logLevel: 'NONE' });

  it('is taken word for word', () => {
    const api = lms();
    const refused: string[] = [];
    api.on('SetValue', (element: string, value: unknown) => {
      if (api.lastErrorCode !== '0') refused.push(`${element}=${String(value)}`);
    });
    const tracker = opened(api);
    expect(api.GetValue('cmi.completion_status')).toBe('incomplete');
    tracker.save(record({ interactions: [interaction()], progress: 0.5 }));
    now += 65_000;
    const objectives = [
      { id: 'case_tired', score: 82, completion: 'completed', success: 'passed' },
      { id: 'domain_judgement', score: 40, completion: 'completed', success: 'failed' },
    ] as const;
    const second = interaction({ id: 'second', result: 'wrong', response: ['a'] });
    tracker.close(finished({ interactions: [interaction(), second], objectives }));
    expect(refused).toEqual([]);
    expect(JSON.parse(api.renderCMIToJSONString())).toMatchObject({
      cmi: {
        completion_status: 'completed',
        success_status: 'passed',
        score: { raw: '82', scaled: '0.82', min: '0', max: '100' },
        progress_measure: '1',
        location: 'tired-for-three-months',
        suspend_data: '1-AAEC',
        exit: 'suspend',
        session_time: 'PT1M5S',
        interactions: {
          0: { type: 'choice', learner_response: 'b', description: 'What do you do now?' },
          1: { id: 'second', result: 'incorrect', latency: 'PT1M5S' },
        },
      },
    });
  });

  it('resumes what it left', () => {
    const first = lms();
    opened(first).close(record({ score: 40, interactions: [interaction()] }));
    const again = lms();
    const { cmi } = JSON.parse(first.renderCMIToJSONString());
    again.loadFromJSON({ cmi: { ...cmi, entry: 'resume', exit: '', session_time: '' } });
    const tracker = createScorm2004Tracker(again, { clock: () => now });
    expect(tracker.open()).toMatchObject({
      launch: { entry: 'resume', score: 40, suspendData: '1-AAEC', recording: true },
    });
    tracker.save(record({ interactions: [interaction({ id: 'second' })] }));
    expect(again.GetValue('cmi.interactions.0.id')).toBe(interaction().id);
    expect(again.GetValue('cmi.interactions.1.id')).toBe('second');
    expect(again.GetValue('cmi.objectives._count')).toBe('1');
  });
});
