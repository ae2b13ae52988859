import { describe, expect, it } from 'vitest';
import { assemble, packageSettings, packedCase } from '../../src/authoring/assemble.ts';
import { withLanguages } from '../../src/authoring/library.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import {
  emptyTranslation,
  updateTranslation,
} from '../../src/authoring/translation/update-translation.ts';
import { translationText } from '../../src/authoring/translation/translation-text.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { caseTexts } from '../../src/case/case-texts.ts';
import { file } from '../scorm/specs.ts';
import { fixture } from './fixtures.ts';

const page =
  '<html lang="en"><title>R</title><script type="application/json" id="package-settings"></script><div id="root"></div>';

function library(
  translated: Readonly<Record<string, string>>,
  status: 'draft' | 'reviewed' = 'draft',
) {
  const texts = caseTexts(JSON.parse(fixture('valid/small/case.json')));
  const { translation } = updateTranslation(texts, { ...emptyTranslation('cy'), status });
  const filled = Object.entries(translation.texts).map(([key, entry]) => [
    key,
    { ...entry, text: translated[key] ?? entry.text },
  ]);
  const names = [
    'module.json',
    'codes.json',
    'guidance/ng12@2026-04-15.json',
    'small/case.json',
    'small/codes.json',
  ];
  const files = Object.fromEntries(
    names.map((name) => [`cases/${name}`, fixture(`valid/${name}`)]),
  );
  const text = translationText({ ...translation, texts: Object.fromEntries(filled) });
  const read = readLibrary(memoryFiles({ ...files, 'cases/small/cy.json': text }), 'cases');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.library;
}

const bilingual = (...args: Parameters<typeof library>) =>
  withLanguages(library(...args), ['en', 'cy']);
const paths = (of: ReturnType<typeof library>) =>
  assemble(of, [file('index.html', page)], 'scorm12', () => '').map(({ path }) => path);
const title = { title: 'Carthion rhyddach' };

describe('a translated case in a package', () => {
  it('brings its texts in a file of their own, and leaves the case’s own as it was', () => {
    const whole = bilingual(title);
    expect(paths(whole)).toContain('data/small.cy.js');
    const [each] = whole.cases;
    const [bare] = library({}).cases;
    if (each === undefined || bare === undefined) throw new Error('no case');
    expect(packedCase(each)).toEqual(packedCase(bare));
  });

  it('comes only in the languages of the package, and only where something is translated', () => {
    expect(paths(library(title))).not.toContain('data/small.cy.js');
    expect(paths(bilingual({}))).not.toContain('data/small.cy.js');
    expect(packageSettings(bilingual({}), 'scorm12').cases[0]).not.toHaveProperty('translations');
  });

  it('says on the start page what it is called, and that it is a draft', () => {
    const entry = (of: ReturnType<typeof library>) =>
      packageSettings(of, 'scorm12').cases[0]?.translations;
    expect(entry(bilingual(title))).toEqual({ cy: { title: 'Carthion rhyddach', draft: true } });
    expect(entry(bilingual({ summary: 'Achos bach' }, 'reviewed'))).toEqual({
      cy: { summary: 'Achos bach' },
    });
  });
});
