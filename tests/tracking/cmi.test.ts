import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockTime,
  decimal,
  duration,
  numberWithin,
  timespan,
  timestamp,
} from '../../src/tracking/cmi.ts';

describe('timespan', () => {
  it.each([
    [0, '0000:00:00'],
    [65, '0000:01:05'],
    [59.6, '0000:01:00'],
    [12 * 3600, '0012:00:00'],
    [-5, '0000:00:00'],
    [1e9, '9999:59:59'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(timespan(seconds)).toBe(text);
  });

  it('is a CMITimespan for any number of seconds', () => {
    assert(
      property(double({ min: 0, max: 1e12, noNaN: true }), (seconds) => {
        expect(timespan(seconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d$/);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe('duration', () => {
  it.each([
    [0, 'PT0S'],
    [65, 'PT1M5S'],
    [59.6, 'PT1M'],
    [3600, 'PT1H'],
    [100 * 3600 + 1, 'PT100H1S'],
    [-5, 'PT0S'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it('is a timeinterval of SCORM 2004 for any number of seconds', () => {
    assert(
      property(double({ min: 0, max: 1e9, noNaN: true }), (seconds) => {
        expect(duration(seconds)).toMatch(/^PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\dS)?$/);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe('timestamp', () => {
  it("is the learner's own date and clock, without zone or fraction", () => {
    expect(timestamp(new Date(2026, 0, 2, 4, 5, 9, 123).getTime())).toBe('2026-01-02T04:05:09');
  });
});

describe('clockTime', () => {
  it("is the learner's own clock, with two digits each", () => {
    expect(clockTime(new Date(2026, 10, 22, 4, 5, 9).getTime())).toBe('04:05:09');
  });
});

describe('decimal', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [1e-7, '0'],
    [0.5, '0.5'],
    [66.666_666, '66.67'],
    [100, '100'],
    [99.999, '100'],
  ])('writes %d as %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });
});

describe('decimal with four decimals', () => {
  it.each([
    [0.82, '0.82'],
    [0.666_666, '0.6667'],
    [1, '1'],
    [0, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(decimal(value, 4)).toBe(text);
  });
});

describe('numberWithin', () => {
  it.each([
    ['80', 80],
    [' 80.5 ', 80.5],
    ['', null],
    ['high', null],
    ['101', null],
    ['-1', null],
  ])('reads %j as %j', (text, value) => {
    expect(numberWithin(text, 0, 100)).toBe(value);
  });
});
