/** Something an administrator should know about a package. Codes are permanent nouns for the failing state. */
export interface PackageFinding {
  /** error: some LMS refuses the package or loses data; warning: some LMS, or some learner, has trouble with it. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** The file it is about; "" where it is the zip as a whole. */
  readonly path: string;
  /** Line in that file, from 1, where there is one. */
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
}

/** In order of path, then line, then code. */
export function sortedFindings(findings: readonly PackageFinding[]): readonly PackageFinding[] {
  const keyOf = ({ path, line = 0, code, message }: PackageFinding) =>
    `${path}\u0000${String(line).padStart(8, '0')}\u0000${code}\u0000${message}`;
  return [...findings].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
