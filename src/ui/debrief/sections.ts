/** The headings of a debrief that its list of contents leads to, by their ids in the page. */
export const sections = {
  score: 'debrief-score',
  findings: 'debrief-findings',
  decisions: 'debrief-decisions',
  takeHome: 'debrief-take-home',
  reflection: 'debrief-reflection',
} as const;
