import type { Condition } from '../../case/types.ts';

/** A guard as a label on an arrow, by the ids that its author gave: "not (fit ordered or appetite asked)". In sentences: `conditionWords`. */
export function guardLabel(condition: Condition): string {
  if ('elicited' in condition) return `${condition.elicited} asked`;
  if ('ordered' in condition) return `${condition.ordered} ordered`;
  if ('reported' in condition) return `${condition.reported} back`;
  if ('chose' in condition) return `chose ${condition.chose.option}`;
  if ('agreed' in condition) return `${condition.agreed.choice} agreed`;
  if ('acted' in condition) return `${condition.acted.investigation}: ${condition.acted.action}`;
  if ('unanswered' in condition) return `${condition.unanswered} left waiting`;
  if ('overran' in condition) return `${condition.overran} ran over`;
  if ('not' in condition) return `not ${inner(condition.not)}`;
  if ('all' in condition) return condition.all.map(inner).join(' and ');
  return condition.any.map(inner).join(' or ');
}

function inner(condition: Condition): string {
  const text = guardLabel(condition);
  const several =
    ('all' in condition && condition.all.length > 1) ||
    ('any' in condition && condition.any.length > 1);
  return several ? `(${text})` : text;
}
