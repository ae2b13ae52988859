/** Player and checked cases put together: the files of a package, before any edition of SCORM wraps them. */
import type { PackageFile } from '../../scorm/package-spec.ts';
import { codeLists } from '../attempt/code-lists.ts';
import {
  factsPath,
  type CaseData,
  type CaseIndexEntry,
  type PackageSettings,
} from '../attempt/package-settings.ts';
import { featureLists, withoutFeatures } from '../teaching/feature-lists.ts';
import { dataModule } from './assemble-json.ts';
import { citationsOf } from './citations.ts';
import { fillPage } from './assemble-page.ts';
import type { Effective } from '../guidance/effective.ts';
import type { CheckedCase, CheckedLibrary } from './library.ts';
import { mediaPath, withMediaPaths } from './media.ts';

/** The player's own renderer of the start page, which packing runs and no package carries. */
export const startMarkupFile = 'start-markup.cjs';

/** Renders the start page of a package as HTML, escaped. */
export type StartMarkup = (settings: PackageSettings) => string;

/** The files of a package: the player, its page filled in, the data and media of each case, and each guideline. Sorted; nothing of the clock. */
export function assemble(
  library: CheckedLibrary,
  player: readonly PackageFile[],
  standard: PackageSettings['standard'],
  startMarkup: StartMarkup,
): readonly PackageFile[] {
  const settings = packageSettings(library, standard);
  const page = player.find(({ path }) => path === 'index.html');
  if (page === undefined) throw new Error('The player has no index.html.');
  const filled = fillPage(new TextDecoder().decode(page.bytes), settings, startMarkup(settings));
  const files = [
    ...player.filter((file) => file !== page && file.path !== startMarkupFile),
    textFile('index.html', filled),
    ...library.cases.flatMap((each) => [
      textFile(dataPath(each), dataModule(packedCase(each))),
      textFile(factsPath(dataPath(each)), dataModule(featureLists(each.case))),
      ...packedMedia(each),
    ]),
    ...[...packedGuidance(library)].map(([path, data]) => textFile(path, dataModule(data))),
  ];
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What the player reads at launch: how this module is scored and told to an LMS, and the index of its cases. */
export function packageSettings(
  { module, cases }: CheckedLibrary,
  standard: PackageSettings['standard'],
): PackageSettings {
  return {
    format: 1,
    id: module.id,
    version: module.version,
    title: module.title,
    standard,
    finalStatus: module.finalStatus,
    passMark: module.passMark,
    weights: module.weights,
    mode: module.mode,
    languages: module.languages,
    contact: module.contact,
    cases: cases.map(indexEntry),
  };
}

/**
 * A case as its data file holds it: with its permanent numbers, and of the guideline only what it cites. What it tells in
 * the guideline's words is a file of its own, for the debrief.
 */
export function packedCase({ slug, case: story, codes, guidance }: CheckedCase): CaseData {
  const cited = new Set(citationsOf(story).map(({ rule }) => rule));
  return {
    // The address of the JSON Schema is for editors; undefined is left out of the text.
    case: { ...withMediaPaths(withoutFeatures(story), slug), $schema: undefined },
    codes: codeLists(story, codes),
    rules: [...guidance.guidance.emergencies, ...guidance.guidance.rules]
      .filter(({ id }) => cited.has(id))
      .map((rule) => {
        const { id, summary, strength, link = null } = rule;
        return { id, rec: 'rec' in rule ? rule.rec : null, summary, link, strength };
      }),
  };
}

/** The files that a case shows, by their paths in a package. */
export function packedMedia({ slug, media }: CheckedCase): readonly PackageFile[] {
  return media.map(({ name, bytes }) => ({ path: mediaPath(slug, name), bytes }));
}

/** The guidelines that a library's cases follow, each once, by its path in the package. What only authors read is left out. */
export function packedGuidance({ cases }: CheckedLibrary): ReadonlyMap<string, Effective> {
  return new Map(
    cases.map(({ guidance: { guidance, overlay } }) => [
      guidancePath({ guidance, overlay }),
      {
        overlay,
        guidance: {
          ...guidance,
          $schema: undefined,
          sources: {},
          rules: guidance.rules.map((rule) => ({ ...rule, sources: [] })),
          emergencies: guidance.emergencies.map((rule) => ({ ...rule, sources: [] })),
        },
      },
    ]),
  );
}

function guidancePath({ guidance, overlay }: Effective): string {
  const names = [guidance, ...(overlay === null ? [] : [overlay])];
  return `guidance/${names.map(({ id, version }) => `${id}-${version}`).join('-')}.js`;
}

function indexEntry(each: CheckedCase): CaseIndexEntry {
  const { kind, id, version, title, minutes, difficulty, guidance, review } = each.case;
  const summary = each.case.kind === 'case' ? each.case.summary : null;
  const { code } = each;
  const href = dataPath(each);
  const reference = guidancePath(each.guidance);
  return {
    kind,
    id,
    code,
    version,
    title,
    summary,
    minutes,
    difficulty,
    guidance,
    review,
    href,
    reference,
  };
}

function dataPath({ slug }: CheckedCase): string {
  return `data/${slug}.js`;
}

function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
