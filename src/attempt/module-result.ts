import type { Domain } from '../case/types.ts';
import { domains } from '../consultation/domains.ts';
import type { Attempt } from './attempt.ts';
import { domainMark, learnerRecord } from './learner-record.ts';
import type { CaseIndexEntry } from './package-settings.ts';

/** How a learner stands with a whole module: what the LMS holds of it, and what would raise it most. */
export interface ModuleResult {
  /** 0 to 100; what isn't finished counts as nothing. */
  readonly score: number;
  readonly standing: 'passed' | 'failed' | 'unfinished';
  /** The best of each case, in the module's order; null before the first time it was finished. */
  readonly cases: readonly { readonly entry: CaseIndexEntry; readonly best: number | null }[];
  /** 0 to 100 for each domain; null where nothing finished asked for it. */
  readonly domains: readonly { readonly domain: Domain; readonly mark: number | null }[];
  /** The weakest domain, and the case in which it was weakest; null where none is below 100. */
  readonly next: Weakest | null;
}

export interface Weakest {
  readonly domain: Domain;
  readonly mark: number;
  readonly entry: CaseIndexEntry;
}

/** The result of a module as it stands. */
export function moduleResult(attempt: Attempt, passMark: number): ModuleResult {
  const { settings, cases } = attempt;
  const { score, success } = learnerRecord(attempt, passMark);
  const marks = domains.map((domain) => ({ domain, mark: domainMark(attempt, domain) }));
  return {
    score: score ?? 0,
    standing: success === 'unknown' ? 'unfinished' : success,
    cases: settings.cases.map((entry) => ({
      entry,
      best: cases.get(entry.id)?.best?.score ?? null,
    })),
    domains: marks,
    next: weakest(attempt, marks),
  };
}

function weakest(attempt: Attempt, marks: ModuleResult['domains']): Weakest | null {
  const known = marks.flatMap(({ domain, mark }) => (mark === null ? [] : [{ domain, mark }]));
  const lowest = known.toSorted((one, other) => one.mark - other.mark)[0];
  if (lowest === undefined || lowest.mark === 100) return null;
  const { domain } = lowest;
  const [first] = attempt.settings.cases
    .flatMap((entry) => {
      const mark = attempt.cases.get(entry.id)?.best?.domains[domain] ?? null;
      return mark === null ? [] : [{ entry, mark }];
    })
    .toSorted((one, other) => one.mark - other.mark);
  return first === undefined ? null : { ...lowest, entry: first.entry };
}
