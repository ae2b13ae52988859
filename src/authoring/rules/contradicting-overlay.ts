import type { Path } from '../../source/places.ts';
import type { Finding, GuidanceSubject, Rule } from '../rule.ts';

/** An overlay says one thing of each rule below it, once: it replaces it, withdraws it, or says that it holds. */
export const contradictingOverlay: Rule<GuidanceSubject> = {
  code: 'contradicting-overlay',
  severity: 'error',
  summary:
    'An overlay says of a rule twice that it holds or is withdrawn, or two things that exclude one another.',
  example: {
    file: 'overlay',
    at: ['withdrawn'],
    wrong: '"withdrawn": [{ "rule": "crc-fit-offer", "why": "Not checked for Scotland." }]',
    right: '"withdrawn": [{ "rule": "ovary-normal", "why": "Not checked for Scotland." }]',
  },
  check({ guidance }) {
    if (guidance.kind !== 'overlay') return [];
    const said: readonly { readonly id: string; readonly what: string; readonly at: Path }[] = [
      ...guidance.rules.map(({ id }, index) => ({
        id,
        what: 'replaced',
        at: ['rules', index, 'id'],
      })),
      ...guidance.verified.map((id, index) => ({
        id,
        what: 'said to hold',
        at: ['verified', index],
      })),
      ...guidance.withdrawn.map(({ rule: id }, index) => ({
        id,
        what: 'withdrawn',
        at: ['withdrawn', index, 'rule'],
      })),
    ];
    const seen = new Map<string, string>();
    return said.flatMap(({ id, what, at }): readonly Finding[] => {
      const before = seen.get(id);
      seen.set(id, before ?? what);
      // That two rules of the overlay have one id is said already.
      if (before === undefined || (before === what && what === 'replaced')) return [];
      const message =
        before === what
          ? `"${id}" is ${what} twice in this overlay.`
          : `"${id}" is ${before} in this overlay, and ${what} as well.`;
      return [{ at, message, remedy: 'Keep the one that is true, and take the other away.' }];
    });
  },
};
