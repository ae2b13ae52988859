/** Conditions of a case with the truth of every part, for showing what a guard hangs on. */
import type { Case, Condition } from '../../case/types.ts';
import { holds, type CaseContext } from '../../machine/case-context.ts';

/** A condition or a part of one, as the case writes it, and whether it holds now. */
export interface SeenCondition {
  /** "elicited coughed-up", "all", "not". */
  readonly says: string;
  readonly holds: boolean;
  readonly parts: readonly SeenCondition[];
}

/** A condition with the truth of every part. */
export function seenCondition(
  condition: Condition,
  context: CaseContext,
  kase: Case,
): SeenCondition {
  return {
    says: saysOf(condition),
    holds: holds(condition, context, kase),
    parts: partsOf(condition).map((part) => seenCondition(part, context, kase)),
  };
}

/** A condition on one line: "not (elicited coughed-up)". */
export function conditionLine(condition: Condition): string {
  const parts = partsOf(condition).map(conditionLine);
  return parts.length === 0 ? saysOf(condition) : `${saysOf(condition)} (${parts.join(', ')})`;
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}

function saysOf(condition: Condition): string {
  if ('elicited' in condition) return `elicited ${condition.elicited}`;
  if ('ordered' in condition) return `ordered ${condition.ordered}`;
  if ('reported' in condition) return `reported ${condition.reported}`;
  if ('unanswered' in condition) return `unanswered ${condition.unanswered}`;
  if ('overran' in condition) return `overran ${condition.overran}`;
  if ('chose' in condition) return `chose ${condition.chose.decision}: ${condition.chose.option}`;
  if ('agreed' in condition) return `agreed ${condition.agreed.step}: ${condition.agreed.choice}`;
  if ('acted' in condition) {
    return `acted ${condition.acted.investigation}: ${condition.acted.action}`;
  }
  if ('all' in condition) return 'all';
  return 'any' in condition ? 'any' : 'not';
}
