import type { Agreement, Case, Codes, Decision } from '../case/types.ts';

/**
 * A case's permanent numbers without its ids: in the order in which the case holds them, so that a package says each id
 * once. Numbers of ids that are gone are of no use to the player and left out.
 */
export interface CodeLists {
  readonly steps: readonly number[];
  readonly enquiries: readonly number[];
  readonly investigations: readonly number[];
  /** By decision, safety-net or referral, in the order of the story: of its options, or of its choices and items. */
  readonly options: readonly (readonly number[])[];
}

/** The numbers of a case as lists. The codes must be fresh: every id has one. */
export function codeLists(kase: Case, codes: Codes): CodeLists {
  const listed = (ids: readonly string[], numbers: Readonly<Record<string, number>>) =>
    ids.map((id) => {
      const code = numbers[id];
      if (code === undefined) throw new Error(`${kase.id}: "${id}" has no permanent number`);
      return code;
    });
  return {
    steps: listed(idsOf(kase.steps), codes.steps),
    enquiries: listed(enquiryIds(kase), codes.enquiries),
    investigations: listed(idsOf(kase.investigations), codes.investigations),
    options: choosingSteps(kase).map((step) =>
      listed(idsOf(choicesOf(step)), codes.options[step.id] ?? {}),
    ),
  };
}

/** The numbers of a case by id again. */
export function codesFromLists(kase: Case, lists: CodeLists): Codes {
  return {
    formatVersion: 1,
    steps: byId(idsOf(kase.steps), lists.steps),
    enquiries: byId(enquiryIds(kase), lists.enquiries),
    investigations: byId(idsOf(kase.investigations), lists.investigations),
    options: Object.fromEntries(
      choosingSteps(kase).map((step, index) => [
        step.id,
        byId(idsOf(choicesOf(step)), lists.options[index]),
      ]),
    ),
  };
}

function byId(ids: readonly string[], numbers: readonly number[] = []): Record<string, number> {
  return Object.fromEntries(ids.map((id, index) => [id, numbers[index] ?? -1]));
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function enquiryIds(kase: Case): string[] {
  return kase.steps.flatMap((step) =>
    step.kind === 'appointment'
      ? idsOf([...step.history, ...step.examinations, ...step.bedsideTests])
      : [],
  );
}

function choosingSteps(kase: Case): (Decision | Agreement)[] {
  return kase.steps.filter(
    (step) => step.kind === 'decision' || step.kind === 'safety-net' || step.kind === 'referral',
  );
}

/** What can be chosen in a step and has a number: options; or the choices of parts, and items. */
export function choicesOf(step: Decision | Agreement): readonly { readonly id: string }[] {
  switch (step.kind) {
    case 'decision':
      return step.options;
    case 'safety-net':
      return step.parts.flatMap((part) => part.choices);
    case 'referral':
      return [...step.items, ...step.parts.flatMap((part) => part.choices)];
  }
}
