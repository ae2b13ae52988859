import type { Condition, GuidanceFile } from '../guidance/types.ts';
import type { Path } from '../source/places.ts';

/** A part of what a rule or a derived feature wants, and where it stands. */
export interface LocatedCondition {
  readonly condition: Condition;
  readonly at: Path;
}

/** Every condition of a guideline's file, those within others included. */
export function conditionsOf(guidance: GuidanceFile): readonly LocatedCondition[] {
  const emergencies = guidance.kind === 'guideline' ? guidance.emergencies : [];
  return [
    ...guidance.rules.flatMap(({ when }, index) => within(when, ['rules', index, 'when'])),
    ...emergencies.flatMap(({ when }, index) => within(when, ['emergencies', index, 'when'])),
    ...Object.entries(guidance.derived).flatMap(([name, condition]) =>
      within(condition, ['derived', name]),
    ),
  ];
}

function within(condition: Condition | undefined, at: Path): readonly LocatedCondition[] {
  if (condition === undefined) return [];
  const own = { condition, at };
  if ('any' in condition) return [own, ...inList(condition.any, [...at, 'any'])];
  if ('all' in condition) return [own, ...inList(condition.all, [...at, 'all'])];
  if ('of' in condition) return [own, ...inList(condition.of, [...at, 'of'])];
  return [own];
}

function inList(parts: readonly Condition[], at: Path): readonly LocatedCondition[] {
  return parts.flatMap((part, index) => within(part, [...at, index]));
}
