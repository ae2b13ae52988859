import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../../scorm/package-spec.ts';
import { dataModule } from '../../src/authoring/assemble-json.ts';
import { assemble, packedCase } from '../../src/authoring/assemble.ts';
import type { CheckedLibrary } from '../../src/authoring/library.ts';
import { findMaterial } from '../../src/authoring/material.ts';
import { filesOf, withMediaPaths } from '../../src/authoring/media.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { parseCase } from '../../src/case/parse.ts';
import { file } from '../scorm/specs.ts';
import { media, mediaBytes, mediaCase, mediaNames } from '../support/media-case.ts';
import { checkWith, fixture } from './fixtures.ts';

const beside = Object.fromEntries(
  mediaNames.map((name) => [`cases/small/${name}`, mediaBytes(name)]),
);
const contents = {
  ...Object.fromEntries(
    ['module.json', 'codes.json', 'guidance/ng12@2026-04-15.json', 'small/codes.json'].map(
      (name) => [`cases/${name}`, fixture(`valid/${name}`)],
    ),
  ),
  'cases/small/case.json': mediaCase(),
  ...beside,
};

function library(): CheckedLibrary {
  const read = readLibrary(memoryFiles(contents), 'cases');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.library;
}

const page =
  '<html lang="en"><title>x</title><script type="application/json" id="package-settings"></script><div id="root"></div></html>';

function packed(): readonly PackageFile[] {
  return assemble(library(), [file('index.html', page)], 'scorm12', () => '');
}

describe('the media of a case', () => {
  it('pass check where the case lies with its files', () => {
    expect(checkWith(contents).findings).toEqual([]);
  });

  it('are found wherever they can stand', () => {
    const names = library().cases.flatMap((each) => filesOf(each.case).map(({ name }) => name));
    expect(new Set(names)).toEqual(new Set(mediaNames));
    expect(names.filter((name) => name === 'film.png')).toHaveLength(6);
  });

  it('are found with the presentation of a vignette, and packed with it', () => {
    const vignette = JSON.parse(fixture('vignette.json'));
    const text = JSON.stringify({ ...vignette, media: [media.film] });
    const read = parseCase(text, 'case.json');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { value } = read.value;
    expect(filesOf(value)).toEqual([{ name: 'film.png', at: ['media', 0, 'file'] }]);
    const names = filesOf(withMediaPaths(value, 'short')).map(({ name }) => name);
    expect(names).toEqual(['media/short-film.png']);
  });

  it('are no cases to check', () => {
    const files = memoryFiles({ ...beside, 'cases/small/case.json': '{}' });
    expect(findMaterial(files, ['cases']).cases).toEqual(['cases/small/case.json']);
  });

  it('are not asked after in a folder of loose cases, where they may be another’s', () => {
    const report = checkWith(
      {
        'loose/one.json': fixture('valid/small/case.json'),
        'loose/hand.svg': mediaBytes('hand.svg'),
      },
      ['loose'],
    );
    expect(report.findings).toEqual([]);
  });

  it('are told from a name that differs in its capitals', () => {
    const { findings } = checkWith({
      ...contents,
      'cases/small/film.png': null,
      'cases/small/Film.PNG': mediaBytes('film.png'),
    });
    expect(findings.map(({ code }) => code)).toContain('missing-media');
    expect(findings.map(({ remedy }) => remedy)).toContain(
      'Rename "Film.PNG" to "film.png", in lower case.',
    );
  });
});

describe('packed media', () => {
  it('lie once in the package, under the case’s own name, byte for byte', () => {
    const own = packed().filter(({ path }) => path.startsWith('media/'));
    expect(own.map(({ path }) => path)).toEqual(mediaNames.map((name) => `media/small-${name}`));
    for (const [index, name] of mediaNames.entries()) {
      expect(Buffer.from(own[index]?.bytes ?? [])).toEqual(Buffer.from(mediaBytes(name)));
    }
  });

  it('are what the packed case names, every one', () => {
    const paths = packed().map(({ path }) => path);
    const named = library().cases.flatMap((each) => filesOf(packedCase(each).case));
    expect(new Set(named.map(({ name }) => name))).toEqual(
      new Set(paths.filter((path) => path.startsWith('media/'))),
    );
  });

  it('leave a case without any as it was: no empty lists', () => {
    const read = readLibrary(
      memoryFiles({ ...contents, 'cases/small/case.json': fixture('valid/small/case.json') }),
      'cases',
    );
    const data = read.ok ? read.library.cases.map((each) => dataModule(packedCase(each))) : [];
    expect(data).toHaveLength(1);
    expect(data.join()).not.toContain('"media"');
  });

  it('are the same bytes from the same input', () => {
    expect(packed()).toEqual(packed());
  });
});
