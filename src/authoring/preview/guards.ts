import type { Case, Condition, Next, Step } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import type { CaseContext } from '../../machine/case-context.ts';
import type { Path } from '../../source/places.ts';
import { seenCondition, type SeenCondition } from './conditions.ts';

/** A guard that counts at the present step: what it opens, whether it holds, and what it hangs on. */
export interface Guard {
  /** `way`: to a next step. `option` and `item`: whether it is offered. `report`: which one would come back now. */
  readonly opens: 'way' | 'option' | 'item' | 'report';
  /** The id of what it opens: of the step, the option, the item, or the investigation. */
  readonly id: string;
  /** Of a way: the option it belongs to; null where the step has ways of its own. */
  readonly option: string | null;
  /** Where it is written. */
  readonly at: Path;
  readonly holds: boolean;
  /** Of a list of which the first that holds counts: whether it is this one. */
  readonly taken: boolean;
  /** null for the last of a list, which has no condition. */
  readonly condition: SeenCondition | null;
}

/** The guards of the present step, and of the reports on their way. */
export function guardsAt(consultation: Consultation): readonly Guard[] {
  const { case: kase } = consultation;
  const { step, context } = situation(consultation);
  const at = ['steps', kase.steps.indexOf(step)];
  return [
    ...ofStep(step, at, context, kase),
    ...context.awaited.flatMap(({ investigation: id }) => {
      const index = kase.investigations.findIndex((it) => it.id === id);
      const reports = kase.investigations[index]?.reports ?? [];
      const here = ['investigations', index, 'reports'];
      const list = reports.map(({ when }, number) => ({ when, id, at: [...here, number] }));
      return list.length < 2 ? [] : firstOf(list, 'report', null, context, kase);
    }),
  ];
}

function ofStep(step: Step, at: Path, context: CaseContext, kase: Case): readonly Guard[] {
  switch (step.kind) {
    case 'outcome':
    case 'end':
      return [];
    case 'decision':
      return step.options.flatMap((option, number) => {
        const here = [...at, 'options', number];
        return [
          ...offered(option, 'option', here, context, kase),
          ...ways(option.next, [...here, 'next'], option.id, context, kase),
        ];
      });
    default:
      return [
        ...(step.kind === 'referral'
          ? step.items.flatMap((item, number) =>
              offered(item, 'item', [...at, 'items', number], context, kase),
            )
          : []),
        ...ways(step.next, [...at, 'next'], null, context, kase),
      ];
  }
}

function offered(
  { id, requires }: { readonly id: string; readonly requires?: Condition | undefined },
  opens: 'option' | 'item',
  at: Path,
  context: CaseContext,
  kase: Case,
): readonly Guard[] {
  if (requires === undefined) return [];
  const condition = seenCondition(requires, context, kase);
  const { holds } = condition;
  return [{ opens, id, option: null, at: [...at, 'requires'], holds, taken: holds, condition }];
}

function ways(
  next: Next,
  at: Path,
  option: string | null,
  context: CaseContext,
  kase: Case,
): readonly Guard[] {
  if (typeof next === 'string') return [];
  const list = next.map(({ when, to }, index) => ({ when, id: to, at: [...at, index] }));
  return list.length < 2 ? [] : firstOf(list, 'way', option, context, kase);
}

function firstOf(
  list: readonly {
    readonly when?: Condition | undefined;
    readonly id: string;
    readonly at: Path;
  }[],
  opens: 'way' | 'report',
  option: string | null,
  context: CaseContext,
  kase: Case,
): readonly Guard[] {
  const seen = list.map(({ when, id, at }) => {
    const condition = when === undefined ? null : seenCondition(when, context, kase);
    return { opens, id, option, at, condition, holds: condition?.holds ?? true };
  });
  const first = seen.findIndex(({ holds }) => holds);
  return seen.map((guard, index) => ({ ...guard, taken: index === first }));
}
