import type { Condition } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

type Entries = readonly { readonly when?: Condition | undefined }[];

/** In a list of which the first entry that holds is taken, the last entry always holds, and only the last. */
export const missingDefault: Rule<CaseSubject> = {
  code: 'missing-default',
  severity: 'error',
  summary:
    'A list of "next" or "reports" has no last entry that always holds, or has it too early.',
  example: {
    at: ['steps', 5, 'options', 1, 'next'],
    wrong: '"next": [{ "when": { "elicited": "bleeding" }, "to": "letter" }]',
    right:
      '"next": [{ "when": { "elicited": "bleeding" }, "to": "letter" }, { "to": "found-late" }]',
  },
  check({ case: subject }) {
    const reports = subject.investigations.flatMap((investigation, index) =>
      inList(investigation.reports, ['investigations', index, 'reports']),
    );
    const nexts = subject.steps.flatMap((step, index): readonly Finding[] => {
      const path = ['steps', index];
      if (step.kind === 'outcome' || step.kind === 'end') return [];
      if (step.kind === 'decision') {
        return step.options.flatMap((option, number) =>
          typeof option.next === 'string'
            ? []
            : inList(option.next, [...path, 'options', number, 'next']),
        );
      }
      return typeof step.next === 'string' ? [] : inList(step.next, [...path, 'next']);
    });
    return [...reports, ...nexts];
  },
};

function inList(entries: Entries, path: Path): readonly Finding[] {
  const open = entries.findIndex(({ when }) => when === undefined);
  if (open === entries.length - 1) return [];
  if (open >= 0) {
    return [
      {
        at: [...path, open],
        message: 'This entry has no "when", so it is always taken and those after it never are.',
        remedy: 'Give it a "when", or move it to the end of the list.',
      },
    ];
  }
  return [
    {
      at: [...path, entries.length - 1, 'when'],
      on: 'key',
      message: 'Every entry of this list has a "when", so there may be none that holds.',
      remedy: 'Add a last entry without "when" for all other learners.',
    },
  ];
}
