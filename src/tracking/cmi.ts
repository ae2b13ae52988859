/** One row of what an LMS is told: `cmi.core.lesson_status` = `incomplete`. */
export interface CmiEntry {
  readonly element: string;
  readonly value: string;
}

/** A row: `row('cmi.suspend_data', '1-AAEC')`. */
export function row(element: string, value: string): CmiEntry {
  return { element, value };
}

/**
 * CMITimespan, `HHHH:MM:SS` (SCORM 1.2 RTE 3.4.2). Four digits for the hours always: NHS Learning Hub drops the first
 * digit, so `12:00:00` would be two hours there.
 *
 * @example timespan(65) // "0000:01:05"
 */
export function timespan(seconds: number): string {
  const { hours, minutes, rest } = parts(Math.min(seconds, 9999 * 3600 + 3599));
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(rest, 2)}`;
}

/**
 * timeinterval (second,10,2) (SCORM 2004 RTE 4.1.1.7), in hours, minutes and whole seconds; parts that are 0 are left out.
 *
 * @example duration(65) // "PT1M5S"
 */
export function duration(seconds: number): string {
  const { hours, minutes, rest } = parts(seconds);
  const written = [
    hours === 0 ? '' : `${String(hours)}H`,
    minutes === 0 ? '' : `${String(minutes)}M`,
    rest === 0 ? '' : `${String(rest)}S`,
  ].join('');
  return `PT${written === '' ? '0S' : written}`;
}

/** CMITime, `HH:MM:SS` on the learner's own clock; SCORM 1.2 knows neither date nor zone. */
export function clockTime(milliseconds: number): string {
  const at = new Date(milliseconds);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((it) => digits(it, 2)).join(':');
}

/**
 * time (second,10,0) (SCORM 2004 RTE 4.1.1.6) on the learner's own clock. Without zone and without fraction: Moodle
 * refuses `…Z`, `+00:00` and milliseconds.
 *
 * @example timestamp(Date.now()) // "2026-11-22T14:05:09"
 */
export function timestamp(milliseconds: number): string {
  const at = new Date(milliseconds);
  const date = [digits(at.getFullYear(), 4), digits(at.getMonth() + 1, 2), digits(at.getDate(), 2)];
  return `${date.join('-')}T${clockTime(milliseconds)}`;
}

/** CMIDecimal and real(10,7): at most that many decimals, no exponent, a digit before the point. */
export function decimal(value: number, decimals = 2): string {
  return value
    .toFixed(decimals)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

/** A number from an LMS, or null where there is none between the bounds. */
export function numberWithin(text: string, least: number, most: number): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

function parts(seconds: number) {
  const whole = Math.max(0, Math.round(seconds));
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor(whole / 60) % 60,
    rest: whole % 60,
  };
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
