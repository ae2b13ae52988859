/** Player and checked cases put together: the files of a package, before any edition of SCORM wraps them. */
import type { PackageFile } from '../../scorm/package-spec.ts';
import type { CaseIndexEntry, PackageSettings, PackedCase } from '../attempt/package-settings.ts';
import { dataModule } from './assemble-json.ts';
import { fillPage } from './assemble-page.ts';
import type { CheckedCase, CheckedLibrary } from './library.ts';

/** The files of a package: the player, its page filled in, and the data of each case. Sorted; nothing of the clock. */
export function assemble(
  library: CheckedLibrary,
  player: readonly PackageFile[],
  standard: PackageSettings['standard'],
): readonly PackageFile[] {
  const settings = packageSettings(library, standard);
  const page = player.find(({ path }) => path === 'index.html');
  if (page === undefined) throw new Error('The player has no index.html.');
  const filled = fillPage(new TextDecoder().decode(page.bytes), settings);
  const files = [
    ...player.filter((file) => file !== page),
    textFile('index.html', filled),
    ...library.cases.map((each) => textFile(dataPath(each), dataModule(packedCase(each)))),
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

/** A case as its data file holds it: with its permanent numbers, and of the guideline only what it cites. */
export function packedCase({ case: story, codes, guidance }: CheckedCase): PackedCase {
  const cited = new Set(
    story.steps.flatMap((step) =>
      step.kind === 'decision' ? step.options.flatMap(({ cites }) => cites) : [],
    ),
  );
  return {
    // The address of the JSON Schema is for editors; undefined is left out of the text.
    case: { ...story, $schema: undefined },
    codes,
    rules: guidance.rules
      .filter(({ id }) => cited.has(id))
      .map(({ id, rec, summary, link, strength }) => ({ id, rec, summary, link, strength })),
  };
}

function indexEntry(each: CheckedCase): CaseIndexEntry {
  const { id, version, title, summary, minutes, difficulty, guidance, review } = each.case;
  const { code } = each;
  const href = dataPath(each);
  return { id, code, version, title, summary, minutes, difficulty, guidance, review, href };
}

function dataPath({ slug }: CheckedCase): string {
  return `data/${slug}.js`;
}

function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
