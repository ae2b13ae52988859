import type { CaseSubject, Finding, Rule } from '../rule.ts';

const code = 'overdue-review';
const summary = 'The day by which the case was to be reviewed again is past.';
const example = {
  at: ['review', 'dueOn'],
  wrong: '"dueOn": "2026-10-31"',
  right: '"dueOn": "2027-11-25"',
};

/** A case that is past its date still teaches; whoever works on it should know. */
export const overdueReview: Rule<CaseSubject> = {
  code,
  severity: 'warning',
  summary,
  example,
  check: overdue,
};

/** It isn't released again, though. */
export const overdueRelease: Rule<CaseSubject> = {
  code,
  severity: 'error',
  summary,
  example,
  check: overdue,
};

function overdue({ case: subject, today }: CaseSubject): readonly Finding[] {
  const { dueOn } = subject.review;
  if (today === null || dueOn >= today) return [];
  return [
    {
      at: ['review', 'dueOn'],
      message: `The review of this case was due on ${dueOn}, and it is ${today}.`,
      remedy:
        'Let a clinician read it against the guideline of today; then set "reviewer", "reviewedOn" and the next "dueOn".',
    },
  ];
}
