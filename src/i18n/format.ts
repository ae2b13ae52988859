/** Dates and numbers as people say them, by `Intl`. */

/** "1 June 2026" */
export function formatDate(date: Date, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}

/** "Jun 2026" */
export function formatMonth(date: Date, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** "18:42", in the reader's own time zone. */
export function formatTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'short' }).format(new Date(at));
}

/** "1,250.5" */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(locale(language)).format(value);
}

/** The calendar date of a day of the story. `startsOn` is YYYY-MM-DD, day 0. */
export function dateOfDay(startsOn: string, day: number): Date {
  return new Date(Date.parse(startsOn) + day * 86_400_000);
}

/** English here is British English. */
function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
