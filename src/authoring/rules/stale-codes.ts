import { unnumbered } from '../codes.ts';
import type { GivenId } from '../ids.ts';
import type { CaseSubject, Finding, ModuleSubject, Rule } from '../rule.ts';
import { listed } from '../../source/did-you-mean.ts';

const code = 'stale-codes';
const severity = 'error';
const remedy = 'Run npm run generate, which gives new ids their permanent numbers.';

/** Every id has its permanent number. A case that stands alone, without `codes.json`, needs none yet. */
export const staleCodes: Rule<CaseSubject> = {
  code,
  severity,
  summary: 'An id of a case has no permanent number in codes.json.',
  example: {
    file: 'codes.json',
    at: ['options', 'first-plan'],
    wrong: '"first-plan": { "kit": 0 }',
    right: '"first-plan": { "kit": 0, "wait": 1 }',
  },
  check({ case: subject, codes, listed: inModule }) {
    if (codes.kind === 'read') return missing(unnumbered(subject, codes.parsed.value));
    if (codes.kind === 'unreadable' || !inModule) return [];
    return [{ at: ['id'], message: 'This case has no codes.json beside it yet.', remedy }];
  },
};

/** Every case of a module has its permanent number. */
export const staleModuleCodes: Rule<ModuleSubject> = {
  code,
  severity,
  summary: 'A case of a module has no permanent number in codes.json.',
  example: {
    file: 'module’s codes.json',
    at: ['cases'],
    wrong: '"cases": { "looser-for-six-weeks": 0 }',
    right: '"cases": { "looser-for-six-weeks": 0, "a-tight-belly": 1 }',
  },
  check({ module, codes, slugs }) {
    if (codes.kind === 'unreadable') return [];
    const numbers = codes.kind === 'read' ? codes.parsed.value.cases : {};
    // A mistyped name, which has no folder, would be given a number for ever.
    const ids = module.cases.flatMap((id, index) =>
      slugs.includes(id) ? [{ id, at: ['cases', index] }] : [],
    );
    return missing(ids.filter(({ id }) => !Object.hasOwn(numbers, id)));
  },
};

function missing(ids: readonly GivenId[]): readonly Finding[] {
  const [first] = ids;
  if (first === undefined) return [];
  const names = listed(
    ids.map(({ id }) => id),
    3,
  ).replace(' or ', ' and ');
  const message = `${names} ${ids.length === 1 ? 'has no permanent number' : 'have no permanent numbers'} in codes.json yet.`;
  return [{ at: first.at, message, remedy }];
}
