import type { Domain } from '../case/types.ts';
import { domains } from '../consultation/domains.ts';
import type { LearnerRecord, ObjectiveResult } from '../tracking/types.ts';
import type { Attempt, CaseAttempt } from './attempt.ts';
import { caseObjective, domainObjective } from './objective-id.ts';
import type { CaseIndexEntry } from './package-settings.ts';
import { writeBody, writeSuspendData, type CaseRecord } from './suspend-data.ts';

/**
 * What the LMS should hold now. A module's score is the mean of its cases, all vignettes together counting as one of them and
 * what is not finished as nothing, so that it only ever rises; it is completed when each of both was finished once. `passMark`
 * is the LMS's where it has one.
 */
export function learnerRecord(attempt: Attempt, passMark: number): LearnerRecord {
  const { settings, cases } = attempt;
  const best = settings.cases.map((entry) => cases.get(entry.id)?.best ?? null);
  const finished = best.filter((marks) => marks !== null);
  const scores = equalParts(settings.cases).map((part) =>
    mean(part.map(({ id }) => cases.get(id)?.best?.score ?? 0)),
  );
  const score = finished.length === 0 ? null : Math.round(mean(scores));
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
    const mark = domainMark(attempt, domain);
    return mark === null ? [] : [objective(domainObjective(domain), mark, completed, passMark)];
  });
  return [...ofCases, ...ofDomains];
}

/** The mark of a domain over what was finished, 0 to 100; null where nothing finished asked for it. */
export function domainMark({ settings, cases }: Attempt, domain: Domain): number | null {
  const marks = equalParts(settings.cases)
    .map((part) => part.flatMap(({ id }) => cases.get(id)?.best?.domains[domain] ?? []))
    .filter((part) => part.length > 0);
  return marks.length === 0 ? null : Math.round(mean(marks.map(mean)));
}

/** What counts the same in a module: each case, and all vignettes together, so that many short questions don't drown a case. */
function equalParts(entries: readonly CaseIndexEntry[]): readonly (readonly CaseIndexEntry[])[] {
  const vignettes = entries.filter(({ kind }) => kind === 'vignette');
  const cases = entries.filter(({ kind }) => kind === 'case').map((entry) => [entry]);
  return vignettes.length === 0 ? cases : [...cases, vignettes];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
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
  return writeSuspendData(records, attempt.settings.id);
}

function recordOf(kept: CaseAttempt, code: number): CaseRecord {
  if (kept.kind === 'packed') return kept.record;
  return writeBody(code, kept.best, kept.consultation.events, kept.packed.codes);
}
