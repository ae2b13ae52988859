/**
 * How the cases of a module are shared out among packages and SCOs.
 *
 * | layout      | packages        | SCOs in each | the LMS keeps a result for |
 * | ----------- | --------------- | ------------ | -------------------------- |
 * | `module`    | one             | one          | the module                 |
 * | `per-case`  | one for a case  | one          | each case, as a course     |
 * | `multi-sco` | one             | one a case   | each case, within a course |
 *
 * A vignette counts as a case here. Each SCO is the same player with settings of its own, and an attempt of its own: under
 * its `id` the browser keeps what it keeps, so no two SCOs share one, in whichever layout.
 */
import type { PackageFile, PackageSpec, PackageStandard, Sco } from '../../scorm/package-spec.ts';
import { assemble, filesOfCases, filesOfPlayer, pageOf, type StartMarkup } from './assemble.ts';
import { type CheckedCase, type CheckedLibrary, withCases } from './library.ts';
import { multiName, nameInModule } from './package-names.ts';

export const layouts = ['module', 'per-case', 'multi-sco'] as const;
export type Layout = (typeof layouts)[number];

/** What a layout is made of. */
export interface LayoutInput {
  /** The cases to pack, in order. */
  readonly library: CheckedLibrary;
  readonly player: readonly PackageFile[];
  readonly standard: PackageStandard;
  readonly startMarkup: StartMarkup;
}

/** A package of a layout, ready for an edition to wrap it. */
export interface LaidOut {
  readonly spec: PackageSpec;
  /** The slugs of its cases. */
  readonly cases: readonly string[];
}

/** The packages of a layout. Identifiers come from the names of module and case alone: editions, order and versions don't touch them. */
export function layOut(layout: Layout, input: LayoutInput): readonly LaidOut[] {
  switch (layout) {
    case 'module':
      return [oneSco(input)];
    case 'per-case':
      return input.library.cases.map((each) => {
        const id = nameInModule(input.library.module.id, each.slug);
        return oneSco({ ...input, library: alone(input.library, each, id) }, true);
      });
    case 'multi-sco':
      return [manyScos(input)];
  }
}

function oneSco({ library, player, standard, startMarkup }: LayoutInput, single = false): LaidOut {
  const { id: identifier, version, title } = library.module;
  const files = assemble(library, player, standard, startMarkup, { single });
  const sco = { identifier, title, entry: 'index.html', own: files.map(({ path }) => path) };
  return {
    spec: { identifier, version, title, standard, scos: [sco], files },
    cases: slugsOf(library),
  };
}

function manyScos({ library, player, standard, startMarkup }: LayoutInput): LaidOut {
  const { id, version, title } = library.module;
  const identifier = multiName(id);
  const parts = library.cases.map((each) => {
    const own = alone(library, each, `${identifier}-${each.slug}`);
    // Open edX serves by base name, so no two pages may share one; a slug is unlike every other.
    const path = `${each.slug}.html`;
    const page = pageOf(own, player, standard, startMarkup, { path, single: true });
    return { each, files: [page, ...filesOfCases(own)] };
  });
  const scos = parts.map(({ each, files }): Sco => ({
    identifier: nameInModule(id, each.slug),
    title: each.case.title,
    entry: `${each.slug}.html`,
    own: files.map(({ path }) => path),
  }));
  const files = [...filesOfPlayer(library, player), ...parts.flatMap((part) => part.files)];
  const spec = { identifier, version, title, standard, scos, files };
  return { spec, cases: slugsOf(library) };
}

/** A library of one case, which gives the whole its title. */
function alone(library: CheckedLibrary, { slug, case: { title } }: CheckedCase, id: string) {
  const { module, ...rest } = withCases(library, [slug]);
  return { ...rest, module: { ...module, id, title, cases: [slug] } };
}

function slugsOf({ cases }: CheckedLibrary): readonly string[] {
  return cases.map(({ slug }) => slug).sort();
}
