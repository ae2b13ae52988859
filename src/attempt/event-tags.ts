/** The numbers of the wire format of events (`event-code.ts` draws it), permanent. */
import type { ResultAction } from '../case/types.ts';

export const tag = {
  end: 0,
  enquiries: 1,
  orders: 2,
  choose: 3,
  estimate: 4,
  rate: 5,
  proceed: 6,
  more: 7,
} as const;

export const more = { settle: 0, act: 1 } as const;

/** Permanent numbers of what can be done with a result. */
export const actionCodes: Readonly<Record<ResultAction, number>> = {
  file: 0,
  'call-in': 1,
  repeat: 2,
  refer: 3,
  chase: 4,
  tell: 5,
};

/** What was found of a list of things that may be missing. */
export function known<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((each) => each !== undefined);
}
