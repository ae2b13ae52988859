import type { Case, Condition, Next } from '../case/types.ts';
import type { Path } from '../source/places.ts';

/** A place where a case names something by its id. */
export interface Reference {
  readonly kind:
    | 'step'
    | 'appointment'
    | 'enquiry'
    | 'investigation'
    | 'series'
    | 'decision'
    | 'agreement'
    | 'option'
    | 'choice';
  readonly id: string;
  readonly at: Path;
  /** Of an option or a choice: the decision, safety-net or referral it belongs to. */
  readonly decision?: string;
}

/** Every reference of a case, in the order of the file within each part. */
export function referencesOf(subject: Case): readonly Reference[] {
  const reports = subject.investigations.flatMap((investigation, index) =>
    investigation.reports.flatMap((report, number) => {
      const path = ['investigations', index, 'reports', number];
      const series = report.values.flatMap((value, place): readonly Reference[] =>
        value.series === undefined
          ? []
          : [{ kind: 'series', id: value.series, at: [...path, 'values', place, 'series'] }],
      );
      return [...inCondition(report.when, [...path, 'when']), ...series];
    }),
  );
  const steps = subject.steps.flatMap((step, index) => {
    const path = ['steps', index];
    switch (step.kind) {
      case 'outcome':
      case 'end':
        return [];
      case 'decision':
        return step.options.flatMap((option, number) => {
          const here = [...path, 'options', number];
          const orders = option.orders.map((id, place): Reference => {
            return { kind: 'investigation', id, at: [...here, 'orders', place] };
          });
          return [
            ...inCondition(option.requires, [...here, 'requires']),
            ...orders,
            ...inNext(option.next, [...here, 'next']),
          ];
        });
      case 'referral':
        return [
          ...step.items.flatMap((item, number) =>
            inCondition(item.requires, [...path, 'items', number, 'requires']),
          ),
          ...inNext(step.next, [...path, 'next']),
        ];
      default:
        return inNext(step.next, [...path, 'next']);
    }
  });
  return [...reports, ...steps];
}

function inNext(next: Next, path: Path): readonly Reference[] {
  if (typeof next === 'string') return [{ kind: 'step', id: next, at: path }];
  return next.flatMap(({ when, to }, index): readonly Reference[] => [
    ...inCondition(when, [...path, index, 'when']),
    { kind: 'step', id: to, at: [...path, index, 'to'] },
  ]);
}

function inCondition(condition: Condition | undefined, path: Path): readonly Reference[] {
  if (condition === undefined) return [];
  if ('elicited' in condition) {
    return [{ kind: 'enquiry', id: condition.elicited, at: [...path, 'elicited'] }];
  }
  if ('ordered' in condition) {
    return [{ kind: 'investigation', id: condition.ordered, at: [...path, 'ordered'] }];
  }
  if ('reported' in condition) {
    return [{ kind: 'investigation', id: condition.reported, at: [...path, 'reported'] }];
  }
  if ('chose' in condition) {
    const { decision, option } = condition.chose;
    return [
      { kind: 'decision', id: decision, at: [...path, 'chose', 'decision'] },
      { kind: 'option', id: option, at: [...path, 'chose', 'option'], decision },
    ];
  }
  if ('agreed' in condition) {
    const { step, choice } = condition.agreed;
    return [
      { kind: 'agreement', id: step, at: [...path, 'agreed', 'step'] },
      { kind: 'choice', id: choice, at: [...path, 'agreed', 'choice'], decision: step },
    ];
  }
  if ('acted' in condition) {
    const { investigation } = condition.acted;
    return [{ kind: 'investigation', id: investigation, at: [...path, 'acted', 'investigation'] }];
  }
  if ('unanswered' in condition) {
    return [{ kind: 'investigation', id: condition.unanswered, at: [...path, 'unanswered'] }];
  }
  if ('overran' in condition) {
    return [{ kind: 'appointment', id: condition.overran, at: [...path, 'overran'] }];
  }
  if ('not' in condition) return inCondition(condition.not, [...path, 'not']);
  const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return parts.flatMap((part, index) => inCondition(part, [...path, key, index]));
}
