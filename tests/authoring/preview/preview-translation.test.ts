import { expect, it } from 'vitest';
import { previewFile } from '../../../src/authoring/preview/preview-files.ts';
import { readPreview, type StampedFiles } from '../../../src/authoring/preview/preview.ts';
import { emptyTranslation } from '../../../src/authoring/translation/update-translation.ts';
import { translationText } from '../../../src/authoring/translation/translation-text.ts';
import { memoryFiles } from '../../../src/authoring/virtual-files.ts';
import { fixture } from '../fixtures.ts';

function folder(text: string): StampedFiles {
  const title = { source: 'Looser motions', text };
  const all: Record<string, string> = {
    'cases/module.json': fixture('valid/module.json').replace('["en"]', '["en", "cy"]'),
    'cases/guidance/ng12@2026-04-15.json': fixture('valid/guidance/ng12@2026-04-15.json'),
    'cases/small/case.json': fixture('valid/small/case.json'),
    'cases/small/cy.json': translationText({ ...emptyTranslation('cy'), texts: { title } }),
  };
  return { ...memoryFiles(all), stamp: (path) => all[path] ?? '' };
}

const place = { folder: 'cases', project: 'cases' };

it('an author sees a translation as it is saved', () => {
  const before = readPreview(folder('Carthion rhyddach'), place, null, 1);
  expect(previewFile(before, 'at/1/data/small.cy.js')?.body).toContain('Carthion rhyddach');
  expect(previewFile(before, 'at/1/data/small.pl.js')).toBeNull();
  const after = readPreview(folder('Carthion rhydd'), place, before, 2);
  expect(after.drafts[0]?.version).toBe(2);
  expect(previewFile(after, 'at/2/data/small.cy.js')?.body).toContain('"Carthion rhydd"');
});
