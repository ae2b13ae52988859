import type { Path } from '../../source/places.ts';

/**
 * A mistake and its correction, each a few lines put in the place of one part of the example project (`project.ts`). Written as
 * it would stand in the file, a key with its value:
 *
 * ```ts
 * example: {
 *   at: ['steps', 1, 'options', 1, 'next'],
 *   wrong: '"next": "found-lat"',
 *   right: '"next": "found-late"',
 * }
 * ```
 */
export interface Example extends Change {
  /** What yields the finding, and no other. null: the file is not there. */
  readonly wrong: string | null;
  /** What yields none. */
  readonly right: string;
  /** What is different from the example project in both. */
  readonly given?: readonly (Change & { readonly text: string })[];
  /** Codes of findings that can't but come with it. */
  readonly besides?: readonly string[];
}

/** The part that is changed: of a file, by path. An empty path is the whole file. */
interface Change {
  /** `case.json` unless said. */
  readonly file?: ExampleFile;
  readonly at: Path;
}

/** The files of the example project that examples change, as they are called in the list of codes. */
export type ExampleFile =
  | 'case.json'
  | 'vignette.json'
  | 'codes.json'
  | 'cy.json'
  | 'module.json'
  | 'module’s codes.json'
  | 'guideline'
  | 'overlay'
  | 'diary.svg';
