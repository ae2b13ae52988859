import { describe, expect, it } from 'vitest';
import { parseTranslation } from '../../../src/case/parse.ts';
import type { Translation } from '../../../src/case/types.ts';
import { translationText } from '../../../src/authoring/translation/translation-text.ts';
import {
  emptyTranslation,
  updateTranslation,
} from '../../../src/authoring/translation/update-translation.ts';
import { caseTexts, complete, shippedFile } from './translated.ts';

const slug = 'a-cough-that-wont-go';
const fresh = () => shippedFile(slug);
const whole = complete(caseTexts(fresh()));

function changed(change: (file: ReturnType<typeof fresh>) => void, from: Translation = whole) {
  const file = fresh();
  change(file);
  const texts = caseTexts(file);
  const update = updateTranslation(texts, from);
  // The second time nothing is left to do.
  expect(updateTranslation(texts, update.translation).translation).toEqual(update.translation);
  return update;
}

describe('a new translation', () => {
  const { translation, coverage } = updateTranslation(caseTexts(fresh()), emptyTranslation('cy'));

  it('has every text once, empty beside its source', () => {
    const entries = Object.values(translation.texts);
    expect(coverage).toEqual({
      texts: entries.length,
      translated: 0,
      new: entries.length,
      stale: 0,
      unused: 0,
    });
    expect(entries.every(({ text }) => text.length === 0)).toBe(true);
    const names = Object.entries(translation.texts).filter(
      ([key, { source }]) => key.endsWith('.name') && source === 'Haemoglobin',
    );
    expect(names).toHaveLength(1);
  });

  it('is read back as it was written', () => {
    const read = parseTranslation(translationText(whole), 'cy.json');
    expect(read.ok && read.value.value).toEqual(whole);
  });
});

describe('a translation whose case', () => {
  it('is as it was stays as it is', () => {
    const { translation, coverage } = changed(() => undefined);
    expect(translation).toEqual(whole);
    expect(coverage).toMatchObject({ translated: coverage.texts, new: 0, stale: 0, unused: 0 });
  });

  it('was reordered loses nothing, by id or by number', () => {
    const { coverage } = changed((file) => {
      file.steps.reverse();
      file.debrief.takeHome.reverse();
      file.investigations.reverse();
    });
    expect(coverage).toMatchObject({ new: 0, stale: 0, unused: 0 });
  });

  it('has renamed a step finds all its texts again', () => {
    const { coverage, translation } = changed((file) => {
      file.steps[0].id = 'another-name';
    });
    expect(coverage).toMatchObject({ new: 0, stale: 0, unused: 0 });
    expect(Object.keys(translation.texts)).toContain('steps.another-name.title');
  });

  it('has a new text wants that one, where the story has it', () => {
    const { coverage, translation } = changed((file) => {
      file.debrief.takeHome.splice(1, 0, 'A new thing to take home.');
    });
    expect(coverage).toMatchObject({ new: 1, stale: 0, unused: 0 });
    expect(translation.texts['debrief.takeHome.2']).toEqual({
      source: 'A new thing to take home.',
      text: '',
    });
  });

  it('has changed a text keeps the translation beside what it was made from, until that is taken away', () => {
    const before = whole.texts['title'];
    const { coverage, translation } = changed((file) => {
      file.title = 'A cough that stays';
    });
    expect(coverage).toMatchObject({ new: 0, stale: 1, unused: 0 });
    expect(translation.texts['title']).toEqual({
      source: 'A cough that stays',
      was: before?.source,
      text: before?.text,
    });
    const { was: _was, ...checked } = {
      ...translation.texts['title'],
      text: 'Wedi’i gwirio',
      source: 'A cough that stays',
    };
    const after = changed(
      (file) => {
        file.title = 'A cough that stays';
      },
      { ...translation, texts: { ...translation.texts, title: checked } },
    );
    expect(after.coverage).toMatchObject({ stale: 0 });
  });

  it('has changed a text twice still shows what the translation was made from, and mends when it changes back', () => {
    const once = changed((file) => {
      file.title = 'A cough that stays';
    });
    const twice = changed((file) => {
      file.title = 'A cough of six weeks';
    }, once.translation);
    expect(twice.translation.texts['title']?.was).toBe(whole.texts['title']?.source);
    expect(changed(() => undefined, twice.translation).translation).toEqual(whole);
  });

  it('has dropped a text keeps its translation apart, and takes it up when the text comes back', () => {
    const { coverage, translation } = changed((file) => {
      file.debrief.takeHome.pop();
    });
    expect(coverage).toMatchObject({ new: 0, stale: 0, unused: 1 });
    expect(Object.keys(translation.unused ?? {})).toHaveLength(1);
    const back = changed(() => undefined, translation);
    expect(back.translation).toEqual(whole);
    expect(back.coverage.unused).toBe(0);
  });
});

it('keeps a translator’s notes, and what is said otherwise in one place', () => {
  const first = Object.entries(whole.texts).find(([key]) => key.startsWith('investigations.'));
  const file = fresh();
  const key = `investigations.${file.investigations[1].id}.group`;
  const [place, entry] = first ?? ['', { source: '', text: '' }];
  const own = { source: file.investigations[1].group, text: 'yma’n wahanol', note: 'Benywaidd' };
  const noted = {
    ...whole,
    texts: { ...whole.texts, [place]: { ...entry, note: 'Gweler y termau' }, [key]: own },
  };
  const { translation } = changed(() => undefined, noted);
  expect(translation.texts[place]?.note).toBe('Gweler y termau');
  expect(translation.texts[key]).toEqual(own);
});
