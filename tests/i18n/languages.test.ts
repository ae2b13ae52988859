import { describe, expect, it } from 'vitest';
import { moduleSchema } from '../../src/case/module-schema.ts';
import { chooseLanguage, languages } from '../../src/i18n/languages.ts';

describe('the language to begin in', () => {
  const both = ['en', 'cy'];

  it.each([
    ['the LMS’s wish before the browser’s', ['cy', 'en-GB'], both, null, 'cy'],
    ['the language of a region', ['cy-GB', 'en'], both, null, 'cy'],
    ['a tag written as some systems do', ['CY_gb'], both, null, 'cy'],
    ['the first wish that is offered', ['', 'fr', 'cy', 'en'], both, null, 'cy'],
    ['no language that the package does not offer', ['cy'], ['en'], null, 'en'],
    ['the package’s first where no wish is met', ['fr'], ['cy', 'en'], null, 'cy'],
    ['English where the package names none', ['cy'], [], null, 'en'],
    ['what the address asks for before every wish', ['en'], both, 'cy', 'cy'],
    [
      'nothing that the address asks for and the package does not offer',
      ['en'],
      ['en'],
      'cy',
      'en',
    ],
    ['a testing language when the address asks for it', ['en'], ['en'], 'ar-XB', 'ar-XB'],
    ['no testing language by wish', ['en-XA', 'ar-XB', 'cy'], [...both, 'ar-XB'], null, 'en'],
  ])('is %s', (_, wishes, offered, asked, expected) => {
    expect(chooseLanguage(wishes, offered, asked)).toBe(expected);
  });
});

describe('a module', () => {
  it('may offer every language but those for testing', () => {
    const offered = languages.filter(({ status }) => status !== 'testing').map(({ tag }) => tag);
    expect(moduleSchema.shape.languages.element.options).toEqual(offered);
  });
});
