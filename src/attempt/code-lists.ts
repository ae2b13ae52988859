import type { Case, Codes, Decision } from '../case/types.ts';

/**
 * A case's permanent numbers without its ids: in the order in which the case holds them, so that a package says each id
 * once. Numbers of ids that are gone are of no use to the player and left out.
 */
export interface CodeLists {
  readonly steps: readonly number[];
  readonly enquiries: readonly number[];
  readonly investigations: readonly number[];
  /** By decision, in the order of the story. */
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
    options: decisionsOf(kase).map(({ id, options }) =>
      listed(idsOf(options), codes.options[id] ?? {}),
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
      decisionsOf(kase).map(({ id, options }, index) => [
        id,
        byId(idsOf(options), lists.options[index]),
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

function decisionsOf(kase: Case): Decision[] {
  return kase.steps.filter((step): step is Decision => step.kind === 'decision');
}
