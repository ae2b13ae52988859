/** Whether the guideline supports an action at a point of a consultation, and if not, why not. */
import type { Asked, MetNow, UndecidedNow } from './asked.ts';
import { calledFor } from './asked.ts';
import type { Action } from './done.ts';

export type Support =
  /** Rules call for it; `required` where one of them says that it must be done. */
  | { readonly kind: 'supported'; readonly required: boolean; readonly by: readonly MetNow[] }
  /** Nothing that is met calls for it. */
  | { readonly kind: 'uncalled' }
  /** Something calls for it, but a rule that comes first asks for another action. */
  | { readonly kind: 'outranked'; readonly rules: readonly MetNow[] }
  /** To reassure, or to wait and see, while rules are met or undecided. */
  | {
      readonly kind: 'premature';
      readonly met: readonly MetNow[];
      readonly undecided: readonly UndecidedNow[];
    };

/**
 * Reassurance is supported only where no rule is met or undecided on what was shown. A safety-net is supported where a rule
 * calls for it and, by 1.15.2 (a review where a symptom carries some risk and no rule is met), where no rule requires anything
 * else. Emergencies come first, and so does whatever the guideline puts before.
 */
export function supportOf(action: Action, asked: Asked): Support {
  if (action.action === 'reassure') return reassurance(asked);
  const calling = asked.met.filter(
    (rule) => rule.standing !== 'answered' && calledFor(rule, action),
  );
  const before = asked.required.filter(
    (rule) =>
      !calledFor(rule, action) && calling.every((each) => asked.rank(rule) < asked.rank(each)),
  );
  if (action.action === 'safety_net') {
    const met = asked.required;
    if (met.length > 0) return { kind: 'premature', met, undecided: [] };
    return { kind: 'supported', required: false, by: calling };
  }
  if (calling.length === 0) return { kind: 'uncalled' };
  if (before.length > 0) return { kind: 'outranked', rules: before };
  const required = calling.some((rule) => asked.required.includes(rule));
  return { kind: 'supported', required, by: calling };
}

function reassurance(asked: Asked): Support {
  const met = asked.met.filter(({ standing }) => standing === 'open');
  const undecided = asked.undecided.filter(({ standing }) => standing === 'open');
  if (met.length > 0 || undecided.length > 0) return { kind: 'premature', met, undecided };
  return { kind: 'supported', required: false, by: [] };
}
