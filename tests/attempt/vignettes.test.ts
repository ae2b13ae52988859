/** A module of a case and vignettes: what each counts for, and when all of it is done. */
import { describe, expect, it } from 'vitest';
import { resumeAttempt, type Attempt } from '../../src/attempt/attempt.ts';
import { act, openCase } from '../../src/attempt/playing.ts';
import { learnerRecord } from '../../src/attempt/learner-record.ts';
import type { PackageSettings, PackedCase } from '../../src/attempt/package-settings.ts';
import { begin } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';
import { packedVignettes, vignetteEntries } from '../support/tiny-vignette.ts';
import { bestWay } from '../e2e/ways.ts';

const settings: PackageSettings = {
  ...tinySettings,
  cases: [...tinySettings.cases, ...vignetteEntries],
};

function played(attempt: Attempt, packed: PackedCase, events: readonly CaseEvent[]): Attempt {
  return events.reduce((now, event) => act(now, event, 1), openCase(attempt, packed, 0));
}

function answered(attempt: Attempt, packed: PackedCase, option: string): Attempt {
  return played(attempt, packed, [
    { type: 'estimate', decision: 'decision', percent: 12 },
    { type: 'choose', decision: 'decision', option },
  ]);
}

const [first, second] = packedVignettes;
if (first === undefined || second === undefined) throw new Error('there are two vignettes');
const record = (attempt: Attempt) => learnerRecord(attempt, 70);

describe('a module of a case and two vignettes', () => {
  it('counts the vignettes together as much as the case, and what is not finished as nothing', () => {
    const one = answered(resumeAttempt(settings, ''), first, 'count');
    expect(record(one).score).toBe(25);
    const both = answered(one, second, 'later');
    expect(record(both).score).toBe(33);
    const all = played(both, tinyPacked, bestWay(tinyPacked.case));
    const ofCase = all.cases.get('tiny')?.best?.score ?? 0;
    expect(record(all).score).toBe(Math.round((ofCase + 65) / 2));
  });

  it('is completed when each of them was finished once, and no sooner', () => {
    const both = answered(answered(resumeAttempt(settings, ''), first, 'count'), second, 'tonic');
    expect(record(both)).toMatchObject({ completion: 'incomplete', success: 'unknown' });
    const all = played(both, tinyPacked, bestWay(tinyPacked.case));
    expect(record(all)).toMatchObject({ completion: 'completed', progress: 1 });
  });

  it('weighs the domains in the same way, of what was played', () => {
    const both = answered(answered(resumeAttempt(settings, ''), first, 'later'), second, 'tonic');
    const mark = (attempt: Attempt) =>
      record(attempt).objectives.find(({ id }) => id === 'domain_judgement')?.score;
    expect(mark(both)).toBe(15);
    const all = played(both, tinyPacked, bestWay(tinyPacked.case));
    const ofCase = all.cases.get('tiny')?.best?.domains.judgement ?? 0;
    expect(mark(all)).toBe(Math.round((ofCase + 15) / 2));
  });

  it('reports one interaction and one objective for each vignette', () => {
    const both = answered(answered(resumeAttempt(settings, ''), first, 'count'), second, 'later');
    const { interactions, objectives, suspendData } = record(both);
    expect(interactions.map(({ id, response, result }) => [id, response, result])).toEqual([
      ['pale_decision', ['a'], 'correct'],
      ['pale-too_decision', ['b'], 'wrong'],
    ]);
    expect(objectives.map(({ id, score }) => [id, score])).toEqual([
      ['case_pale', 100],
      ['case_pale-too', 30],
      ['domain_judgement', 65],
    ]);
    const again = openCase(resumeAttempt(settings, suspendData), first, 2);
    expect(again.cases.get('pale')).toMatchObject({ best: { score: 100 } });
  });

  it('is all vignettes where a package holds nothing else', () => {
    const only = { ...settings, cases: vignetteEntries };
    const both = answered(answered(resumeAttempt(only, ''), first, 'count'), second, 'later');
    expect(record(both)).toMatchObject({ score: 65, completion: 'completed', success: 'failed' });
  });

  it('can be answered again, and the better answer counts', () => {
    const poor = answered(resumeAttempt(settings, ''), first, 'tonic');
    const open = poor.cases.get('pale');
    if (open?.kind !== 'open') throw new Error('it is open');
    const fresh = new Map(poor.cases).set('pale', { ...open, consultation: begin(first.case) });
    expect(record(answered({ ...poor, cases: fresh }, first, 'count')).score).toBe(25);
  });
});
