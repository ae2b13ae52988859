import { describe, expect, it } from 'vitest';
import { createScorm12Tracker } from '../../src/tracking/editions.ts';
import { toScorm12, type Scorm12Options } from '../../src/tracking/scorm12.ts';
import type { LearnerRecord } from '../../src/tracking/types.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { finished, interaction, record } from './records.ts';

const options: Scorm12Options = {
  finalStatus: 'completed',
  firstInteraction: 0,
  objectivePlaces: new Map(),
};

function rows(of: LearnerRecord, changes: Partial<Scorm12Options> = {}): readonly string[] {
  return toScorm12(of, { ...options, ...changes }).map((it) => `${it.element} = ${it.value}`);
}

describe('toScorm12', () => {
  it('says of a learner who has just begun: incomplete, suspended, and where', () => {
    expect(rows(record())).toEqual([
      'cmi.core.lesson_status = incomplete',
      'cmi.core.lesson_location = tired-for-three-months',
      'cmi.suspend_data = 1-AAEC',
      'cmi.core.exit = suspend',
    ]);
  });

  it('writes a decision with its type before its responses, at the place it was given', () => {
    const [, , , , ...rest] = rows(record({ interactions: [interaction()] }), {
      firstInteraction: 3,
    });
    expect(rest).toEqual([
      'cmi.interactions.3.id = tired-for-three-months_first-plan',
      'cmi.interactions.3.objectives.0.id = case_tired-for-three-months',
      'cmi.interactions.3.time = 14:05:09',
      'cmi.interactions.3.type = choice',
      'cmi.interactions.3.correct_responses.0.pattern = b',
      'cmi.interactions.3.correct_responses.1.pattern = c',
      'cmi.interactions.3.weighting = 1',
      'cmi.interactions.3.student_response = b',
      'cmi.interactions.3.result = correct',
      'cmi.interactions.3.latency = 0000:01:05',
    ]);
  });

  it('writes several letters with commas, and no response where nothing was chosen', () => {
    const several = interaction({ response: ['a', 'c'], correct: [['a', 'c']] });
    const none = interaction({ response: [], result: 'wrong' });
    const written = rows(record({ interactions: [several, none] }));
    expect(written).toContain('cmi.interactions.0.student_response = a,c');
    expect(written).toContain('cmi.interactions.0.correct_responses.0.pattern = a,c');
    expect(written.filter((it) => it.startsWith('cmi.interactions.1.student'))).toEqual([]);
    expect(written).toContain('cmi.interactions.1.result = wrong');
  });

  it('writes a fill-in as one text', () => {
    const long = interaction({ type: 'fill-in', response: ['0', '41'], correct: [['0', '3']] });
    const written = rows(record({ interactions: [long] }));
    expect(written).toContain('cmi.interactions.0.type = fill-in');
    expect(written).toContain('cmi.interactions.0.student_response = 0 41');
    expect(written).toContain('cmi.interactions.0.correct_responses.0.pattern = 0 3');
  });

  it('writes score and objectives of a finished module', () => {
    const objectives = [
      { id: 'case_a', score: 82, completion: 'completed', success: 'passed' },
      { id: 'case_b', score: 40, completion: 'completed', success: 'failed' },
      { id: 'case_c', score: null, completion: 'incomplete', success: 'unknown' },
      { id: 'domain_judgement', score: 61.5, completion: 'completed', success: 'unknown' },
      { id: 'nowhere', score: 1, completion: 'completed', success: 'passed' },
    ] as const;
    const objectivePlaces = new Map([
      ['case_a', 1],
      ['case_b', 0],
      ['case_c', 2],
      ['domain_judgement', 3],
    ]);
    expect(rows(finished({ objectives }), { objectivePlaces })).toEqual([
      'cmi.core.lesson_status = completed',
      'cmi.core.score.raw = 82',
      'cmi.core.lesson_location = tired-for-three-months',
      'cmi.suspend_data = 1-AAEC',
      'cmi.core.exit = ',
      'cmi.core.score.min = 0',
      'cmi.core.score.max = 100',
      'cmi.objectives.1.id = case_a',
      'cmi.objectives.1.score.raw = 82',
      'cmi.objectives.1.status = passed',
      'cmi.objectives.0.id = case_b',
      'cmi.objectives.0.score.raw = 40',
      'cmi.objectives.0.status = failed',
      'cmi.objectives.2.id = case_c',
      'cmi.objectives.2.status = incomplete',
      'cmi.objectives.3.id = domain_judgement',
      'cmi.objectives.3.score.raw = 61.5',
      'cmi.objectives.3.status = completed',
    ]);
  });

  it.each([
    ['completed', 'incomplete', 'passed', 'incomplete'],
    ['completed', 'completed', 'passed', 'completed'],
    ['completed', 'completed', 'failed', 'completed'],
    ['passed-failed', 'incomplete', 'failed', 'incomplete'],
    ['passed-failed', 'completed', 'passed', 'passed'],
    ['passed-failed', 'completed', 'failed', 'failed'],
    ['passed-failed', 'completed', 'unknown', 'completed'],
  ] as const)(
    'in a package that ends %s, %s and %s is the status %s',
    (finalStatus, completion, success, status) => {
      expect(rows(record({ completion, success }), { finalStatus })[0]).toBe(
        `cmi.core.lesson_status = ${status}`,
      );
    },
  );
});

describe('a package that ends in completed', () => {
  it('stays completed when the record says failed: one word holds both', () => {
    const lms = strictScorm12({ stored: { 'cmi.core.lesson_status': 'completed' } });
    const options = { clock: () => 0, finalStatus: 'passed-failed' } as const;
    const tracker = createScorm12Tracker(lms.api, options);
    tracker.open();
    tracker.close(finished({ success: 'failed' }));
    expect(lms.stored('cmi.core.lesson_status')).toBe('completed');
  });
});
