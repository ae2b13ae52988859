import { describe, expect, it } from 'vitest';
import {
  leaveCase,
  openConsultation,
  resumeAttempt,
  type Attempt,
} from '../../src/attempt/attempt.ts';
import { act, openCase, restartCase } from '../../src/attempt/playing.ts';
import { learnerRecord, suspendDataOf } from '../../src/attempt/learner-record.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';

const proceed: CaseEvent = { type: 'proceed' };
const choose = (decision: string, option: string): CaseEvent => ({
  type: 'choose',
  decision,
  option,
});
const bestWay: CaseEvent[] = [
  { type: 'ask', enquiry: 'ask-tired' },
  { type: 'examine', enquiry: 'look-eyes' },
  proceed,
  { type: 'estimate', decision: 'first-plan', percent: 10 },
  choose('first-plan', 'bloods'),
  proceed,
  choose('kit-plan', 'explain'),
  proceed,
  proceed,
];
const worstWay: CaseEvent[] = [proceed, choose('first-plan', 'tonic'), proceed];

const fresh = () => openCase(resumeAttempt(tinySettings, ''), tinyPacked, 1_000);
const play = (attempt: Attempt, events: readonly CaseEvent[]) =>
  events.reduce((now, event, index) => act(now, event, 2_000 + index * 1_000), attempt);

describe('an attempt', () => {
  it('is incomplete, without a score, until a case is finished', () => {
    const record = learnerRecord(play(fresh(), bestWay.slice(0, -1)), 70);
    expect(record).toMatchObject({
      completion: 'incomplete',
      success: 'unknown',
      score: null,
      progress: 0,
    });
    expect(record.location).toBe('tiny');
  });

  it('is completed and passed when every case was finished well', () => {
    const record = learnerRecord(play(fresh(), bestWay), 70);
    expect(record).toMatchObject({
      completion: 'completed',
      success: 'passed',
      score: 100,
      progress: 1,
    });
    expect(record.objectives).toEqual([
      { id: 'case_tiny', score: 100, completion: 'completed', success: 'passed' },
      { id: 'domain_gathering', score: 100, completion: 'completed', success: 'passed' },
      { id: 'domain_judgement', score: 100, completion: 'completed', success: 'passed' },
      { id: 'domain_safety-netting', score: 100, completion: 'completed', success: 'passed' },
    ]);
  });

  it('goes by the pass mark it is given, which may be the LMS’s', () => {
    const done = play(fresh(), worstWay);
    expect(learnerRecord(done, 70).success).toBe('failed');
    expect(learnerRecord(done, 0).success).toBe('passed');
  });

  it('keeps the best score through a worse replay, and across sessions', () => {
    const again = play(restartCase(play(fresh(), bestWay), 9_000), worstWay);
    expect(learnerRecord(again, 70).score).toBe(100);
    const later = openCase(resumeAttempt(tinySettings, suspendDataOf(again)), tinyPacked, 0);
    expect(learnerRecord(later, 70)).toMatchObject({ score: 100, completion: 'completed' });
    expect(openConsultation(later)?.consultation.snapshot.status).toBe('done');
  });

  it('raises the score by a better replay', () => {
    const again = play(restartCase(play(fresh(), worstWay), 9_000), bestWay);
    expect(learnerRecord(again, 70).score).toBe(100);
  });

  it('reports each decision once, with letters by permanent number, right patterns and latency', () => {
    const { interactions } = learnerRecord(play(fresh(), bestWay), 70);
    expect(interactions).toEqual([
      {
        id: 'tiny_first-plan',
        objective: 'case_tiny',
        at: 6_000,
        type: 'choice',
        response: ['a'],
        correct: [['a'], ['d']],
        result: 'correct',
        weighting: 1,
        latency: 2,
        description: 'What will you do today?',
      },
      expect.objectContaining({ id: 'tiny_kit-plan', response: ['a'], latency: 1 }),
    ]);
  });

  it('leaves out an act that does not fit', () => {
    const attempt = fresh();
    expect(act(attempt, choose('tell-her', 'nothing'), 0)).toBe(attempt);
  });

  it('carries a case it has not loaded through untouched', () => {
    const data = suspendDataOf(play(fresh(), bestWay));
    expect(suspendDataOf(resumeAttempt(tinySettings, data))).toBe(data);
    expect(suspendDataOf(leaveCase(resumeAttempt(tinySettings, data)))).toBe(data);
  });

  it('tells the learner of damaged data, and of events that no longer fit', () => {
    const damaged = [{ kind: 'damaged-state' }];
    expect(resumeAttempt(tinySettings, '%%').notices).toEqual(damaged);
    // The LMS has their place, and nothing of what they did there.
    expect(resumeAttempt(tinySettings, '', 'tiny').notices).toEqual(damaged);
    expect(resumeAttempt(tinySettings, '').notices).toEqual([]);
    const data = suspendDataOf(play(fresh(), bestWay));
    const { bloods: _gone, ...options } = tinyPacked.codes.options['first-plan'] ?? {};
    const codes = {
      ...tinyPacked.codes,
      options: { ...tinyPacked.codes.options, 'first-plan': options },
    };
    const opened = openCase(resumeAttempt(tinySettings, data), { ...tinyPacked, codes }, 0);
    expect(opened.notices).toMatchObject([{ kind: 'changed-case', case: 'tiny' }]);
    expect(learnerRecord(opened, 70).score).toBe(100);
  });
});
