/** Facts that can't all be true: iron-deficiency anaemia present, anaemia absent. */
import type { Facts } from './facts.ts';
import { hasKindsAtOdds, type FeatureName } from './features.ts';
import { exclusionsOf, implicationsOf, impliedBy } from './implications.ts';
import { knowledge, type Tables } from './knowledge.ts';

/** A fact that can't be true beside others. */
export interface Contradiction {
  readonly fact: FeatureName;
  readonly said: 'present' | 'absent';
  /**
   * `implied`: another feature, said the other way, comes with it. `excluded`: another feature can't be there as well.
   * `kinds`: the kinds that are said of it exclude one another. `derived`: it follows otherwise from values, points or age.
   */
  readonly why: 'implied' | 'excluded' | 'kinds' | 'derived';
  /** The other feature, where there is one. */
  readonly against: FeatureName | null;
}

/** The first contradiction that a stated feature is part of, or, without a name, that there is at all; null where there is none. */
export function contradictionIn(
  facts: Facts,
  tables: Tables,
  among?: FeatureName,
): Contradiction | null {
  const names =
    among === undefined
      ? [...facts.features.keys()]
      : [
          among,
          ...impliedBy(among),
          ...implicationsOf(among),
          ...exclusionsOf(among),
          ...derivedStated(facts, tables),
        ];
  for (const name of names) {
    const found = contradictionOf(name, facts, tables);
    if (found !== null) return found;
  }
  return null;
}

function contradictionOf(name: FeatureName, facts: Facts, tables: Tables): Contradiction | null {
  const outside = pointsAgainst(name, facts, tables);
  if (outside !== null) return outside;
  if (hasKindsAtOdds(name, facts.features.get(name)?.qualifiers)) {
    return { fact: name, said: 'present', why: 'kinds', against: null };
  }
  const present = facts.features.get(name)?.present;
  if (present === undefined || present === null) return null;
  // Take the statement away: what would the rest say?
  const rest = new Map(facts.features);
  rest.delete(name);
  const without = knowledge({ ...facts, features: rest }, tables).presence(name);
  if (without !== (present ? 'no' : 'yes')) return null;
  const stated = (other: FeatureName, so: boolean) => facts.features.get(other)?.present === so;
  const kin = present ? impliedBy(name) : implicationsOf(name);
  const implied = kin.find((other) => stated(other, !present));
  const excluded = present ? exclusionsOf(name).find((other) => stated(other, true)) : undefined;
  return {
    fact: name,
    said: present ? 'present' : 'absent',
    why: implied !== undefined ? 'implied' : excluded !== undefined ? 'excluded' : 'derived',
    against: implied ?? excluded ?? null,
  };
}

/** A score that is given, but can't come from what is known of its points. */
function pointsAgainst(name: FeatureName, facts: Facts, tables: Tables): Contradiction | null {
  const value = facts.features.get(name)?.value;
  const points = tables.scores[name];
  if (value === undefined || points === undefined) return null;
  const { presence } = knowledge(facts, tables);
  const sum = (open: boolean) =>
    points
      .filter(
        (each) =>
          presence(each.feature) === 'yes' || (open && presence(each.feature) === 'unknown'),
      )
      .reduce((total, each) => total + each.points, 0);
  return sum(false) <= value && value <= sum(true)
    ? null
    : { fact: name, said: 'present', why: 'derived', against: null };
}

function derivedStated(facts: Facts, tables: Tables): readonly FeatureName[] {
  return [...facts.features.keys()].filter(
    (name) => tables.derived[name] !== undefined || tables.scores[name] !== undefined,
  );
}
