import { describe, expect, it } from 'vitest';
import { languageName, languageProblem } from '../../../src/authoring/translation/language-tag.ts';

describe('a code of a language', () => {
  it.each(['cy', 'pl', 'ar', 'gd', 'zh-Hant', 'pt-BR'])('%s is taken', (tag) => {
    expect(languageProblem(tag)).toBeNull();
  });

  it.each([
    ['CY', 'Did you mean "cy"? That is Welsh.'],
    ['cym', 'Did you mean "cy"? That is Welsh.'],
    ['welsh', 'Did you mean "cy"? That is Welsh.'],
    ['Cymraeg', 'Did you mean "cy"? That is Welsh.'],
    ['zh-hant', 'Did you mean "zh-Hant"? That is Traditional Chinese.'],
  ])('that was meant by %s is named', (tag, remedy) => {
    expect(languageProblem(tag)?.remedy).toBe(remedy);
  });

  it.each(['klingon', 'x', '', 'cy_GB', '../cy', 'qqq'])('is not “%s”', (tag) => {
    expect(languageName(tag)).toBeNull();
    expect(languageProblem(tag)?.remedy).toContain('"cy" for Welsh');
  });

  it.each(['en', 'EN', 'eng', 'English', 'en-GB'])(
    'is not %s, for cases are written in that',
    (tag) => {
      expect(languageProblem(tag)?.message).toContain('Cases are written in English');
    },
  );
});
