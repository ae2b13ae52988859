/**
 * A folder of cases, read and checked as a whole: what packing, the local LMS and the author's page start from.
 */
import type { Module, ModuleCodes } from '../case/module-schema.ts';
import type { Case, Codes } from '../case/types.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { MediaFile } from './media.ts';
import type { ReadTranslation } from './translation/read-translation.ts';

/** A case without errors, with all that belongs to it. */
export interface CheckedCase {
  /** The case's folder within the cases folder; equal to its id. */
  readonly slug: string;
  /** Path of its `case.json`; media lie beside it. */
  readonly file: string;
  /** Its permanent number in the module. */
  readonly code: number;
  readonly case: Case;
  /** The files that it shows, each once. */
  readonly media: readonly MediaFile[];
  readonly codes: Codes;
  /** The version of the guideline that the case names, as it counts in the case's nation. */
  readonly guidance: Effective;
  /** The languages that it was put into, whole or in part. */
  readonly translations: readonly ReadTranslation[];
}

/** A module without errors. */
export interface CheckedLibrary {
  /** Path of the cases folder. */
  readonly folder: string;
  readonly module: Module;
  readonly moduleCodes: ModuleCodes;
  /** The cases that the module lists, in its order. */
  readonly cases: readonly CheckedCase[];
}

/** The library with some of its cases, by slug; their order and permanent numbers stay. */
export function withCases(library: CheckedLibrary, slugs: readonly string[]): CheckedLibrary {
  return { ...library, cases: library.cases.filter(({ slug }) => slugs.includes(slug)) };
}

/** The library with other languages of the interface, in this order; translations into others stay out of its packages. */
export function withLanguages(
  library: CheckedLibrary,
  languages: Module['languages'],
): CheckedLibrary {
  return { ...library, module: { ...library.module, languages } };
}

/** The library with the words in which SCORM 1.2 hears of the end. */
export function withFinalStatus(
  library: CheckedLibrary,
  finalStatus: NonNullable<Module['finalStatus']>,
): CheckedLibrary {
  return { ...library, module: { ...library.module, finalStatus } };
}

/** The library when it has no errors; the findings in any case, warnings included. */
export type LibraryCheck =
  | {
      readonly ok: true;
      readonly library: CheckedLibrary;
      readonly findings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };
