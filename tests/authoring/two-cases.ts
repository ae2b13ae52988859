import type { PackageFile } from '../../scorm/package-spec.ts';
import type { LayoutInput } from '../../src/authoring/layouts.ts';
import type { CheckedCase, CheckedLibrary } from '../../src/authoring/library.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { file } from '../scorm/specs.ts';
import { fixture } from './fixtures.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
    <title>Referwise</title>
    <script type="application/json" id="package-settings"></script>
    <script type="module" src="./assets/index.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;

/** A player as packing gets it, without Vite. */
export const smallPlayer: readonly PackageFile[] = [
  file('index.html', page),
  file('assets/index.js', 'document.title;'),
];

/** A module of the small valid case under these names, in this order, each with the number that its name has for ever. */
export function libraryOf(...slugs: readonly string[]): CheckedLibrary {
  const names = ['module.json', 'codes.json', 'guidance/ng12@2026-04-15.json'];
  const texts = [...names, 'small/case.json', 'small/codes.json'].map((name) => [
    `cases/${name}`,
    fixture(`valid/${name}`),
  ]);
  const checked = readLibrary(memoryFiles(Object.fromEntries(texts)), 'cases');
  const [small] = checked.ok ? checked.library.cases : [];
  if (!checked.ok || small === undefined) throw new Error(JSON.stringify(checked.findings));
  const cases = slugs.map((slug): CheckedCase => ({
    ...small,
    slug,
    code: slug.length,
    case: { ...small.case, id: slug, title: `About ${slug}` },
  }));
  return { ...checked.library, module: { ...checked.library.module, cases: slugs }, cases };
}

/** What laying out takes, of two cases. */
export function layoutInput(more: Partial<LayoutInput> = {}): LayoutInput {
  return {
    library: libraryOf('cough', 'lump-in-neck'),
    player: smallPlayer,
    standard: 'scorm12',
    startMarkup: ({ title }) => `<h1>${title}</h1>`,
    ...more,
  };
}
