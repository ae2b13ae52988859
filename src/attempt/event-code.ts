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
 *   111  more            number: which of these
 *          0  agree, refer  number: code of the step · number: count of bits · a bit for each code of a choice from 0
 *          1  act           number: code of the investigation · number: code of the action
 *          (others are not used; reading stops there, so that a later version can add to it)
 */
import type { Codes } from '../case/types.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { BitWriter } from './bits.ts';
import { actionCodes, known, more, tag } from './event-tags.ts';

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
  if (event.type === 'act') {
    const investigation = codes.investigations[event.investigation];
    if (investigation === undefined) return;
    to.bits(tag.more, 3);
    to.number(more.act);
    to.number(investigation);
    to.number(actionCodes[event.action]);
    return;
  }
  if (event.type === 'agree' || event.type === 'refer') {
    writeSettled(event, codes, to);
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

function writeSettled(
  event: Extract<CaseEvent, { readonly choices: readonly string[] }>,
  codes: Codes,
  to: BitWriter,
): void {
  const step = codes.steps[event.step];
  if (step === undefined) return;
  const numbers = known(event.choices.map((choice) => codes.options[event.step]?.[choice]));
  const count = Math.max(-1, ...numbers) + 1;
  to.bits(tag.more, 3);
  to.number(more.settle);
  to.number(step);
  to.number(count);
  for (let at = 0; at < count; at += 1) to.bits(numbers.includes(at) ? 1 : 0, 1);
}
