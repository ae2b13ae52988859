/** `packages.json`, as the page reads it; `cli/serve-list.ts` is the server's end. */
import * as z from 'zod';

const listedItem = z.object({
  /** The manifest's, by which LMSs keep a learner's record. */
  identifier: z.string(),
  title: z.string(),
  /** What an LMS would open, relative to the page. */
  launch: z.string(),
});

const readyPackage = z.object({
  state: z.literal('ready'),
  /** Name of the zip, unique in the list. */
  file: z.string(),
  title: z.string(),
  /** The manifest's identifier: an LMS keeps learners' data by it, whatever the version. */
  identifier: z.string(),
  standard: z.enum(['scorm12', 'scorm2004-3', 'scorm2004-4', 'other']),
  version: z.string().nullable(),
  bytes: z.number(),
  items: z.tuple([listedItem], listedItem),
});

const brokenPackage = z.object({
  state: z.literal('broken'),
  file: z.string(),
  bytes: z.number(),
  /** What is wrong with it, in a sentence. */
  problem: z.string(),
  remedy: z.string(),
});

/** The document that the server sends. */
export const packageListSchema = z.object({
  format: z.literal(1),
  packages: z.array(z.discriminatedUnion('state', [readyPackage, brokenPackage])),
});

/** What an LMS lists of a package: a SCO with a record of its own. */
export type ListedItem = Readonly<z.output<typeof listedItem>>;
/** A package that can be launched. */
export type ReadyPackage = Readonly<z.output<typeof readyPackage>>;
/** A zip that is no SCORM package, or a damaged one. */
export type BrokenPackage = Readonly<z.output<typeof brokenPackage>>;
export type ListedPackage = ReadyPackage | BrokenPackage;

/** Asks the server which packages there are. Throws where it doesn't answer, or not as it should. */
export async function fetchPackages(): Promise<readonly ListedPackage[]> {
  const response = await fetch('packages.json');
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return packageListSchema.parse(await response.json()).packages;
}
