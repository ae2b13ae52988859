import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTranslate } from '../../src/cli/translate-command.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'referwise-words-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function translate(...args: readonly string[]) {
  const lines = { out: [''], err: [''] };
  const output = {
    out: (text: string) => void lines.out.push(text),
    err: (text: string) => void lines.err.push(text),
  };
  const code = runTranslate(['--interface', ...args], join(root, 'cases'), output);
  return { code, out: lines.out.join('\n').trim(), err: lines.err.join('\n').trim() };
}

function cyNow() {
  return JSON.parse(translate('--lang', 'cy', '--json').out).languages[0];
}

const sources = () => join(root, 'src/i18n/sources/cy.json');

describe('npm run translate -- --interface', () => {
  it('knows every text of the player in Welsh, its plural forms as one', () => {
    const { texts, missing, unrecorded, keys } = cyNow();
    expect(missing).toBe(0);
    expect(unrecorded).toBe(texts);
    expect(keys.unrecorded).toContain('interface.start.minutes');
    expect(keys.unrecorded).toContain('reference.panel.unchecked');
    expect(keys.unrecorded).toContain('guidance.features.fatigue.synonyms');
    expect(keys.asEnglish).toContain('interface.app.name');
    expect(keys.asEnglish).not.toContain('reference.point.value');
  });

  it('records from which English a text was made, and sees that it has changed since', () => {
    expect(translate('--lang', 'cy', '--check').code).toBe(1);
    expect(translate('--lang', 'cy', '--checked').code).toBe(0);
    expect(translate('--lang', 'cy', '--check').code).toBe(0);
    const text = readFileSync(sources(), 'utf8');
    expect(text).toContain('"interface.app.skip": "Skip to main content"');
    writeFileSync(sources(), text.replace('Skip to main content', 'Skip to the content'));
    const { code, out } = translate('--check');
    expect(code).toBe(1);
    expect(out).toContain(
      'stale  interface.app.skip\n    was: Skip to the content\n    now: Skip to main content',
    );
    expect(cyNow()).toMatchObject({ stale: 1, keys: { stale: ['interface.app.skip'] } });
    translate('--lang', 'cy', '--checked', 'interface.app.skip');
    expect(readFileSync(sources(), 'utf8')).toBe(text);
  });

  it('records one text alone when it is named', () => {
    translate('--lang', 'cy', '--checked', 'interface.app.skip');
    const { current, texts, unrecorded } = cyNow();
    expect([current, unrecorded]).toEqual([1, texts - 1]);
  });

  it('begins a new language with the plural forms that it has, and overwrites nothing', () => {
    const { code, out, err } = translate('--lang', 'pl');
    expect(code).toBe(0);
    expect(out.match(/written/g)).toHaveLength(4);
    expect(err).toContain('src/i18n/languages.ts');
    const words = readFileSync(join(root, 'src/i18n/pl.ts'), 'utf8');
    for (const form of ['one', 'few', 'many', 'other'])
      expect(words).toContain(`"minutes_${form}":`);
    expect(words).toContain("export const pl: Words<'few' | 'many' | 'one' | 'other'>");
    // A name that looks like a plural form, in a list that has none.
    const vocabulary = readFileSync(join(root, 'src/guidance/words/guidance-pl.ts'), 'utf8');
    expect(vocabulary.match(/"urgent_referral_\w+"/g)).toEqual(['"urgent_referral_other"']);
    expect(translate('--lang', 'pl').code).toBe(2);
  });

  it.each([
    [['--lang', 'welsh'], 'Did you mean "cy"?'],
    [['--checked'], 'Say of which language'],
    [['interface.app.skip'], 'goes with --checked only'],
    [['--lang', 'cy', '--checked', 'interface.app.skipp'], 'Did you mean "interface.app.skip"?'],
    [['--lang', 'fr', '--checked'], 'no words in "fr" yet'],
  ])('refuses %j with 2, and says what to do', (args, words) => {
    const { code, err } = translate(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
