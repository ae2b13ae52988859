import type { Case, Condition, Step } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import { isWhole } from '../loops.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';
import { reachableFrom, reversed } from '../story.ts';

/** What an option or an item of a letter requires can have happened by then: it stands in a step that can come before. */
export const unmetRequirement: Rule<CaseSubject> = {
  code: 'unmet-requirement',
  severity: 'error',
  summary:
    'An option or an item of a letter requires something that can never have happened by then.',
  example: {
    at: ['steps', 1, 'options', 1, 'id'],
    wrong: `"id": "wait",
"requires": { "agreed": { "step": "the-net", "choice": "you-ring" } }`,
    right: `"id": "wait",
"requires": { "elicited": "bleeding" }`,
  },
  check({ case: subject, story }) {
    if (!isWhole(subject, story)) return [];
    const before = reversed(story.following);
    const ever = pastOf(subject, subject.steps);
    return subject.steps.flatMap((step, index) => {
      const requirements = requirementsOf(step, index);
      if (requirements.length === 0) return [];
      const earlier = reachableFrom(before[index] ?? [], before);
      const past = pastOf(
        subject,
        subject.steps.filter((_, at) => earlier.has(at)),
      );
      return requirements.flatMap(({ condition, at, name }): readonly Finding[] => {
        const unmet = unmetIn(condition, at, past);
        // Where nothing of that name is in the case, that is said already, too.
        if (unmetIn(condition, at, ever) !== null) return [];
        if (unmet === null) return [];
        return [
          {
            at: unmet.at,
            message: `"${name}" requires ${unmet.what}, which can’t have happened by "${step.id}", so it is never offered.`,
            remedy:
              'Move what it requires into a step that comes before, require something else, or take the requirement away.',
          },
        ];
      });
    });
  },
};

interface Requirement {
  readonly condition: Condition;
  readonly at: Path;
  /** The option or the item. */
  readonly name: string;
}

function requirementsOf(step: Step, index: number): readonly Requirement[] {
  const listed = (key: 'options' | 'items', list: readonly Requiring[]) =>
    list.flatMap(({ id, requires }, number) =>
      requires === undefined
        ? []
        : [{ condition: requires, at: ['steps', index, key, number, 'requires'], name: id }],
    );
  if (step.kind === 'decision') return listed('options', step.options);
  return step.kind === 'referral' ? listed('items', step.items) : [];
}

interface Requiring {
  readonly id: string;
  readonly requires?: Condition | undefined;
}

/** Everything that can have happened before a step, whatever way led there. */
interface Past {
  readonly steps: ReadonlySet<string>;
  readonly enquiries: ReadonlySet<string>;
  readonly ordered: ReadonlySet<string>;
  readonly results: boolean;
}

function pastOf(subject: Case, steps: readonly Step[]): Past {
  const appointments = steps.flatMap((step) => (step.kind === 'appointment' ? [step] : []));
  const byOptions = steps.flatMap((step) =>
    step.kind === 'decision' ? step.options.flatMap(({ orders }) => orders) : [],
  );
  return {
    steps: new Set(steps.map(({ id }) => id)),
    enquiries: new Set(
      appointments
        .flatMap((step) => [...step.history, ...step.examinations, ...step.bedsideTests])
        .map(({ id }) => id),
    ),
    // In an appointment anything can be ordered.
    ordered: new Set(
      appointments.length > 0 ? subject.investigations.map(({ id }) => id) : byOptions,
    ),
    results: steps.some(({ kind }) => kind === 'results'),
  };
}

interface Unmet {
  readonly at: Path;
  readonly what: string;
}

/** The part of a condition that keeps it from ever holding; null where nothing does. */
function unmetIn(condition: Condition, at: Path, past: Past): Unmet | null {
  if ('not' in condition) return null;
  if ('all' in condition) {
    for (const [index, part] of condition.all.entries()) {
      const unmet = unmetIn(part, [...at, 'all', index], past);
      if (unmet !== null) return unmet;
    }
    return null;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part, index) => unmetIn(part, [...at, 'any', index], past));
    return parts.every((part) => part !== null) ? (parts[0] ?? null) : null;
  }
  const unmet = (what: string): Unmet => ({ at, what });
  if ('elicited' in condition) {
    return past.enquiries.has(condition.elicited) ? null : unmet(`"${condition.elicited}"`);
  }
  if ('chose' in condition) {
    const { decision, option } = condition.chose;
    return past.steps.has(decision) ? null : unmet(`"${option}" of "${decision}"`);
  }
  if ('agreed' in condition) {
    const { step, choice } = condition.agreed;
    return past.steps.has(step) ? null : unmet(`"${choice}" of "${step}"`);
  }
  if ('overran' in condition) {
    return past.steps.has(condition.overran) ? null : unmet(`an overrun of "${condition.overran}"`);
  }
  if ('acted' in condition) {
    const { investigation } = condition.acted;
    const possible = past.results && past.ordered.has(investigation);
    return possible ? null : unmet(`an action on "${investigation}"`);
  }
  const id =
    'ordered' in condition
      ? condition.ordered
      : 'reported' in condition
        ? condition.reported
        : condition.unanswered;
  return past.ordered.has(id) ? null : unmet(`"${id}"`);
}
