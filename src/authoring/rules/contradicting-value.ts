import type { InvestigationReport, Value } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/** A report says one thing: a value, its flag, its range and what it tells in the guideline's words agree. */
export const contradictingValue: Rule<CaseSubject> = {
  code: 'contradicting-value',
  severity: 'error',
  summary: 'A value contradicts its flag, its range or the number under "features".',
  example: {
    at: ['investigations', 0, 'reports', 0, 'values'],
    wrong: '"values": [{ "name": "FIT", "value": 34, "unit": "µg/g", "range": { "high": 9 } }]',
    right:
      '"values": [{ "name": "FIT", "value": 34, "unit": "µg/g", "range": { "high": 9 }, "flag": "high" }]',
  },
  check: ({ case: subject }) =>
    subject.investigations.flatMap(({ reports }, index) =>
      reports.flatMap((report, number) => {
        const at = ['investigations', index, 'reports', number];
        return [...againstFlags(report, at), ...againstFeatures(report, at)];
      }),
    ),
};

function againstFlags({ values }: InvestigationReport, at: Path): readonly Finding[] {
  return values.flatMap((each, place): readonly Finding[] => {
    const expected = flagOf(each);
    if (expected === null || expected === (each.flag ?? 'none')) return [];
    if (each.flag === 'abnormal' && expected !== 'none') return [];
    const { name, value, flag, range = {} } = each;
    const says = flag === undefined ? 'has no flag' : `is flagged ${flag}`;
    return [
      {
        at: [...at, 'values', place, flag === undefined ? 'value' : 'flag'],
        message: `"${name}" ${value} ${says}, but its range is ${rangeWords(range)}.`,
        remedy:
          expected === 'none'
            ? 'Take the flag away, or correct the value or its range.'
            : `Flag it "${expected}", or correct the value or its range.`,
      },
    ];
  });
}

function rangeWords({ low, high }: NonNullable<Value['range']>): string {
  if (low === undefined) return `up to ${high}`;
  return high === undefined ? `${low} or more` : `${low} to ${high}`;
}

/** What the range makes of a number; null where there is no number, or no range. */
function flagOf({ value, range }: Value): 'low' | 'high' | 'none' | null {
  if (typeof value !== 'number' || range === undefined) return null;
  if (range.low !== undefined && value < range.low) return 'low';
  return range.high !== undefined && value > range.high ? 'high' : 'none';
}

/** The number that the guideline is told is one of those that the learner sees. */
function againstFeatures({ values, features }: InvestigationReport, at: Path): readonly Finding[] {
  const seen = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (seen.length === 0) return [];
  return features.flatMap(({ feature, value }, place): readonly Finding[] => {
    if (typeof value !== 'number' || seen.includes(value)) return [];
    return [
      {
        at: [...at, 'features', place, 'value'],
        message: `"${feature}" is ${value} here, but the report shows ${seen.join(', ')}.`,
        remedy: 'Give the same number in both places, the one that the learner sees and this one.',
      },
    ];
  });
}
