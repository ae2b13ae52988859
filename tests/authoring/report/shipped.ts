import { readdirSync } from 'node:fs';
import { caseReport } from '../../../src/authoring/case-report.ts';
import { nodeFiles } from '../../../src/cli/files.ts';

/** The folders of the cases that ship. */
export const shippedSlugs: readonly string[] = readdirSync('cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'guidance')
  .map(({ name }) => name);

/** The report of a case that ships. */
export function shippedReport(slug: string): string {
  const report = caseReport(nodeFiles(), {
    file: `cases/${slug}/case.json`,
    project: 'cases',
    madeOn: '2026-11-24',
  });
  if (!report.ok) throw new Error(JSON.stringify(report.findings));
  return report.page;
}

/** The words of a page as one reads them, on one line. */
export function readable(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
