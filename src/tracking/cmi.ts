/** One row of what an LMS is told: `cmi.core.lesson_status` = `incomplete`. */
export interface CmiEntry {
  readonly element: string;
  readonly value: string;
}

/**
 * CMITimespan, `HHHH:MM:SS` (SCORM 1.2 RTE 3.4.2). Four digits for the hours always: NHS Learning Hub drops the first
 * digit, so `12:00:00` would be two hours there.
 *
 * @example timespan(65) // "0000:01:05"
 */
export function timespan(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.round(seconds)), 9999 * 3600 + 3599);
  const [hours, minutes, rest] = [whole / 3600, (whole / 60) % 60, whole % 60];
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(rest, 2)}`;
}

/** CMITime, `HH:MM:SS` on the learner's own clock; SCORM 1.2 knows neither date nor zone. */
export function clockTime(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${digits(at.getHours(), 2)}:${digits(at.getMinutes(), 2)}:${digits(at.getSeconds(), 2)}`;
}

/** CMIDecimal: at most two decimals, no exponent, a digit before the point. */
export function decimal(value: number): string {
  return value
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

/** A number from an LMS, or null where there is none between the bounds. */
export function numberWithin(text: string, least: number, most: number): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

function digits(value: number, length: number): string {
  return String(Math.floor(value)).padStart(length, '0');
}
