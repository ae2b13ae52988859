/** Dates and numbers as people say them, by `Intl`. */
import { languageOf } from './languages.ts';

/** "1 June 2026" */
export function formatDate(date: Date, language: string): string {
  return withMonth(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Jun 2026" */
export function formatMonth(date: Date, language: string): string {
  return withMonth(date, language, { month: 'short', year: 'numeric' });
}

/** "18:42", in the reader's own time zone. */
export function formatTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(locales(language), { timeStyle: 'short' }).format(new Date(at));
}

/** "1,250.5" */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(locales(language)).format(value);
}

/** 35 as "35%" */
export function formatPercent(percent: number, language: string): string {
  return new Intl.NumberFormat(locales(language), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(percent / 100);
}

/** "%" */
export function percentSign(language: string): string {
  const parts = new Intl.NumberFormat(locales(language), { style: 'percent' }).formatToParts(0);
  return parts.find(({ type }) => type === 'percentSign')?.value ?? '%';
}

/** The calendar date of a day of the story. `startsOn` is YYYY-MM-DD, day 0. */
export function dateOfDay(startsOn: string, day: number): Date {
  return new Date(Date.parse(startsOn) + day * 86_400_000);
}

/** British English stands in where a browser lacks a language: it, too, has the day first and a 24-hour clock. */
function locales(language: string): readonly string[] {
  return [languageOf(language).locale, 'en-GB'];
}

interface DateParts {
  readonly day?: 'numeric';
  readonly month: 'long' | 'short';
  readonly year: 'numeric';
}

function withMonth(date: Date, language: string, parts: DateParts): string {
  const format = new Intl.DateTimeFormat([...locales(language)], { ...parts, timeZone: 'UTC' });
  const own = Object.entries(monthNames).find(([tag]) => tag === language)?.[1];
  if (own === undefined || format.resolvedOptions().locale.startsWith(language)) {
    return format.format(date);
  }
  return format
    .formatToParts(date)
    .map(({ type, value }) =>
      type === 'month' ? (own[parts.month].split(' ')[date.getUTCMonth()] ?? value) : value,
    )
    .join('');
}

/** Months of languages that Chrome brings no dates for. */
const monthNames = {
  cy: {
    long: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    short: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag',
  },
} as const;
