import { domains } from '../consultation/assess.ts';
import type { LearnerRecord, ObjectiveResult } from '../tracking/types.ts';
import type { Attempt, CaseAttempt } from './attempt.ts';
import { caseObjective, domainObjective } from './objective-id.ts';
import { writeBody, writeSuspendData, type CaseRecord } from './suspend-data.ts';

/**
 * What the LMS should hold now. A module's score is the mean of its cases, those not finished counting nothing, so that it
 * only ever rises; it is completed when every case was finished once. `passMark` is the LMS's where it has one.
 */
export function learnerRecord(attempt: Attempt, passMark: number): LearnerRecord {
  const { settings, cases } = attempt;
  const best = settings.cases.map((entry) => cases.get(entry.id)?.best ?? null);
  const finished = best.filter((marks) => marks !== null);
  const total = finished.reduce((sum, marks) => sum + marks.score, 0);
  const score = finished.length === 0 ? null : Math.round(total / settings.cases.length);
  const completed = finished.length > 0 && finished.length === settings.cases.length;
  return {
    completion: completed ? 'completed' : 'incomplete',
    success: completed && score !== null ? verdict(score, passMark) : 'unknown',
    score,
    progress: settings.cases.length === 0 ? 0 : finished.length / settings.cases.length,
    location: attempt.current ?? '',
    suspendData: suspendDataOf(attempt),
    interactions: attempt.interactions,
    objectives: objectivesOf(attempt, completed, passMark),
  };
}

function objectivesOf(attempt: Attempt, completed: boolean, passMark: number): ObjectiveResult[] {
  const { settings, cases } = attempt;
  const ofCases = settings.cases.flatMap(({ id }): ObjectiveResult[] => {
    const kept = cases.get(id);
    if (kept === undefined) return [];
    const score = kept.best?.score ?? null;
    return [objective(caseObjective(id), score, score !== null, passMark)];
  });
  const ofDomains = domains.flatMap((domain): ObjectiveResult[] => {
    const marks = [...cases.values()].flatMap((kept) => kept.best?.domains[domain] ?? []);
    if (marks.length === 0) return [];
    const mean = Math.round(marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
    return [objective(domainObjective(domain), mean, completed, passMark)];
  });
  return [...ofCases, ...ofDomains];
}

function objective(
  id: string,
  score: number | null,
  completed: boolean,
  passMark: number,
): ObjectiveResult {
  return {
    id,
    score,
    completion: completed ? 'completed' : 'incomplete',
    success: completed && score !== null ? verdict(score, passMark) : 'unknown',
  };
}

function verdict(score: number, passMark: number): 'passed' | 'failed' {
  return score >= passMark ? 'passed' : 'failed';
}

/** The whole attempt in the wire format; a case whose data was not loaded goes back as it came. */
export function suspendDataOf(attempt: Attempt): string {
  const records = attempt.settings.cases.flatMap(({ id, code }): CaseRecord[] => {
    const kept = attempt.cases.get(id);
    return kept === undefined ? [] : [recordOf(kept, code)];
  });
  return writeSuspendData(records);
}

function recordOf(kept: CaseAttempt, code: number): CaseRecord {
  if (kept.kind === 'packed') return kept.record;
  return writeBody(code, kept.best, kept.consultation.events, kept.packed.codes);
}
