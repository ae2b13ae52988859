import type { ResultSeries } from '../../case/types.ts';

/** A series laid out in a box of user units: time from left to right, value from bottom to top. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** The reference range; null where the series has none. */
  readonly range: { readonly top: number; readonly bottom: number } | null;
  /** The limits of the reference range that the series has. */
  readonly marks: readonly { readonly value: number; readonly y: number }[];
  readonly points: readonly {
    readonly date: string;
    readonly value: number;
    readonly x: number;
    readonly y: number;
    /** Where its value is written: clear of the line. */
    readonly labelY: number;
    readonly outside: 'below' | 'above' | null;
  }[];
}

const width = 300;
const height = 130;
const left = 36;
const right = 284;
const top = 22;
const bottom = 104;

/** Lays a series out; values and range both fit, with a little air. */
export function layOut({ points, range }: ResultSeries): SeriesLayout {
  const values = points.map((point) => point.value);
  const limits = [range.low, range.high].filter((limit) => limit !== undefined);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  // Without a range to give the scale, a change of a tenth fills a third of the box: 600 g is no crash.
  const scale = limits.length === 0 ? [middle * 0.85, middle * 1.15] : limits;
  const lowest = Math.min(...values, ...scale);
  const highest = Math.max(...values, ...scale);
  const air = (highest - lowest || 1) * 0.08;
  const y = (value: number) =>
    round(bottom - ((value - lowest + air) / (highest - lowest + 2 * air)) * (bottom - top));
  const times = points.map((point) => Date.parse(point.date));
  const start = Math.min(...times);
  const span = Math.max(...times) - start || 1;
  const x = (date: string) =>
    round(left + 14 + ((Date.parse(date) - start) / span) * (right - left - 28));
  return {
    width,
    height,
    left,
    right,
    range:
      limits.length === 0
        ? null
        : {
            top: range.high === undefined ? top : y(range.high),
            bottom: range.low === undefined ? bottom : y(range.low),
          },
    marks: limits.map((value) => ({ value, y: y(value) })),
    points: points.map(({ date, value }, index) => ({
      date,
      value,
      x: x(date),
      y: y(value),
      labelY: y(value) + (isValley(values, index) ? 17 : -9),
      outside: outside(value, range),
    })),
  };
}

/** Lower than both its neighbours: the line runs over the place above it. */
function isValley(values: readonly number[], index: number): boolean {
  const [before, here, after] = [values[index - 1], values[index], values[index + 1]];
  if (before === undefined || here === undefined || after === undefined) return false;
  return here < before && here < after;
}

function outside(value: number, range: ResultSeries['range']): 'below' | 'above' | null {
  if (range.low !== undefined && value < range.low) return 'below';
  return range.high !== undefined && value > range.high ? 'above' : null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
