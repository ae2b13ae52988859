import { expect, it } from 'vitest';
import { overdueWords } from '../../src/app/overdue-words.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { tinySettings } from '../support/tiny-case.ts';

it.each([
  ['2027-11-19', false],
  ['2027-11-20', false],
  ['2027-11-21', true],
])('on %s a review due on 20 November 2027 is overdue: %s', async (today, overdue) => {
  const instance = createI18n();
  expect(await overdueWords(tinySettings, today, instance)).toBe(overdue);
  expect(instance.exists('overdue')).toBe(overdue);
});
