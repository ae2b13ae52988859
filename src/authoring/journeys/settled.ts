import type { Agreement } from '../../case/types.ts';
import { did, type Label } from './label.ts';

/** The way with a safety-net agreed or a referral sent; of the choices only what guards read is kept in mind. */
export function settled<C>(
  label: Label<C>,
  step: Agreement,
  choices: readonly string[],
  read: ReadonlySet<string>,
): Label<C> {
  const { context } = label.standing;
  const kept = { step: step.id, choices: choices.filter((id) => read.has(id)) };
  const standing = {
    ...label.standing,
    context: { ...context, settled: [...context.settled, kept] },
  };
  const type = step.kind === 'safety-net' ? ('agree' as const) : ('refer' as const);
  return did({ ...label, standing }, { type, step: step.id, choices });
}
