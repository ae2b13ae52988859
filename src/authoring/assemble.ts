/** Player and checked cases put together: the files of a package, before any edition of SCORM wraps them. */
import type { PackageFile } from '../../scorm/package-spec.ts';
import { codeLists } from '../attempt/code-lists.ts';
import type { Overlay } from '../attempt/overlay.ts';
import {
  besidePath,
  type CaseData,
  type CaseIndexEntry,
  type EntryTranslation,
  type PackageSettings,
} from '../attempt/package-settings.ts';
import { featureLists, withoutFeatures } from '../teaching/feature-lists.ts';
import { dataModule } from './assemble-json.ts';
import { citationsOf } from './citations.ts';
import { fillPage } from './assemble-page.ts';
import type { Effective } from '../guidance/effective.ts';
import type { CheckedCase, CheckedLibrary } from './library.ts';
import { mediaPath, withMediaPaths } from './media.ts';
import { isNeeded } from './needed-words.ts';
import { reviewDueOn } from './overdue.ts';
import { overlayOf } from './translation/overlay-of.ts';

/** The player's own renderer of the start page, which packing runs and no package carries. */
export const startMarkupFile = 'start-markup.cjs';

/** The page that every SCO's is made from. */
const playerPage = 'index.html';

/** Renders the start page of a package as HTML, escaped. */
export type StartMarkup = (settings: PackageSettings) => string;

/** The files of a package: the player, its page filled in, the data, translations and media of each case, and each guideline. Sorted; nothing of the clock. */
export function assemble(
  library: CheckedLibrary,
  player: readonly PackageFile[],
  standard: PackageSettings['standard'],
  startMarkup: StartMarkup,
  options: PageOptions = {},
): readonly PackageFile[] {
  const files = [
    ...filesOfPlayer(library, player),
    pageOf(library, player, standard, startMarkup, options),
    ...filesOfCases(library),
  ];
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** How a page differs from that of a module. */
interface PageOptions {
  readonly path?: string;
  /** The library is of one case, and has its title. */
  readonly single?: boolean;
}

/** The player's page, made a package's or a SCO's own. */
export function pageOf(
  library: CheckedLibrary,
  player: readonly PackageFile[],
  standard: PackageSettings['standard'],
  startMarkup: StartMarkup,
  { path = playerPage, single = false }: PageOptions = {},
): PackageFile {
  const page = player.find((file) => file.path === playerPage);
  if (page === undefined) throw new Error(`The player has no ${playerPage}.`);
  const settings = { ...packageSettings(library, standard), ...(single ? { single } : {}) };
  const text = new TextDecoder().decode(page.bytes);
  return textFile(path, fillPage(text, settings, startMarkup(settings)));
}

/** What the cases of a library share: the player without its page and without words that are never asked for, and the guidelines. */
export function filesOfPlayer(
  library: CheckedLibrary,
  player: readonly PackageFile[],
): readonly PackageFile[] {
  return [
    ...player.filter(
      ({ path }) =>
        path !== playerPage && path !== startMarkupFile && isNeeded(path, library.module.languages),
    ),
    ...dataFiles(packedGuidance(library)),
  ];
}

/** What each case of a library has for itself: data, facts, translations and media. */
export function filesOfCases(library: CheckedLibrary): readonly PackageFile[] {
  return [
    ...library.cases.flatMap((each) => [
      textFile(dataPath(each), dataModule(packedCase(each))),
      textFile(besidePath(dataPath(each), 'facts'), dataModule(featureLists(each.case))),
      ...packedMedia(each),
    ]),
    ...dataFiles(packedTranslations(library)),
  ];
}

function dataFiles(files: ReadonlyMap<string, unknown>): readonly PackageFile[] {
  return [...files].map(([path, data]) => textFile(path, dataModule(data)));
}

/** What the player reads at launch: how this module is scored and told to an LMS, and the index of its cases. */
export function packageSettings(
  library: CheckedLibrary,
  standard: PackageSettings['standard'],
): PackageSettings {
  const { module, cases } = library;
  const translations = packedTranslations(library);
  return {
    format: 1,
    id: module.id,
    version: module.version,
    title: module.title,
    standard,
    finalStatus: module.finalStatus ?? 'completed',
    passMark: module.passMark,
    weights: module.weights,
    mode: module.mode,
    languages: module.languages,
    reviewDueOn: reviewDueOn(library),
    contact: module.contact,
    cases: cases.map((each) => ({ ...indexEntry(each), ...translated(each, translations) })),
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

/** The texts of a library's cases in the languages that its module offers, by their paths in a package. */
export function packedTranslations({
  module,
  cases,
}: CheckedLibrary): ReadonlyMap<string, Overlay> {
  const offered: readonly string[] = module.languages;
  return new Map(
    cases.flatMap((each) =>
      each.translations.flatMap(({ language, texts, reconciliation }): [string, Overlay][] => {
        const overlay = overlayOf(each.case, texts, reconciliation);
        if (!offered.includes(language) || Object.keys(overlay).length === 0) return [];
        return [[besidePath(dataPath(each), language), overlay]];
      }),
    ),
  );
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

/** What the start page says in each language that a case is translated into. */
function translated(
  each: CheckedCase,
  packed: ReadonlyMap<string, Overlay>,
): Pick<CaseIndexEntry, 'translations'> {
  const known = each.translations.flatMap(
    ({ language, translation }): [string, EntryTranslation][] => {
      const overlay = packed.get(besidePath(dataPath(each), language));
      if (overlay === undefined) return [];
      const { title, summary } = overlay;
      return [
        [
          language,
          {
            ...(typeof title === 'string' ? { title } : {}),
            ...(typeof summary === 'string' ? { summary } : {}),
            ...(translation.status === 'draft' ? { draft: true } : {}),
          },
        ],
      ];
    },
  );
  return known.length === 0 ? {} : { translations: Object.fromEntries(known) };
}

function dataPath({ slug }: CheckedCase): string {
  return `data/${slug}.js`;
}

function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
