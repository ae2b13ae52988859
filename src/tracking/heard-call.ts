/** One call to an LMS's API and what came of it, as it came: for a support ticket, when somebody asks. */
export interface HeardCall {
  /** "LMSCommit" */
  readonly name: string;
  /** What it was called with first: an element, an error's code, or "". */
  readonly element: string;
  /** What the LMS answered, of whatever type; what it threw, where `threw`. */
  readonly value: unknown;
  readonly threw: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds that it took. */
  readonly took: number;
}
