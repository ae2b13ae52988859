import { beforeEach, describe, expect, it } from 'vitest';
import { codesFromLists } from '../../src/attempt/code-lists.ts';
import type { PackageFile } from '../../scorm/package-spec.ts';
import {
  assemble,
  packageSettings,
  packedCase,
  startMarkupFile,
} from '../../src/authoring/assemble.ts';
import type { CheckedLibrary } from '../../src/authoring/library.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { file, textOf } from '../scorm/specs.ts';
import { fixture } from './fixtures.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <title>Referwise</title>
    <script type="application/json" id="package-settings"></script>
    <script type="module" src="./assets/index.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;
const startMarkup = ({ title }: { readonly title: string }) => `<h1>${title.length} letters</h1>`;
const player = [file('index.html', page), file('assets/index.js')];

let library: CheckedLibrary;

beforeEach(() => {
  const names = ['module.json', 'codes.json', 'guidance/ng12@2026-04-15.json'];
  const texts = [...names, 'small/case.json', 'small/codes.json'].map((name) => [
    `cases/${name}`,
    fixture(`valid/${name}`),
  ]);
  const checked = readLibrary(memoryFiles(Object.fromEntries(texts)), 'cases');
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  ({ library } = checked);
});

function titled(title: string): CheckedLibrary {
  return { ...library, module: { ...library.module, title } };
}

function embedded(files: readonly PackageFile[]): unknown {
  const pattern = /<script type="application\/json" id="package-settings">([^<]*)<\/script>/;
  return JSON.parse(pattern.exec(textOf(files, 'index.html'))?.[1] ?? '');
}

describe('assemble', () => {
  it.each([
    [['en'], ['assets/index.js']],
    [['cy'], ['assets/about-cy.js', 'assets/cy.js', 'assets/index.js']],
    [
      ['en', 'cy'],
      ['assets/about-cy.js', 'assets/cy.js', 'assets/index.js'],
    ],
  ] as const)('has words for %j and for no other language', (offered, expected) => {
    const files = [...player, file('assets/cy.js'), file('assets/about-cy.js')];
    const spoken = { ...library, module: { ...library.module, languages: [...offered] } };
    const paths = assemble(spoken, files, 'scorm12', startMarkup).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('assets/'))).toEqual(expected);
  });

  it('is the player with two data files for each case, its story and its facts, and one for each guideline', () => {
    const paths = assemble(library, player, 'scorm12', startMarkup).map(({ path }) => path);
    expect(paths).toEqual([
      'assets/index.js',
      'data/small.facts.js',
      'data/small.js',
      'guidance/ng12-2026-04-15.js',
      'index.html',
    ]);
  });

  it('writes the settings into the page where the player looks for them', () => {
    const files = assemble(library, player, 'scorm12', startMarkup);
    expect(embedded(files)).toEqual(packageSettings(library, 'scorm12'));
  });

  it.each([
    '</title><script>alert(1)</script>',
    'A & B < C "quoted" $& $1',
    'Line\u2028separators\u2029and 🩺',
  ])('keeps the title %j a title', (title) => {
    const files = assemble(titled(title), player, 'scorm12', startMarkup);
    const html = textOf(files, 'index.html');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(embedded(files)).toMatchObject({ title });
  });

  it('puts the escaped title and the language on the page', () => {
    const { module } = titled('Lumps & <bumps>');
    const html = textOf(
      assemble({ ...library, module }, player, 'scorm12', startMarkup),
      'index.html',
    );
    expect(html).toContain('<title>Lumps &amp; &lt;bumps&gt;</title>');
    expect(html).toContain('<html lang="en"');
  });

  it('puts the start page’s markup where the player takes over, and leaves its renderer out', () => {
    const files = assemble(library, [...player, file(startMarkupFile)], 'scorm12', startMarkup);
    expect(textOf(files, 'index.html')).toContain('<div id="root"><h1>18 letters</h1></div>');
    expect(files.map(({ path }) => path)).not.toContain(startMarkupFile);
  });

  it('leaves the other files of the player untouched', () => {
    expect(assemble(library, player, 'scorm12', startMarkup)).toContain(player[1]);
  });

  it('says which place a player without one is missing', () => {
    const bare = [file('index.html', '<html lang="en"><title>x</title></html>')];
    expect(() => assemble(library, bare, 'scorm12', startMarkup)).toThrow(/package-settings/);
  });
});

describe('packageSettings', () => {
  it('indexes each case under its permanent number and the path of its data', () => {
    const [entry] = packageSettings(library, 'none').cases;
    expect(entry).toMatchObject({
      id: 'small',
      code: library.cases[0]?.code,
      href: 'data/small.js',
    });
  });

  it('says nothing of a case that would give the diagnosis away', () => {
    const [entry] = packageSettings(library, 'none').cases;
    expect(Object.keys(entry ?? {}).sort()).toEqual(
      'code difficulty guidance href id kind minutes reference review summary title version'.split(
        ' ',
      ),
    );
  });
});

describe('packedCase', () => {
  it('carries of the guideline what the case cites and needs to cite it, and no more', () => {
    const packed = library.cases.map((each) => {
      const { guidance } = each.guidance;
      const uncited = guidance.rules.map((rule) => ({ ...rule, id: `not-${rule.id}` }));
      const rules = [...uncited, ...guidance.rules];
      return packedCase({
        ...each,
        guidance: { ...each.guidance, guidance: { ...guidance, rules } },
      });
    });
    const link = 'https://www.nice.org.uk/guidance/ng12';
    expect(packed.flatMap(({ rules }) => rules)).toEqual([
      {
        id: 'crc-fit-offer',
        rec: '1.3.1',
        summary: 'Offer a FIT to adults with a change in bowel habit.',
        link,
        strength: 'offer',
      },
      {
        id: 'crc-fit-positive',
        rec: '1.3.2',
        summary: 'Refer adults with a FIT of 10 or more.',
        link,
        strength: 'refer',
      },
    ]);
  });

  it('keeps the case and its permanent numbers, and leaves out what only the checks read', () => {
    const packed = library.cases.map(packedCase);
    const codes = library.cases.map((each) => codesFromLists(each.case, packedCase(each).codes));
    expect(codes).toEqual(library.cases.map((each) => each.codes));
    const bare = (key: string, value: unknown) =>
      key === 'features' ? [] : key === '$schema' ? undefined : value;
    expect(JSON.stringify(packed.map((each) => each.case))).toBe(
      JSON.stringify(
        library.cases.map((each) => each.case),
        bare,
      ),
    );
  });
});
