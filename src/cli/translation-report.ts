import type { Coverage } from '../authoring/translation/update-translation.ts';

/** How a case stands in a language, as `translate --json` tells of it. */
export interface TranslationReport extends Coverage {
  readonly case: string;
  readonly file: string;
  readonly language: string;
  readonly status: 'draft' | 'reviewed';
  /** Whether the file was written just now. */
  readonly written: boolean;
  /** Whether the file held already what it should. */
  readonly current: boolean;
  /** Whether there was a file before. */
  readonly begun: boolean;
}

/** `begin` is the command that begins the file. "cases/red-again/cy.json  draft  19 of 21 texts, 90%; 1 new, 1 stale, 0 unused  written" */
export function translationLine(report: TranslationReport, only: boolean, begin: string): string {
  const { file, status, written, current, begun } = report;
  if (!begun && !written) return `${file}  not begun: ${begin} begins it.`;
  const done = written ? '  written' : current ? '' : only ? '  out of date' : '  to be updated';
  return `${file}  ${status}  ${coverageText(report)}${done}`;
}

/** "412 of 430 texts, 95%; 8 new, 6 stale, 4 unused" */
export function coverageText({ texts, translated, new: fresh, stale, unused }: Coverage): string {
  // Down, so that 100% is said of nothing but all.
  const percent = texts === 0 ? 100 : Math.floor((100 * translated) / texts);
  const rest = [`${fresh} new`, `${stale} stale`, `${unused} unused`].join(', ');
  return `${translated} of ${texts} texts, ${percent}%; ${rest}`;
}
