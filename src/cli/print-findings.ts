import { exitCodes, type Output } from './arguments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { codeFrame, framedLines } from '../source/code-frame.ts';
import type { TextLines } from '../source/text-lines.ts';

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
export function findingText(finding: Diagnostic, text: string | TextLines | null): string {
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
  let open: { readonly file: string; readonly lines: TextLines | null } = { file: '', lines: null };
  return findings
    .map((finding) => {
      if (open.file !== finding.file) {
        const text = read(finding.file);
        open = { file: finding.file, lines: text === null ? null : framedLines(text) };
      }
      return `${findingText(finding, open.lines)}\n`;
    })
    .join('\n');
}

/** One line at the end: "2 errors, 1 warning in 3 cases." */
export function summaryText({ error, warning }: Counts, cases: number): string {
  const checked = `${cases} ${cases === 1 ? 'case' : 'cases'} checked`;
  if (error + warning === 0) return `${checked}: no errors.`;
  return `${checked}: ${counted(error, 'error')}, ${counted(warning, 'warning')}.`;
}

/** A note, no finding: how many cases are of an older format, which opens all the same. */
export function olderText(cases: number): string {
  return cases === 1
    ? '1 case is in an older format; npm run migrate updates it.'
    : `${cases} cases are in an older format; npm run migrate updates them.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

/** Ends a command that can't go on with what it read: the findings, as a document with `--json`, and the exit code. */
export function badMaterial(
  findings: readonly Diagnostic[],
  json: boolean,
  read: (file: string) => string | null,
  { out, err }: Output,
): number {
  if (json) {
    const counts = countsOf(findings);
    out(JSON.stringify({ format: 1, ok: false, counts, findings }, null, 2));
  } else err(findingsText(findings, read));
  return exitCodes.badMaterial;
}
