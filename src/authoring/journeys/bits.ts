/** How many bits each event takes in saved state; `event-code.ts` draws the format, and a test holds one against the other. */
import type { Agreement, Codes, Decision, Option } from '../../case/types.ts';

const tag = 3;
const percent = 7;

/** Bits of a whole number as `BitWriter.number` writes it: groups of three, and one that says "more". */
export function numberBits(value: number): number {
  return 4 * Math.max(1, Math.ceil(value.toString(2).length / 3));
}

/** Bits that one code takes in a list of orders that is as wide as it. */
export function widthOf(code: number): number {
  return Math.min(8, code.toString(2).length);
}

/** Orders in one appointment: how many, and how wide the widest code is. */
export interface OrderList {
  readonly count: number;
  readonly width: number;
}

/** Bits of an appointment's orders. */
export function orderBits({ count, width }: OrderList): number {
  return count === 0 ? 0 : tag + numberBits(count) + 3 + count * width;
}

/** Bits of going on. */
export const proceedBits = tag;

/** Bits of a decision: what can be estimated and rated in it, and the option. */
export function decisionBits(decision: Decision, option: Option, codes: Codes): number {
  const step = numberBits(codes.steps[decision.id] ?? 0);
  const judged = (decision.estimate ? 1 : 0) + (decision.confidence ? 1 : 0);
  const chosen = tag + step + numberBits(codes.options[decision.id]?.[option.id] ?? 0);
  return chosen + judged * (tag + step + percent);
}

/** Bits of something settled in which the highest code is this; -1 where nothing was. */
export function settledBits(step: Agreement, highest: number, codes: Codes): number {
  const count = highest + 1;
  return tag + 4 + numberBits(codes.steps[step.id] ?? 0) + numberBits(count) + count;
}

/** Bits of acting on a report of an investigation. */
export function actBits(investigation: string, codes: Codes): number {
  return tag + 4 + numberBits(codes.investigations[investigation] ?? 0) + 4;
}

/** Enquiries of one appointment, from the lowest code to the highest. */
export interface Span {
  readonly lowest: number;
  readonly highest: number;
  readonly bits: number;
}

const none: Span = { lowest: 0, highest: -1, bits: 0 };

/** The span that takes most, of these codes and with all of those in it. It takes the more the higher it reaches. */
export function widestSpan(codes: readonly number[], within: readonly number[]): Span {
  const least = Math.min(...within);
  const highest = Math.max(...codes);
  let found = none;
  if (highest < Math.max(...within)) return found;
  for (const lowest of codes) {
    if (lowest > least) continue;
    const bits = spanBits(lowest, highest);
    if (bits > found.bits) found = { lowest, highest, bits };
  }
  return found;
}

/** Bits of the enquiries from one code to another. */
export function spanBits(lowest: number, highest: number): number {
  const count = highest - lowest + 1;
  return tag + numberBits(lowest) + numberBits(count) + count;
}

/** Bits of the record before its events: the case's number, that it was finished, the score, a bit for each domain. */
export function headerBits(code: number): number {
  return numberBits(code) + 1 + percent + 4;
}

/** Bits of the mark of a domain that the case has. */
export const markBits = percent;

/** Characters of suspend data that holds one case of so many bits. */
export function charactersOf(bits: number): number {
  return 1 + 2 + Math.ceil(bits / 6) + 2;
}
