import { isEvaluable } from '../../guidance/evaluate.ts';
import { basesOf } from '../guidance-tables.ts';
import type { Finding, GuidanceSubject, Rule } from '../rule.ts';

/** Whatever a rule calls for has its place in the order of precedence, so that some action always leads. */
export const missingPrecedence: Rule<GuidanceSubject> = {
  code: 'missing-precedence',
  severity: 'error',
  summary: 'A rule calls for something that the order of precedence does not name.',
  example: {
    file: 'guideline',
    at: ['precedence', 2],
    wrong: '{ "name": "test", "action": "primary_care_test", "strengths": ["must_do"] }',
    right: '{ "name": "test", "action": "primary_care_test", "strengths": ["offer"] }',
  },
  check({ guidance, neighbours }) {
    const orders = basesOf(guidance, neighbours).map(({ precedence }) => precedence);
    const isPlaced = (action: string, strength: string) =>
      orders.every((order) =>
        order.some(
          (level) => level.action === action && level.strengths.some((each) => each === strength),
        ),
      );
    const lists = [
      { key: 'rules', rules: guidance.rules },
      { key: 'emergencies', rules: guidance.kind === 'guideline' ? guidance.emergencies : [] },
    ];
    return lists.flatMap(({ key, rules }) =>
      rules.flatMap((rule, index): readonly Finding[] => {
        if (!isEvaluable(rule)) return [];
        const byAge = 'byAge' in rule ? (rule.byAge ?? []) : [];
        const calls = [
          { ...rule, at: [key, index, 'action'] },
          ...byAge.map((each, number) => ({
            ...each,
            at: [key, index, 'byAge', number, 'action'],
          })),
        ];
        return calls
          .filter(({ action, strength }) => !isPlaced(action, strength))
          .map(({ action, strength, at }) => ({
            at,
            message: `The order of precedence has no level for "${action}" with the strength "${strength}".`,
            remedy: 'Add the strength to a level of that action in "precedence", or a level.',
          }));
      }),
    );
  },
};
