import { buildPackage, type BuiltPackage } from '../../scorm/build-package.ts';
import type { PackageFile, PackageStandard } from '../../scorm/package-spec.ts';
import { type Layout, layOut, type LaidOut } from '../authoring/layouts.ts';
import { type CheckedLibrary, withLanguages, withFinalStatus } from '../authoring/library.ts';
import { type ProfileName, profileOf } from '../authoring/profiles.ts';
import type { Module } from '../case/module-schema.ts';
import { readSchemas } from './read-schemas.ts';
import { startMarkupOf } from './start-markup.ts';

/** What to pack. */
export interface MakeOptions {
  readonly library: CheckedLibrary;
  readonly player: readonly PackageFile[];
  readonly standards: readonly PackageStandard[];
  /** `module` without it. */
  readonly layouts?: readonly Layout[];
  /** The LMS it is for; `generic` without it. */
  readonly profile?: ProfileName;
  /** The languages of the interface, where they aren't the module's own. */
  readonly languages?: Module['languages'];
}

/** A package, not yet written. */
export interface MadePackage extends LaidOut {
  /** The name of its zip: "referwise-0.1.0-scorm12.zip". */
  readonly name: string;
  readonly layout: Layout;
  readonly profile: ProfileName;
  readonly languages: readonly string[];
  readonly built: BuiltPackage;
}

/** Makes each layout of a library in each edition, in order of name. Writes nothing. */
export function makePackages({
  library: whole,
  player,
  standards,
  layouts = ['module'],
  profile = 'generic',
  languages = whole.module.languages,
}: MakeOptions): readonly MadePackage[] {
  const library = withFinalStatus(
    withLanguages(whole, languages),
    whole.module.finalStatus ?? profileOf(profile).finalStatus.value,
  );
  const others = sameList(languages, whole.module.languages) ? '' : `-${languages.join('-')}`;
  const startMarkup = startMarkupOf(player);
  return [...new Set(standards)]
    .flatMap((standard) => {
      const schemas = readSchemas(standard);
      return [...new Set(layouts)].flatMap((layout) =>
        layOut(layout, { library, player, standard, startMarkup }).map((laid): MadePackage => {
          const id = layout === 'multi-sco' ? library.module.id : laid.spec.identifier;
          const parts = [
            `${id}-${laid.spec.version}-${standard}`,
            ...(layout === 'multi-sco' ? ['-multi'] : []),
            ...(profile === 'generic' ? [] : [`-${profile}`]),
            others,
          ];
          const built = buildPackage(laid.spec, schemas);
          return { ...laid, name: `${parts.join('')}.zip`, layout, profile, languages, built };
        }),
      );
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The first language is the one that a package begins in, so their order tells two packages apart. */
function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}
