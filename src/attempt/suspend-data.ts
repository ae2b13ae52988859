/**
 * The wire format of suspend data, version 1. ASCII of A-Z a-z 0-9 - _ alone, because LMSs print it into scripts and cut it.
 *
 *   suspend data  "1" record*
 *   record        2 characters: length of the body · body · 2 characters: checksum of the body, begun with that of the
 *                 package's id, and in the last record with its bits turned round
 *   body          bits (bits.ts):
 *                   number: code of the case in the module
 *                   1 bit: finished at least once?
 *                     if so, the best run's marks: 7 bits score · for each of four domains 1 bit and, if set, 7 bits
 *                   the present run's events (event-code.ts)
 *
 * A record stands alone: one that is damaged or cut is left out and said so; those before it are kept. A cut between two
 * records shows, for the one before it was not the last; and another package's cases, which have the same numbers, are not
 * taken for ours. The events of a case are read when its data is there, so a module of many cases opens as fast as one of few.
 */
import type { Codes, Domain } from '../case/types.ts';
import { domains } from '../consultation/domains.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import {
  bitReader,
  bitWriter,
  checksum,
  toCharacters,
  type BitReader,
  type BitWriter,
} from './bits.ts';
import { writeEvents } from './event-code.ts';

const version = '1';
/** What turns the beginning of a checksum round. */
const allBits = 0xfff;

/** What the best finished run of a case was worth: kept, because a replay may raise it and never lower it. */
export interface Marks {
  readonly score: number;
  readonly domains: Readonly<Record<Domain, number | null>>;
}

/** One case's part of the suspend data. */
export interface CaseRecord {
  readonly code: number;
  readonly best: Marks | null;
  /** The body as it came, to be read again with the case at hand. */
  readonly body: string;
}

/** Writes one case's record body. */
export function writeBody(
  code: number,
  best: Marks | null,
  events: readonly CaseEvent[],
  codes: Codes,
): CaseRecord {
  const to = bitWriter();
  writeHeader(code, best, to);
  writeEvents(events, codes, to);
  return { code, best, body: to.text() };
}

/** Joins a package's records to suspend data; an attempt in which nothing was opened has none. */
export function writeSuspendData(records: readonly CaseRecord[], packageId: string): string {
  if (records.length === 0) return '';
  const parts = records.map(
    ({ body }, n) =>
      toCharacters(body.length, 2) + body + check(body, packageId, n === records.length - 1),
  );
  return version + parts.join('');
}

export interface ReadSuspendData {
  readonly records: readonly CaseRecord[];
  /** True where something could not be read: cut, changed on the way, of another package or program. */
  readonly damaged: boolean;
}

/** Reads suspend data of any origin for a package; never throws. An empty string is a new attempt. */
export function readSuspendData(text: string, packageId: string): ReadSuspendData {
  if (text === '') return { records: [], damaged: false };
  if (!text.startsWith(version)) return { records: [], damaged: true };
  let isWhole = false;
  const records = new Map<number, CaseRecord>();
  let at = version.length;
  while (at < text.length) {
    const length = bitReader(text.slice(at, at + 2))?.bits(12) ?? 0;
    const body = text.slice(at + 2, at + 2 + length);
    const found = text.slice(at + 2 + length, at + 4 + length);
    isWhole = found === check(body, packageId, true);
    if (length === 0 || (!isWhole && found !== check(body, packageId, false))) break;
    const header = readHeader(body);
    if (header === null) break;
    records.set(header.code, { code: header.code, best: header.best, body });
    at += 4 + length;
  }
  return { records: [...records.values()], damaged: !isWhole || at < text.length };
}

function check(body: string, packageId: string, isLast: boolean): string {
  return toCharacters(checksum(body, checksum(packageId) ^ (isLast ? allBits : 0)), 2);
}

function writeHeader(code: number, best: Marks | null, to: BitWriter): void {
  to.number(code);
  to.bits(best === null ? 0 : 1, 1);
  if (best === null) return;
  to.bits(best.score, 7);
  for (const domain of domains) {
    const mark = best.domains[domain];
    to.bits(mark === null ? 0 : 1, 1);
    if (mark !== null) to.bits(mark, 7);
  }
}

/** What a record begins with, and what follows it: the events. null where it can't be read. */
export function readHeader(
  body: string,
): { readonly code: number; readonly best: Marks | null; readonly rest: BitReader } | null {
  const from = bitReader(body);
  if (from === null) return null;
  const code = from.number();
  if (from.bits(1) === 0) return { code, best: null, rest: from };
  const score = from.bits(7);
  const mark = () => (from.bits(1) === 0 ? null : Math.min(100, from.bits(7)));
  const best = {
    score: Math.min(100, score),
    domains: {
      gathering: mark(),
      judgement: mark(),
      'safety-netting': mark(),
      communication: mark(),
    },
  };
  return { code, best, rest: from };
}
