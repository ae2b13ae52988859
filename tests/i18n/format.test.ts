import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  formatDate,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
  percentSign,
} from '../../src/i18n/format.ts';

const firstDays = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));

afterEach(() => vi.unstubAllGlobals());

/** A browser that has British English alone: Chrome, when asked for Welsh. */
function withoutWelsh(): void {
  class Format extends Intl.DateTimeFormat {
    constructor(_: unknown, options: Intl.DateTimeFormatOptions) {
      super('en-GB', options);
    }
  }
  vi.stubGlobal('Intl', {
    ...Object.fromEntries(names.map((it) => [it, Intl[it]])),
    DateTimeFormat: Format,
  });
}
const names = ['NumberFormat', 'PluralRules'] as const;

describe('dates', () => {
  it('are British in English, whatever the region', () => {
    expect(formatDate(new Date('2026-06-01'), 'en')).toBe('1 June 2026');
    expect(formatMonth(new Date('2026-06-01'), 'en')).toBe('Jun 2026');
    expect(formatDate(new Date('2026-06-01'), 'en-XA')).toBe('1 June 2026');
  });

  it('are Welsh in Welsh', () => {
    expect(formatDate(new Date('2026-11-23'), 'cy')).toBe('23 Tachwedd 2026');
    expect(formatMonth(new Date('2026-02-01'), 'cy')).toBe('Chwef 2026');
  });

  it('are the same in a browser that has no Welsh', () => {
    const dates = () => firstDays.map((day) => [formatDate(day, 'cy'), formatMonth(day, 'cy')]);
    const known = dates();
    withoutWelsh();
    expect(new Intl.DateTimeFormat('cy', { month: 'long' }).format(firstDays[0])).toBe('January');
    expect(dates()).toEqual(known);
  });
});

describe('numbers', () => {
  it('are grouped, and parts of a hundred carry their sign', () => {
    expect(formatNumber(1250.5, 'cy')).toBe('1,250.5');
    expect(formatPercent(35, 'en')).toBe('35%');
    expect(formatPercent(97.5, 'cy')).toBe('97.5%');
    expect(percentSign('cy')).toBe('%');
  });

  it('tell the time by twenty-four hours', () => {
    expect(formatTime(new Date(2026, 5, 1, 18, 42).getTime(), 'en')).toBe('18:42');
  });
});
