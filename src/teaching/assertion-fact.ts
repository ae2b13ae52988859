import type { Enquiry } from '../case/types.ts';
import { qualifiersOf } from '../guidance/features.ts';
import type { FeatureFact } from '../guidance/facts.ts';

/** What a finding or a report of a case tells in the guideline's vocabulary. */
export type Assertion = Enquiry['features'][number];

/** The same as a fact: a kind that stands as the value becomes a qualifier. */
export function factOf({
  feature,
  present,
  value,
  range,
  qualifiers = {},
}: Assertion): FeatureFact {
  const kind = qualifiersOf(feature).find((each) => each === value);
  return {
    present,
    ...(typeof value === 'number' ? { value } : {}),
    ...(range === undefined ? {} : { range }),
    qualifiers: kind === undefined ? qualifiers : { ...qualifiers, [kind]: true },
  };
}
