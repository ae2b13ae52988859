import type { Case } from '../../case/types.ts';
import { contradictionIn } from '../../guidance/contradictions.ts';
import type { Facts } from '../../guidance/facts.ts';
import type { Tables } from '../../guidance/knowledge.ts';
import type { Path } from '../../source/places.ts';
import { factOf, type Assertion } from '../../teaching/assertion-fact.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/** What one finding or one report tells can all be true at once. */
export const contradictingFeatures: Rule<CaseSubject> = {
  code: 'contradicting-features',
  severity: 'error',
  summary: 'One finding or report says things in the guideline’s words that exclude one another.',
  example: {
    at: ['steps', 0, 'features'],
    wrong: `"features": [
  { "feature": "change_in_bowel_habit" },
  { "feature": "change_in_bowel_habit", "present": false }
]`,
    right: '"features": [{ "feature": "change_in_bowel_habit" }]',
  },
  check({ case: subject, effective }) {
    if (effective === null) return [];
    return assertionLists(subject).flatMap(({ features, at }) =>
      contradictions(features, at, subject, effective.guidance),
    );
  },
};

interface Assertions {
  readonly features: readonly Assertion[];
  readonly at: Path;
}

function assertionLists(subject: Case): readonly Assertions[] {
  const steps = subject.steps.flatMap((step, index): readonly Assertions[] => {
    if (step.kind !== 'appointment') return [];
    const keys = ['history', 'examinations', 'bedsideTests'] as const;
    const enquiries = keys.flatMap((key) =>
      step[key].map(({ features }, number) => ({
        features,
        at: ['steps', index, key, number, 'features'],
      })),
    );
    return [{ features: step.features, at: ['steps', index, 'features'] }, ...enquiries];
  });
  const reports = subject.investigations.flatMap((investigation, index) =>
    investigation.reports.map(({ features }, number) => ({
      features,
      at: ['investigations', index, 'reports', number, 'features'],
    })),
  );
  const record = subject.record.findings.map(({ features }, index) => ({
    features,
    at: ['record', 'findings', index, 'features'],
  }));
  return [...record, ...reports, ...steps];
}

function contradictions(
  features: readonly Assertion[],
  at: Path,
  { patient }: Case,
  tables: Tables,
): readonly Finding[] {
  const seen = new Map<string, boolean>();
  for (const [index, { feature, present }] of features.entries()) {
    if (seen.get(feature) === !present) {
      const message = `${feature} is said here to be both present and absent.`;
      return [{ at: [...at, index], message, remedy: 'Remove one of the two.' }];
    }
    seen.set(feature, present);
  }
  const facts: Facts = {
    age: patient.age,
    sex: patient.sex,
    organs: patient.organsPresent ?? null,
    features: new Map(features.map((each) => [each.feature, factOf(each)])),
  };
  const found = contradictionIn(facts, tables);
  if (found === null) return [];
  const index = features.findIndex(({ feature }) => feature === found.fact);
  return [
    {
      at: [...at, index],
      message: `${found.fact} is said here to be ${found.said}, and ${found.against ?? 'something else'} says the opposite.`,
      remedy: 'Correct one of them, or leave out what follows from the others anyway.',
    },
  ];
}
