/** A file of a package: its path from the zip's root, with `/`, and its bytes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The editions of SCORM that can be packed, in the order in which to try them: every LMS takes the first. */
export const packageStandards = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
export type PackageStandard = (typeof packageStandards)[number];

/** What an LMS launches and keeps a record of. */
export interface Sco {
  /** Permanent; the identifiers of its item and its resource are derived from it and from nothing else. */
  readonly identifier: string;
  readonly title: string;
  /** The page that is launched. */
  readonly entry: string;
  /** Paths of the files that no other SCO uses, its page among them. */
  readonly own: readonly string[];
}

/** Everything that makes a package, save the manifest and the schemas that the edition demands. */
export interface PackageSpec {
  /** Permanent name of the package; an LMS may know it by this. */
  readonly identifier: string;
  readonly version: string;
  readonly title: string;
  readonly standard: PackageStandard;
  /** In the order in which an LMS lists them; at least one. */
  readonly scos: readonly Sco[];
  readonly files: readonly PackageFile[];
}

/** Why something can't be packed. Codes are permanent. */
export interface PackageProblem {
  readonly code: string;
  /** The file it is about; "imsmanifest.xml" where it is about what the manifest says. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}
