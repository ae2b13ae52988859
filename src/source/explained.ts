import type { Span } from './diagnostic.ts';

/** What zod found, in sentences, with its place. */
export interface Explained {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  readonly remedy: string;
}
