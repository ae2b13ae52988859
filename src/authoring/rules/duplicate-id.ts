import { type GivenId, idsOf } from '../ids.ts';
import type { CaseSubject, Finding, GuidanceSubject, ModuleSubject, Rule } from '../rule.ts';
import type { LocatedJson } from '../../source/located-json.ts';
import { placeOf } from '../../source/places.ts';

const code = 'duplicate-id';
const severity = 'error';

/** Two things of one kind in a case can't share an id; options only within their decision. */
export const duplicateId: Rule<CaseSubject> = {
  code,
  severity,
  summary: 'An id is used twice for things of the same kind.',
  example: {
    at: ['steps', 0, 'history', 1, 'id'],
    wrong: '"id": "bleeding"',
    right: '"id": "travel"',
  },
  check({ case: subject, source }) {
    const ids = idsOf(subject);
    return [
      ...repeated(ids.steps, 'step', source),
      ...repeated(ids.enquiries, 'question, examination or bedside test', source),
      ...repeated(ids.investigations, 'investigation', source),
      ...repeated(ids.series, 'series of results', source),
      ...ids.options.flatMap(({ ids: options, decision }) =>
        repeated(options, `option of "${decision}"`, source),
      ),
    ];
  },
};

/** A module lists each case once. */
export const duplicateCase: Rule<ModuleSubject> = {
  code,
  severity,
  summary: 'A module lists a case twice.',
  example: {
    file: 'module.json',
    at: ['cases'],
    wrong: '"cases": ["looser-for-six-weeks", "a-tight-belly", "a-tight-belly"]',
    right: '"cases": ["looser-for-six-weeks", "a-tight-belly"]',
  },
  check: ({ module, source }) =>
    repeated(
      module.cases.map((id, index) => ({ id, at: ['cases', index] })),
      'case of this module',
      source,
    ).map((finding) => ({
      ...finding,
      remedy: 'List it once; the order of the list is what learners see.',
    })),
};

/** A guideline's rules each have their own id. */
export const duplicateRule: Rule<GuidanceSubject> = {
  code,
  severity,
  summary: 'Two rules of a guideline have the same id.',
  example: {
    file: 'guideline',
    given: [
      { file: 'vignette.json', at: ['decision', 'options', 0, 'cites'], text: '"cites": []' },
    ],
    at: ['rules', 2, 'id'],
    wrong: '"id": "crc-fit-positive"',
    right: '"id": "ovary-ca125-threshold"',
  },
  check: ({ guidance, source }) =>
    repeated(
      [
        ...guidance.rules.map(({ id }, index) => ({ id, at: ['rules', index, 'id'] })),
        ...(guidance.kind === 'guideline' ? guidance.emergencies : []).map(({ id }, index) => ({
          id,
          at: ['emergencies', index, 'id'],
        })),
      ],
      'rule',
      source,
    ),
};

function repeated(ids: readonly GivenId[], noun: string, source: LocatedJson): readonly Finding[] {
  const seen = new Map<string, GivenId>();
  return ids.flatMap((given): readonly Finding[] => {
    const first = seen.get(given.id);
    if (first === undefined) {
      seen.set(given.id, given);
      return [];
    }
    return [
      {
        at: given.at,
        message: `"${given.id}" is already the id of another ${noun}, on line ${placeOf(source, first.at).line}.`,
        remedy: 'Give this one an id of its own, and correct whatever refers to it.',
      },
    ];
  });
}
