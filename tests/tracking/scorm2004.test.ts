import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Places } from '../../src/tracking/edition.ts';
import { toScorm2004 } from '../../src/tracking/scorm2004.ts';
import type { LearnerRecord } from '../../src/tracking/types.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';
import { finished, interaction, record } from './records.ts';

const places: Places = { firstInteraction: 0, objectivePlaces: new Map() };

function rows(of: LearnerRecord, changes: Partial<Places> = {}): readonly string[] {
  return toScorm2004(of, { ...places, ...changes }).map((it) => `${it.element} = ${it.value}`);
}

/** The description that a decision is reported with, or undefined. */
function described(description: string): string | undefined {
  const element = 'cmi.interactions.0.description';
  const all = toScorm2004(record({ interactions: [interaction({ description })] }), places);
  return all.find((it) => it.element === element)?.value;
}

describe('toScorm2004', () => {
  it('says of a learner who has just begun: incomplete, suspended, and where', () => {
    expect(rows(record())).toEqual([
      'cmi.completion_status = incomplete',
      'cmi.location = tired-for-three-months',
      'cmi.suspend_data = 1-AAEC',
      'cmi.exit = suspend',
    ]);
  });

  it('writes a decision with its type before its responses, at the place it was given', () => {
    const [, , , , ...rest] = rows(record({ interactions: [interaction()] }), {
      firstInteraction: 3,
    });
    expect(rest).toEqual([
      'cmi.interactions.3.id = tired-for-three-months_first-plan',
      'cmi.interactions.3.objectives.0.id = case_tired-for-three-months',
      'cmi.interactions.3.timestamp = 2026-11-22T14:05:09',
      'cmi.interactions.3.type = choice',
      'cmi.interactions.3.correct_responses.0.pattern = b',
      'cmi.interactions.3.correct_responses.1.pattern = c',
      'cmi.interactions.3.weighting = 1',
      'cmi.interactions.3.learner_response = b',
      'cmi.interactions.3.result = correct',
      'cmi.interactions.3.latency = PT1M5S',
      'cmi.interactions.3.description = What do you do now?',
    ]);
  });

  it('writes several letters as a set, and no response where nothing was chosen', () => {
    const several = interaction({ response: ['a', 'c'], correct: [['a', 'c']] });
    const none = interaction({ response: [], result: 'wrong' });
    const written = rows(record({ interactions: [several, none] }));
    expect(written).toContain('cmi.interactions.0.learner_response = a[,]c');
    expect(written).toContain('cmi.interactions.0.correct_responses.0.pattern = a[,]c');
    expect(written.filter((it) => it.startsWith('cmi.interactions.1.learner'))).toEqual([]);
    expect(written).toContain('cmi.interactions.1.result = incorrect');
  });

  it('writes a fill-in as one text', () => {
    const long = interaction({ type: 'fill-in', response: ['0', '41'], correct: [['0', '3']] });
    const written = rows(record({ interactions: [long] }));
    expect(written).toContain('cmi.interactions.0.type = fill-in');
    expect(written).toContain('cmi.interactions.0.learner_response = 0 41');
    expect(written).toContain('cmi.interactions.0.correct_responses.0.pattern = 0 3');
  });

  it('writes both statuses, both scores and the objectives of a finished module', () => {
    const objectives = [
      { id: 'case_a', score: 82, completion: 'completed', success: 'passed' },
      { id: 'case_b', score: null, completion: 'incomplete', success: 'unknown' },
      { id: 'domain_judgement', score: 66.666, completion: 'completed', success: 'failed' },
      { id: 'nowhere', score: 1, completion: 'completed', success: 'passed' },
    ] as const;
    const objectivePlaces = new Map([
      ['case_a', 1],
      ['case_b', 0],
      ['domain_judgement', 2],
    ]);
    expect(rows(finished({ objectives }), { objectivePlaces })).toEqual([
      'cmi.completion_status = completed',
      'cmi.success_status = passed',
      'cmi.score.raw = 82',
      'cmi.score.scaled = 0.82',
      'cmi.location = tired-for-three-months',
      'cmi.suspend_data = 1-AAEC',
      'cmi.exit = suspend',
      'cmi.progress_measure = 1',
      'cmi.score.min = 0',
      'cmi.score.max = 100',
      'cmi.objectives.1.id = case_a',
      'cmi.objectives.1.completion_status = completed',
      'cmi.objectives.1.success_status = passed',
      'cmi.objectives.1.score.raw = 82',
      'cmi.objectives.1.score.scaled = 0.82',
      'cmi.objectives.1.progress_measure = 1',
      'cmi.objectives.0.id = case_b',
      'cmi.objectives.0.completion_status = incomplete',
      'cmi.objectives.2.id = domain_judgement',
      'cmi.objectives.2.completion_status = completed',
      'cmi.objectives.2.success_status = failed',
      'cmi.objectives.2.score.raw = 66.67',
      'cmi.objectives.2.score.scaled = 0.6667',
      'cmi.objectives.2.progress_measure = 1',
    ]);
  });

  it('writes progress of a module that is under way', () => {
    expect(rows(record({ progress: 1 / 3 }))).toContain('cmi.progress_measure = 0.3333');
  });

  it.each([
    ['What\n do\tyou do?', 'What do you do?'],
    ['{lang=en} What now?', 'lang=en} What now?'],
    ['{ {What?', 'What?'],
    ['  ', undefined],
    ['a'.repeat(250), 'a'.repeat(250)],
    ['a'.repeat(251), `${'a'.repeat(249)}…`],
    [`${'a'.repeat(248)}🩺b`, `${'a'.repeat(248)}…`],
  ])('describes a decision on one line that no LMS misreads: %j', (words, description) => {
    expect(described(words)).toBe(description);
  });

  it('describes any words so that the strict LMS takes them', () => {
    const { api } = strictScorm2004();
    api.Initialize('');
    api.SetValue('cmi.interactions.0.id', 'one');
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (words) => {
        const description = described(words) ?? 'none';
        expect(api.SetValue('cmi.interactions.0.description', description)).toBe('true');
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});
