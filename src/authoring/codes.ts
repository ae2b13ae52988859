/**
 * Permanent numbers. Saved state and LMS records name things by these, so a number once given is never given again,
 * not even after its id is gone.
 */
import type { Module, ModuleCodes } from '../case/module-schema.ts';
import type { Case, Codes } from '../case/types.ts';
import { type GivenId, idsOf } from './ids.ts';

type Numbers = Readonly<Record<string, number>>;

/** The numbers of a case: the existing ones as they are, and the next free ones for ids that had none. */
export function updateCodes(subject: Case, existing?: Codes): Codes {
  const ids = idsOf(subject);
  const options: Record<string, Numbers> = { ...existing?.options };
  for (const { decision, ids: given } of ids.options) {
    options[decision] = numbered(given.map(idOf), lookUp(options, decision));
  }
  return {
    formatVersion: 1,
    steps: numbered(ids.steps.map(idOf), existing?.steps),
    enquiries: numbered(ids.enquiries.map(idOf), existing?.enquiries),
    investigations: numbered(ids.investigations.map(idOf), existing?.investigations),
    options,
  };
}

/** The numbers of a module's cases, in the same way. */
export function updateModuleCodes(module: Module, existing?: ModuleCodes): ModuleCodes {
  return { formatVersion: 1, cases: numbered(module.cases, existing?.cases) };
}

/** Numbers as their file has them. */
export function codesText(codes: Codes | ModuleCodes): string {
  return `${JSON.stringify(codes, null, 2)}\n`;
}

/** The ids of a case that have no number yet, in the order of the file. */
export function unnumbered(subject: Case, codes: Codes): readonly GivenId[] {
  const ids = idsOf(subject);
  return [
    ...missing(ids.investigations, codes.investigations),
    ...missing(ids.steps, codes.steps),
    ...missing(ids.enquiries, codes.enquiries),
    ...ids.options.flatMap(({ decision, ids: given }) =>
      missing(given, lookUp(codes.options, decision)),
    ),
  ];
}

function missing(given: readonly GivenId[], numbers: Numbers | undefined): readonly GivenId[] {
  return given.filter(({ id }) => numbers === undefined || !Object.hasOwn(numbers, id));
}

function idOf({ id }: GivenId): string {
  return id;
}

/** An id may be called "constructor": only what the record itself holds counts. */
function lookUp(options: Readonly<Record<string, Numbers>>, decision: string): Numbers | undefined {
  return Object.hasOwn(options, decision) ? options[decision] : undefined;
}

function numbered(ids: readonly string[], existing: Numbers = {}): Numbers {
  const numbers: Record<string, number> = { ...existing };
  let next = Math.max(-1, ...Object.values(existing)) + 1;
  for (const id of ids) {
    if (Object.hasOwn(numbers, id)) continue;
    numbers[id] = next;
    next += 1;
  }
  return numbers;
}
