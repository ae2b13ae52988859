import type { ResultSeries } from '../../case/types.ts';

/** A series laid out in a box of user units: time from left to right, value from bottom to top. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly range: { readonly top: number; readonly bottom: number };
  /** The limits of the reference range that the series has. */
  readonly marks: readonly { readonly value: number; readonly y: number }[];
  readonly points: readonly {
    readonly date: string;
    readonly value: number;
    readonly x: number;
    readonly y: number;
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
  const lowest = Math.min(...values, ...limits);
  const highest = Math.max(...values, ...limits);
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
    range: {
      top: range.high === undefined ? top : y(range.high),
      bottom: range.low === undefined ? bottom : y(range.low),
    },
    marks: limits.map((value) => ({ value, y: y(value) })),
    points: points.map(({ date, value }) => ({
      date,
      value,
      x: x(date),
      y: y(value),
      outside: outside(value, range),
    })),
  };
}

function outside(value: number, range: ResultSeries['range']): 'below' | 'above' | null {
  if (range.low !== undefined && value < range.low) return 'below';
  return range.high !== undefined && value > range.high ? 'above' : null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
