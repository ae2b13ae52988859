import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { lengthened, mirrored } from '../../src/i18n/pseudo.ts';
import { english as en } from '../support/english.ts';
import { slotsOf, textsOf } from './word-list.ts';

const english = textsOf(en);
const longer = textsOf(lengthened(en));
const turned = textsOf(mirrored(en));
const withoutSlots = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, '');

describe('the lengthened language', () => {
  it('has English’s keys and slots', () => {
    expect([...longer.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of longer)
      expect(slotsOf(text)).toEqual(slotsOf(english.get(key) ?? ''));
  });

  it('is two fifths longer than English, in brackets, with no plain letter', () => {
    for (const [key, text] of longer) {
      expect(text).toMatch(/^\[.*\]$/su);
      expect(withoutSlots(text)).not.toMatch(/[a-z]/i);
      const { length } = withoutSlots(english.get(key) ?? '');
      expect(withoutSlots(text).length).toBeGreaterThanOrEqual(length * 1.4);
    }
  });

  it('fills in and counts like English', () => {
    const { t } = createI18n('en-XA', lengthened(en));
    expect(t('header.day', { count: 0 })).toContain('ţöðåý');
    expect(t('header.day', { count: 1 })).toContain('1 ðåý ');
    expect(t('header.day', { count: 12 })).toContain('12 ðåýš');
    expect(t('start.status.finished', { score: 80 })).toContain('80%');
  });
});

describe('the mirrored language', () => {
  it('has the same words as English between marks that turn them round, and the same slots', () => {
    for (const [key, text] of english) {
      const mirror = turned.get(key) ?? '';
      expect(mirror.replaceAll(/[\u200F\u202E\u202C]/g, '')).toBe(text);
      expect(slotsOf(mirror)).toEqual(slotsOf(text));
      if (withoutSlots(text).trim() !== '')
        expect(mirror).toMatch(/\u200F\u202E[^\u202C]+\u202C\u200F/);
    }
  });

  it('has the plural forms of a language from right to left', () => {
    const { t } = createI18n('ar-XB', mirrored(en));
    for (const count of [0, 1, 2, 3, 11, 100])
      expect(t('clock.over', { count })).toContain('\u202E');
  });
});
