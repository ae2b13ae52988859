import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { packageStandards, type PackageStandard } from '../../scorm/package-spec.ts';
import type { Layout } from '../../src/authoring/layouts.ts';
import { type CheckedCase, withCases } from '../../src/authoring/library.ts';
import { ensurePlayer } from '../../src/cli/build-player.ts';
import { packModule } from '../../src/cli/pack-module.ts';
import { checkProject } from '../../src/cli/project.ts';
import { buildLocalLmsPage } from '../../src/cli/serve-page.ts';
import { zipsIn } from '../../src/cli/serve-project.ts';
import { serveLocalLms } from '../../src/cli/serve.ts';

/** The project's packages, one of each edition, inside a running local LMS. */
export interface ServedPackages {
  /** The list of packages: "http://127.0.0.1:40123/". */
  readonly url: string;
  /** The cases that were packed, in order. */
  readonly cases: readonly CheckedCase[];
  /** The page that launches the package of an edition; of several in a layout the one that holds a case. */
  launchUrl(standard: PackageStandard, layout?: Layout, slug?: string): string;
  /** Where the files of the SCORM 1.2 package are, without an LMS around them. */
  readonly packageUrl: string;
  close(): Promise<void>;
}

/** Packs a cases folder's cases, or those of these slugs, in each layout into a folder of its own and serves them on a free port. */
export async function servePackages(
  casesFolder = 'cases',
  slugs?: readonly string[],
  layouts: readonly Layout[] = ['module'],
): Promise<ServedPackages> {
  const checked = checkProject(resolve(casesFolder));
  if (!checked.ok) throw new Error(`${casesFolder} has errors; npm run check shows them.`);
  const out = mkdtempSync(join(tmpdir(), 'referwise-packages-'));
  const player = ensurePlayer({ root: resolve('.'), quiet: true });
  const library = withCases(checked.library, slugs ?? checked.library.module.cases);
  const packed = packModule({ library, player, standards: packageStandards, layouts, out });
  if (!packed.ok) throw new Error(packed.problems.map(({ message }) => message).join(' '));
  const serving = await serveLocalLms({
    page: buildLocalLmsPage(),
    zips: () => zipsIn(out),
    port: 0,
  });
  if (serving.kind !== 'serving') throw new Error(`Port ${serving.port} is taken.`);
  const { url } = serving;
  const [usual = 'module'] = layouts;
  const fileOf = (standard: PackageStandard, layout: Layout, slug?: string): string =>
    packed.packages
      .filter((it) => it.standard === standard && it.layout === layout)
      .find(({ cases }) => slug === undefined || cases.includes(slug))
      ?.file.split('/')
      .at(-1) ?? '';
  return {
    url,
    cases: library.cases,
    launchUrl: (standard, layout = usual, slug) =>
      `${url}#/launch/${fileOf(standard, layout, slug)}`,
    packageUrl: `${url}packages/${fileOf('scorm12', usual)}/`,
    close: async () => {
      await serving.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

/** The project's packages as packing writes them: the module in each edition, and a course of its cases in SCORM 1.2. */
export function packedZips(): readonly {
  readonly standard: PackageStandard;
  readonly layout: Layout;
  readonly bytes: Uint8Array;
}[] {
  const out = mkdtempSync(join(tmpdir(), 'referwise-zips-'));
  const checked = checkProject(resolve('cases'));
  if (!checked.ok) throw new Error('The cases have errors; npm run check shows them.');
  const player = ensurePlayer({ root: resolve('.'), quiet: true });
  const { library } = checked;
  const wanted = [
    { standards: packageStandards, layouts: ['module'] },
    { standards: ['scorm12'], layouts: ['multi-sco'] },
  ] as const;
  const zips = wanted.flatMap((each) => {
    const packed = packModule({ library, player, ...each, out });
    if (!packed.ok) throw new Error(packed.problems.map(({ message }) => message).join(' '));
    return packed.packages.map(({ standard, layout, file }) => {
      return { standard, layout, bytes: readFileSync(file) };
    });
  });
  rmSync(out, { recursive: true, force: true });
  return zips;
}

/** The frame of the player in the local LMS's page, once it shows its first heading. */
export async function playerIn(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  const frame = page.frames().find((it) => it.url().includes('/packages/'));
  if (frame === undefined) throw new Error('no frame holds the package');
  return frame;
}
