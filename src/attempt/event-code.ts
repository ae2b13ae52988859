/**
 * A consultation's events as bits, by the permanent numbers of `codes.json`. The order of enquiries between two other
 * events is not kept; the order of everything else is.
 *
 *   tag  what            followed by
 *   000  end             (the padding of the last character reads as this)
 *   001  enquiries made  number: lowest code · number: count of bits · a bit for each code from there
 *   010  orders          number: how many · 3 bits: width · a code of that width (+1) for each, in order
 *   011  choose          number: code of the decision · number: code of the option
 *   100  estimate        number: code of the decision · 7 bits: per cent
 *   101  rate            number: code of the decision · 7 bits: per cent
 *   110  proceed
 *   111  (not used; reading stops here, so that a later version can add to it)
 */
import type { Case, Codes } from '../case/types.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { BitReader, BitWriter } from './bits.ts';

const tag = {
  end: 0,
  enquiries: 1,
  orders: 2,
  choose: 3,
  estimate: 4,
  rate: 5,
  proceed: 6,
} as const;

type Enquiring = Extract<CaseEvent, { readonly enquiry: string }>;
type Ordering = Extract<CaseEvent, { readonly type: 'order' }>;
type Run =
  | { readonly kind: 'enquiries'; readonly events: readonly Enquiring[] }
  | { readonly kind: 'orders'; readonly events: readonly Ordering[] }
  | { readonly kind: 'other'; readonly event: Exclude<CaseEvent, Enquiring | Ordering> };

/** Writes events. An id without a code is left out; `check` refuses a case whose codes are stale. */
export function writeEvents(events: readonly CaseEvent[], codes: Codes, to: BitWriter): void {
  for (const run of runs(events)) {
    switch (run.kind) {
      case 'enquiries':
        writeEnquiries(known(run.events.map((event) => codes.enquiries[event.enquiry])), to);
        break;
      case 'orders':
        writeOrders(
          known(run.events.map((event) => codes.investigations[event.investigation])),
          to,
        );
        break;
      case 'other':
        writeOther(run.event, codes, to);
    }
  }
}

/** Enquiries between two events of another kind belong together, whatever orders stand among them. */
function runs(events: readonly CaseEvent[]): Run[] {
  const list: Run[] = [];
  let enquiries: Enquiring[] = [];
  let orders: Ordering[] = [];
  const flush = () => {
    if (enquiries.length > 0) list.push({ kind: 'enquiries', events: enquiries });
    if (orders.length > 0) list.push({ kind: 'orders', events: orders });
    enquiries = [];
    orders = [];
  };
  for (const event of events) {
    if ('enquiry' in event) enquiries.push(event);
    else if (event.type === 'order') orders.push(event);
    else {
      flush();
      list.push({ kind: 'other', event });
    }
  }
  flush();
  return list;
}

function known(codes: readonly (number | undefined)[]): number[] {
  return codes.filter((code) => code !== undefined);
}

function writeEnquiries(codes: readonly number[], to: BitWriter): void {
  if (codes.length === 0) return;
  const lowest = Math.min(...codes);
  const count = Math.max(...codes) - lowest + 1;
  to.bits(tag.enquiries, 3);
  to.number(lowest);
  to.number(count);
  for (let at = 0; at < count; at += 1) to.bits(codes.includes(lowest + at) ? 1 : 0, 1);
}

function writeOrders(codes: readonly number[], to: BitWriter): void {
  if (codes.length === 0) return;
  const width = Math.min(8, Math.max(1, Math.max(...codes).toString(2).length));
  to.bits(tag.orders, 3);
  to.number(codes.length);
  to.bits(width - 1, 3);
  for (const code of codes) to.bits(code, width);
}

function writeOther(
  event: Exclude<CaseEvent, Enquiring | Ordering>,
  codes: Codes,
  to: BitWriter,
): void {
  if (event.type === 'proceed') {
    to.bits(tag.proceed, 3);
    return;
  }
  const decision = codes.steps[event.decision];
  if (decision === undefined) return;
  if (event.type === 'choose') {
    const option = codes.options[event.decision]?.[event.option];
    if (option === undefined) return;
    to.bits(tag.choose, 3);
    to.number(decision);
    to.number(option);
    return;
  }
  to.bits(tag[event.type], 3);
  to.number(decision);
  to.bits(event.percent, 7);
}

export interface ReadEvents {
  readonly events: readonly CaseEvent[];
  /** Events whose code the case no longer has, or that could not be read. */
  readonly unknown: number;
}

/** Reads events back. Stops at the first whose code the case doesn't know, since what follows rests on it. */
export function readEvents(from: BitReader, kase: Case, codes: Codes): ReadEvents {
  const names = lookUp(kase, codes);
  const events: CaseEvent[] = [];
  for (;;) {
    const kind = from.ended() ? tag.end : from.bits(3);
    if (kind === tag.end) return { events, unknown: 0 };
    const read = readRun(kind, from, names);
    const found = read.filter((event) => event !== null);
    events.push(...found);
    if (found.length < read.length || read.length === 0) return { events, unknown: 1 };
  }
}

function readRun(kind: number, from: BitReader, names: Names): (CaseEvent | null)[] {
  switch (kind) {
    case tag.enquiries: {
      const lowest = from.number();
      const count = Math.min(from.number(), 4096);
      return Array.from({ length: count }, (_, at) => lowest + at)
        .filter(() => from.bits(1) === 1)
        .map((code) => names.enquiry(code));
    }
    case tag.orders: {
      const count = Math.min(from.number(), 4096);
      const width = from.bits(3) + 1;
      return Array.from({ length: count }, () => names.order(from.bits(width)));
    }
    case tag.choose:
      return [names.choose(from.number(), from.number())];
    case tag.estimate:
    case tag.rate:
      return [
        names.judge(kind === tag.estimate ? 'estimate' : 'rate', from.number(), from.bits(7)),
      ];
    case tag.proceed:
      return [{ type: 'proceed' }];
    default:
      return [];
  }
}

type Names = ReturnType<typeof lookUp>;

/** From permanent numbers back to what the case holds today; null for what is gone. */
function lookUp(kase: Case, codes: Codes) {
  const enquiries = new Map<number, Enquiring>();
  for (const step of kase.steps) {
    if (step.kind !== 'appointment') continue;
    const kinds = [
      ['ask', step.history],
      ['examine', step.examinations],
      ['test', step.bedsideTests],
    ] as const;
    for (const [type, list] of kinds) {
      for (const { id } of list) enquiries.set(codes.enquiries[id] ?? -1, { type, enquiry: id });
    }
  }
  const investigations = invert(codes.investigations);
  const steps = invert(codes.steps);
  return {
    enquiry: (code: number): CaseEvent | null => enquiries.get(code) ?? null,
    order(code: number): CaseEvent | null {
      const investigation = investigations.get(code);
      return investigation === undefined ? null : { type: 'order', investigation };
    },
    choose(decisionCode: number, optionCode: number): CaseEvent | null {
      const decision = steps.get(decisionCode);
      const option =
        decision === undefined ? undefined : invert(codes.options[decision] ?? {}).get(optionCode);
      return decision === undefined || option === undefined
        ? null
        : { type: 'choose', decision, option };
    },
    judge(type: 'estimate' | 'rate', decisionCode: number, percent: number): CaseEvent | null {
      const decision = steps.get(decisionCode);
      return decision === undefined || percent > 100 ? null : { type, decision, percent };
    },
  };
}

function invert(codes: Readonly<Record<string, number>>): Map<number, string> {
  return new Map(Object.entries(codes).map(([id, code]) => [code, id]));
}
