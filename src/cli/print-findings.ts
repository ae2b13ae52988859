import type { Diagnostic } from '../source/diagnostic.ts';
import { codeFrame } from '../source/code-frame.ts';

/** How many findings there are of each severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
}

/** Counts findings. */
export function countsOf(findings: readonly Diagnostic[]): Counts {
  const error = findings.filter(({ severity }) => severity === 'error').length;
  return { error, warning: findings.length - error };
}

/** A finding as people read it: place and code, what is wrong, what to do, and the lines it is about. */
export function findingText(finding: Diagnostic, text: string | null): string {
  const { file, line, column, severity, code, message, remedy } = finding;
  const frame = text === null ? [] : [indented(codeFrame(text, finding))];
  return [
    `${file}:${line}:${column}  ${severity}  ${code}`,
    `  ${message}`,
    `  ${remedy}`,
    ...frame,
  ].join('\n');
}

/** All findings with their frames; each file is read once. */
export function findingsText(
  findings: readonly Diagnostic[],
  read: (file: string) => string | null,
): string {
  let open = { file: '', text: read('') };
  return findings
    .map((finding) => {
      if (open.file !== finding.file) open = { file: finding.file, text: read(finding.file) };
      return `${findingText(finding, open.text)}\n`;
    })
    .join('\n');
}

/** One line at the end: "2 errors, 1 warning in 3 cases." */
export function summaryText({ error, warning }: Counts, cases: number): string {
  const checked = `${cases} ${cases === 1 ? 'case' : 'cases'} checked`;
  if (error + warning === 0) return `${checked}: no errors.`;
  return `${checked}: ${counted(error, 'error')}, ${counted(warning, 'warning')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
