import type { PackageStandard } from '../../scorm/package-spec.ts';
import type { PackageSettings, PackedCase } from '../../src/attempt/package-settings.ts';
import { layOut, type Layout } from '../../src/authoring/layouts.ts';
import type { CheckedLibrary } from '../../src/authoring/library.ts';
import { layoutInput, libraryOf } from '../authoring/two-cases.ts';
import { settingsIn } from '../support/page-settings.ts';
import { tinyPacked } from '../support/tiny-case.ts';
import { packedVignettes } from '../support/tiny-vignette.ts';

/** What an LMS lists and launches, with the settings that packing has written into its page. */
export interface TinySco {
  readonly identifier: string;
  readonly title: string;
  readonly settings: PackageSettings;
}

const library = checked([tinyPacked, ...packedVignettes]);
const known = new Map<string, readonly TinySco[]>();

/** Everything that the packages of a layout let an LMS launch: of the tiny case and two vignettes, laid out as `pack` does. */
export function tinyScos(layout: Layout, standard: PackageStandard): readonly TinySco[] {
  const key = `${layout} ${standard}`;
  const scos = known.get(key) ?? launchable(layout, standard);
  known.set(key, scos);
  return scos;
}

function launchable(layout: Layout, standard: PackageStandard): readonly TinySco[] {
  return layOut(layout, layoutInput({ library, standard })).flatMap(({ spec }) =>
    spec.scos.map(({ identifier, title, entry }) => ({
      identifier,
      title,
      settings: settingsIn(spec.files, entry),
    })),
  );
}

/** Cases as a check leaves them; what belongs to the guideline is the small library's. */
function checked(packed: readonly PackedCase[]): CheckedLibrary {
  const small = libraryOf(...packed.map((it) => it.case.id));
  const cases = small.cases.map((each, code) => {
    const { case: story, codes } = packed[code] ?? tinyPacked;
    return { ...each, code, case: story, codes };
  });
  return { ...small, module: { ...small.module, id: 'tiny-module' }, cases };
}
