import type { Case } from '../case/types.ts';
import type { Path } from '../source/places.ts';

/** A rule that a case cites, and where. */
export interface Citation {
  readonly rule: string;
  readonly at: Path;
  readonly step: string;
  /** The option that cites it; null where the step as a whole does. */
  readonly option: string | null;
}

/** Every citation of a case, in the order of the file. */
export function citationsOf(subject: Case): readonly Citation[] {
  return subject.steps.flatMap((step, index): readonly Citation[] => {
    switch (step.kind) {
      case 'decision':
        return step.options.flatMap((option, number) =>
          cited(option.cites, ['steps', index, 'options', number], step.id, option.id),
        );
      case 'safety-net':
      case 'referral':
        return cited(step.cites, ['steps', index], step.id, null);
      default:
        return [];
    }
  });
}

function cited(
  rules: readonly string[],
  path: Path,
  step: string,
  option: string | null,
): readonly Citation[] {
  return rules.map((rule, place) => ({ rule, at: [...path, 'cites', place], step, option }));
}
