/** What packages are called, by which LMSs keep learners' records. No case can be called "-multi", so no two are called the same. */

/** A case where it stands alone, as a package or a SCO. */
export function nameInModule(module: string, slug: string): string {
  return `${module}-${slug}`;
}

/** A package in which the LMS lists each case. */
export function multiName(module: string): string {
  return `${module}--multi`;
}
