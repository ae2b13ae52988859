import type { Condition } from '../../guidance/types.ts';
import { suggestion } from '../../source/did-you-mean.ts';
import type { Path } from '../../source/places.ts';
import type { Finding, GuidanceSubject, Rule } from '../rule.ts';

/** What a guideline's rules point at in their own file is there: thresholds and sources. */
export const unknownTable: Rule<GuidanceSubject> = {
  code: 'unknown-table',
  severity: 'error',
  summary: 'A rule of a guideline points at a lookup or a source that its file does not have.',
  example: {
    file: 'guideline',
    at: ['derived', 'ca125_at_or_above_threshold'],
    wrong:
      '"ca125_at_or_above_threshold": { "feature": "ca125", "op": ">=", "valueFrom": "ca125_limits" }',
    right:
      '"ca125_at_or_above_threshold": { "feature": "ca125", "op": ">=", "valueFrom": "ca125_limit" }',
  },
  check({ guidance, neighbours }) {
    const below =
      guidance.kind === 'overlay'
        ? neighbours.flatMap((file) =>
            file.kind === 'guideline' && file.id === guidance.over ? [file] : [],
          )
        : [];
    const lookups = [guidance, ...below].flatMap((file) => Object.keys(file.lookups));
    const sources = [guidance, ...below].flatMap((file) => Object.keys(file.sources));
    const inRules = (key: 'rules' | 'emergencies') => {
      const list =
        key === 'rules' || !('emergencies' in guidance) ? guidance.rules : guidance.emergencies;
      return list.flatMap((rule, index): readonly Finding[] => [
        ...lookupsIn(rule.when, [key, index, 'when']).flatMap(({ name, at }) =>
          missing(name, lookups, 'lookup', at),
        ),
        ...rule.sources.flatMap((name, place) =>
          missing(name, sources, 'source', [key, index, 'sources', place]),
        ),
      ]);
    };
    const derived = Object.entries(guidance.derived).flatMap(([name, condition]) =>
      lookupsIn(condition, ['derived', name]).flatMap((each) =>
        missing(each.name, lookups, 'lookup', each.at),
      ),
    );
    const tables = Object.entries(guidance.lookups).flatMap(([name, lookup]) =>
      lookup.sources.flatMap((source, place) =>
        missing(source, sources, 'source', ['lookups', name, 'sources', place]),
      ),
    );
    return [
      ...inRules('rules'),
      ...(guidance.kind === 'guideline' ? inRules('emergencies') : []),
      ...derived,
      ...tables,
    ];
  },
};

/** A finding where a name is none of the known ones. */
function missing(
  name: string,
  known: readonly string[],
  noun: string,
  at: Path,
): readonly Finding[] {
  if (known.includes(name)) return [];
  const message = `There is no ${noun} "${name}" in this file.`;
  return [{ at, message, remedy: suggestion(name, [...new Set(known)], noun) }];
}

interface Named {
  readonly name: string;
  readonly at: Path;
}

function lookupsIn(condition: Condition | undefined, at: Path): readonly Named[] {
  if (condition === undefined || 'age' in condition) return [];
  if ('feature' in condition) {
    const { valueFrom } = condition;
    return valueFrom === undefined ? [] : [{ name: valueFrom, at: [...at, 'valueFrom'] }];
  }
  const [key, parts] =
    'any' in condition
      ? (['any', condition.any] as const)
      : 'all' in condition
        ? (['all', condition.all] as const)
        : (['of', condition.of] as const);
  return parts.flatMap((part, index) => lookupsIn(part, [...at, key, index]));
}
