/** Dates and numbers as people say them, by `Intl`. */
import { languageOf } from './languages.ts';

/** "1 June 2026" */
export function formatDate(date: Date, language: string): string {
  return withMonth(date, language, dates(language), 'long');
}

/** "Jun 2026" */
export function formatMonth(date: Date, language: string): string {
  return withMonth(date, language, months(language), 'short');
}

/** "18:42", in the reader's own time zone. */
export function formatTime(at: number, language: string): string {
  return times(language).format(new Date(at));
}

/** "1,250.5" */
export function formatNumber(value: number, language: string): string {
  return numbers(language).format(value);
}

/** 35 as "35%" */
export function formatPercent(percent: number, language: string): string {
  return percentages(language).format(percent / 100);
}

/** "%" */
export function percentSign(language: string): string {
  const parts = percentages(language).formatToParts(0);
  return parts.find(({ type }) => type === 'percentSign')?.value ?? '%';
}

/** The calendar date of a day of the story. `startsOn` is YYYY-MM-DD, day 0. */
export function dateOfDay(startsOn: string, day: number): Date {
  return new Date(Date.parse(startsOn) + day * 86_400_000);
}

function withMonth(
  date: Date,
  language: string,
  format: Intl.DateTimeFormat,
  month: 'long' | 'short',
): string {
  const own = Object.entries(monthNames).find(([tag]) => tag === language)?.[1];
  if (own === undefined || format.resolvedOptions().locale.startsWith(language)) {
    return format.format(date);
  }
  return format
    .formatToParts(date)
    .map(({ type, value }) =>
      type === 'month' ? (own[month].split(' ')[date.getUTCMonth()] ?? value) : value,
    )
    .join('');
}

/**
 * A formatter for each language, made once: that takes longer than a hundred uses of it. British English stands in where a
 * browser lacks a language: it, too, has the day first and a 24-hour clock.
 */
function formatters<Format>(make: (locales: string[]) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const format = made.get(language) ?? make([languageOf(language).locale, 'en-GB']);
    made.set(language, format);
    return format;
  };
}

const times = formatters((locales) => new Intl.DateTimeFormat(locales, { timeStyle: 'short' }));
const numbers = formatters((locales) => new Intl.NumberFormat(locales));
const percentages = formatters(
  (locales) => new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 1 }),
);
const dates = formatters(
  (locales) => new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }),
);
const months = formatters(
  (locales) =>
    new Intl.DateTimeFormat(locales, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** Months of languages that Chrome brings no dates for. */
const monthNames = {
  cy: {
    long: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    short: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag',
  },
} as const;
