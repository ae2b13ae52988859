import type { CaseSubject, Rule } from '../rule.ts';

/** What is released was read by a clinician who can be named, on a day that has been. */
export const unreviewedCase: Rule<CaseSubject> = {
  code: 'unreviewed-case',
  severity: 'error',
  summary: 'No named clinician has reviewed the case.',
  example: {
    at: ['review'],
    wrong: '"review": { "status": "not-yet-reviewed", "dueOn": "2027-05-24" }',
    right: `"review": {
  "status": "reviewed",
  "reviewer": "Dr Ada Example, GP and cancer lead",
  "reviewedOn": "2026-11-25",
  "dueOn": "2027-11-25"
}`,
  },
  check({ case: { review }, today }) {
    // The format sees to both where the status says that it was reviewed.
    const { reviewer = '', reviewedOn = '' } = review;
    if (review.status === 'not-yet-reviewed') {
      return [
        {
          at: ['review', 'status'],
          message: 'No clinician has reviewed this case yet.',
          remedy:
            'Let a clinician who didn’t write it play and read it; then set "status" to "reviewed", with "reviewer", "reviewedOn" and "dueOn".',
        },
      ];
    }
    if (!isNamed(reviewer)) {
      return [
        {
          at: ['review', 'reviewer'],
          message: `"${reviewer}" doesn’t say who reviewed this case.`,
          remedy: 'Give name and role: "Dr A. Example, GP and cancer lead".',
        },
      ];
    }
    if (today === null || reviewedOn <= today) return [];
    return [
      {
        at: ['review', 'reviewedOn'],
        message: `The review is dated ${reviewedOn}, and it is ${today}.`,
        remedy: 'Give the day on which it was done.',
      },
    ];
  },
};

/** A name has two words at least, and isn't what a template puts there. */
function isNamed(reviewer: string): boolean {
  return (
    /\p{L}\S*\s+\S*\p{L}/u.test(reviewer) &&
    !/^(tb[acd]|to be |todo|none|unknown|anonymous|(a|the|your|some|my) |name\b|n\/a|not )/i.test(
      reviewer,
    )
  );
}
