import type { LocatedJson } from '../../source/located-json.ts';
import type { Path } from '../../source/places.ts';
import type { CaseSubject, Finding, ModuleSubject, Rule } from '../rule.ts';

const code = 'duplicate-code';
const severity = 'error';

/** Within a kind, a number belongs to one id; a merge of two people's changes can break that. */
export const duplicateCode: Rule<CaseSubject> = {
  code,
  severity,
  summary: 'Two ids of a case have the same permanent number.',
  example: {
    file: 'codes.json',
    at: ['options', 'first-plan'],
    wrong: '"first-plan": { "kit": 0, "wait": 0 }',
    right: '"first-plan": { "kit": 0, "wait": 1 }',
  },
  check({ codes }) {
    if (codes.kind !== 'read') return [];
    const { value, source } = codes.parsed;
    return [
      ...repeated(value.steps, ['steps'], source),
      ...repeated(value.enquiries, ['enquiries'], source),
      ...repeated(value.investigations, ['investigations'], source),
      ...Object.entries(value.options).flatMap(([decision, options]) =>
        repeated(options, ['options', decision], source),
      ),
    ];
  },
};

/** The same for the cases of a module. */
export const duplicateModuleCode: Rule<ModuleSubject> = {
  code,
  severity,
  summary: 'Two cases of a module have the same permanent number.',
  example: {
    file: 'module’s codes.json',
    at: ['cases'],
    wrong: '"cases": { "looser-for-six-weeks": 0, "a-tight-belly": 0 }',
    right: '"cases": { "looser-for-six-weeks": 0, "a-tight-belly": 1 }',
  },
  check: ({ codes }) =>
    codes.kind === 'read' ? repeated(codes.parsed.value.cases, ['cases'], codes.parsed.source) : [],
};

function repeated(
  numbers: Readonly<Record<string, number>>,
  path: Path,
  source: LocatedJson,
): readonly Finding[] {
  const seen = new Map<number, string>();
  return Object.entries(numbers).flatMap(([id, number]): readonly Finding[] => {
    const first = seen.get(number);
    if (first === undefined) {
      seen.set(number, id);
      return [];
    }
    return [
      {
        source,
        at: [...path, id],
        on: 'key',
        message: `"${id}" and "${first}" both have the number ${number}; what learners have saved could mean either.`,
        remedy:
          'Keep the number of the one that was released first, delete the line of the other, and run npm run generate.',
      },
    ];
  });
}
