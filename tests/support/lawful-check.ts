import { expect } from 'vitest';
import { check, type CheckReport } from '../../src/authoring/check.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { findingsText } from '../../src/cli/print-findings.ts';

/** Files by path, as bytes or text. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/**
 * Checks files of which some may be anything at all, and holds what is found to the laws: it is sorted, every finding lies inside
 * its file, can be printed both ways, and what could not be read is said to be wrong.
 */
export function expectLawful(contents: Contents, project = 'cases'): CheckReport {
  const files = memoryFiles(contents);
  const report = check(files, { targets: [project], project });
  const { findings } = report;
  const lines = new Map<string, readonly string[]>();
  for (const { file } of findings) {
    if (!lines.has(file)) lines.set(file, linesOf(files.read(file)));
  }
  const wrong = findings.filter(({ file, line, column, endLine, endColumn }) => {
    const own = lines.get(file) ?? [];
    const width = (number: number) => own[number - 1]?.length ?? -1;
    const inside =
      line >= 1 && column >= 1 && column <= width(line) + 1 && endColumn <= width(endLine) + 1;
    return !inside || endLine < line || (endLine === line && endColumn < column) || endColumn < 1;
  });
  expect(wrong, 'findings outside of their file').toEqual([]);
  const ragged = findings.filter(
    ({ code, message, remedy }) =>
      !/^[a-z]+(-[a-z]+)*$/.test(code) || message.trim() === '' || remedy.trim() === '',
  );
  expect(ragged, 'findings without a code or words').toEqual([]);
  const places = findings.map(({ file, line, column }) => ({ file, line, column }));
  const sorted = places.toSorted(
    (one, other) =>
      compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
  expect(places, 'findings out of order').toEqual(sorted);
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  expect(typeof findingsText(findings, files.read)).toBe('string');
  const read = new Set(report.cases.map(({ file }) => file));
  const refused = new Set(
    findings.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])),
  );
  const silent = report.material.cases.filter((file) => !read.has(file) && !refused.has(file));
  expect(silent, 'cases refused without a word').toEqual([]);
  return report;
}

/** The lines of a text, as editors count them; its mark at the beginning is no part of the first. */
function linesOf(text: string | null): readonly string[] {
  return (text ?? '').replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
