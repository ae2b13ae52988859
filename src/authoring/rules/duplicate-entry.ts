import type { Path } from '../../source/places.ts';
import type { Finding, ModuleSubject, Rule } from '../rule.ts';

/** A module offers each language once, and is stamped for one version of each guideline. */
export const duplicateEntry: Rule<ModuleSubject> = {
  code: 'duplicate-entry',
  severity: 'error',
  summary: 'A module names a language or a guideline twice.',
  example: {
    file: 'module.json',
    at: ['languages'],
    wrong: '"languages": ["en", "en"]',
    right: '"languages": ["en"]',
  },
  check: ({ module }) => [
    ...repeated(
      module.languages.map((name, index) => ({ name, at: ['languages', index] })),
      (name) => ({
        message: `"${name}" stands in this list already.`,
        remedy: 'Name it once; the first language is for those who wish for none of them.',
      }),
    ),
    ...repeated(
      (module.guidance ?? []).map(({ id: name }, index) => ({
        name,
        at: ['guidance', index, 'id'],
      })),
      (name) => ({
        message: `"${name}" stands in this list already, and a module is stamped for one version of it.`,
        remedy: 'Leave the version that the cases follow, and take the other away.',
      }),
    ),
  ],
};

function repeated(
  entries: readonly { readonly name: string; readonly at: Path }[],
  words: (name: string) => Pick<Finding, 'message' | 'remedy'>,
): readonly Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name, at }) => {
    if (seen.has(name)) return [{ at, ...words(name) }];
    seen.add(name);
    return [];
  });
}
