import type { Path } from '../../source/places.ts';
import type { Finding, GuidanceSubject, Rule } from '../rule.ts';

/** An age stands in one band of a table; where two claim it, the first would count and nobody would know. */
export const overlappingBands: Rule<GuidanceSubject> = {
  code: 'overlapping-bands',
  severity: 'error',
  summary: 'Two bands of a table are for the same age.',
  example: {
    file: 'guideline',
    at: ['lookups', 'ca125_limit', 'bands', 0],
    wrong: '{ "ageMin": 40, "ageMax": 50, "threshold": 35 }',
    right: '{ "ageMin": 40, "ageMax": 49, "threshold": 35 }',
  },
  check: ({ guidance }) => [
    ...Object.entries(guidance.lookups).flatMap(([name, { bands }]) =>
      overlaps(bands, ['lookups', name, 'bands']),
    ),
    ...guidance.rules.flatMap(({ byAge = [] }, index) =>
      overlaps(byAge, ['rules', index, 'byAge']),
    ),
  ],
};

interface Band {
  readonly ageMin?: number | undefined;
  readonly ageMax?: number | undefined;
  readonly sex?: string | undefined;
}

function overlaps(bands: readonly Band[], at: Path): readonly Finding[] {
  return bands.flatMap((band, index): readonly Finding[] => {
    const before = bands.slice(0, index).find((each) => isCommon(each, band));
    // The last may be for all who are left.
    const isRest = band.ageMin === undefined && band.ageMax === undefined;
    if (before === undefined || (isRest && index === bands.length - 1)) return [];
    const age = Math.max(band.ageMin ?? 0, before.ageMin ?? 0);
    return [
      {
        at: [...at, index],
        message: `At ${age} both this band and entry ${bands.indexOf(before) + 1} count; the first would be taken.`,
        remedy: 'Let each band begin a year after the one before it ends.',
      },
    ];
  });
}

function isCommon(one: Band, other: Band): boolean {
  return (
    one.sex === other.sex &&
    (one.ageMin ?? 0) <= (other.ageMax ?? Infinity) &&
    (other.ageMin ?? 0) <= (one.ageMax ?? Infinity)
  );
}
