import type { Condition, Leaf } from './types.ts';

/** A condition on one line, for diffs: "any(dysphagia, all(age 55+, weight_loss, any(reflux, dyspepsia)))". */
export function conditionText(condition: Condition): string {
  if ('any' in condition) return `any(${condition.any.map(conditionText).join(', ')})`;
  if ('all' in condition) return `all(${condition.all.map(conditionText).join(', ')})`;
  if ('of' in condition) {
    return `at least ${condition.atLeast} of(${condition.of.map(conditionText).join(', ')})`;
  }
  if ('age' in condition) return `age ${ages(condition.age.min, condition.age.max)}`;
  return leafText(condition);
}

function leafText({
  feature,
  qualifiers = [],
  ageMin,
  ageMax,
  op,
  value,
  valueFrom,
}: Leaf): string {
  return [
    ...qualifiers,
    feature,
    ...(op === undefined ? [] : [op, value ?? valueFrom]),
    ...(ageMin === undefined && ageMax === undefined ? [] : [`at ${ages(ageMin, ageMax)}`]),
  ].join(' ');
}

function ages(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min}-${max}`;
  return min === undefined ? `up to ${max ?? ''}` : `${min}+`;
}
