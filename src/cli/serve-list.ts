/** `packages.json`, as the server writes it; `local-lms/package-list.ts` is the page's end. */

/** The editions that a manifest can name. */
export type ManifestStandard = 'scorm12' | 'scorm2004-3' | 'scorm2004-4' | 'other';

/** What an LMS lists of a package: a SCO with a record of its own. */
export interface ListedItem {
  /** The manifest's, by which LMSs keep a learner's record. */
  readonly identifier: string;
  readonly title: string;
  /** What an LMS would open, relative to the list's address. */
  readonly launch: string;
}

/** A package that can be launched. */
export interface ReadyPackage {
  readonly state: 'ready';
  /** Name of the zip, unique in the list. */
  readonly file: string;
  readonly title: string;
  /** The manifest's identifier: an LMS keeps learners' data by it, whatever the version. */
  readonly identifier: string;
  readonly standard: ManifestStandard;
  readonly version: string | null;
  readonly bytes: number;
  /** At least one. */
  readonly items: readonly ListedItem[];
}

/** A zip that is no SCORM package, or a damaged one. */
export interface BrokenPackage {
  readonly state: 'broken';
  readonly file: string;
  readonly bytes: number;
  /** What is wrong with it, in a sentence. */
  readonly problem: string;
  readonly remedy: string;
}

export type ListedPackage = ReadyPackage | BrokenPackage;

/** The whole document. */
export interface PackageList {
  readonly format: 1;
  readonly packages: readonly ListedPackage[];
}
