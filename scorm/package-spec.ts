/** A file of a package: its path from the zip's root, with `/`, and its bytes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The editions of SCORM that can be packed, in the order in which to try them: every LMS takes the first. */
export const packageStandards = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
export type PackageStandard = (typeof packageStandards)[number];

/** Everything that makes a package, save the manifest and the schemas that the edition demands. */
export interface PackageSpec {
  /** Permanent name of the module; the manifest's identifiers are derived from it and from nothing else. */
  readonly identifier: string;
  readonly version: string;
  readonly title: string;
  readonly standard: PackageStandard;
  /** What the LMS launches. */
  readonly entry: 'index.html';
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
