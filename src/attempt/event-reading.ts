/** Reads back what `event-code.ts` wrote; the format is drawn there. */
import type { Case, Codes, ResultAction } from '../case/types.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { BitReader } from './bits.ts';
import { actionCodes, known, more, tag } from './event-tags.ts';
import { readHeader, type CaseRecord } from './suspend-data.ts';

type Enquiring = Extract<CaseEvent, { readonly enquiry: string }>;

export interface ReadEvents {
  readonly events: readonly CaseEvent[];
  /** Events whose code the case no longer has, or that could not be read. */
  readonly unknown: number;
}

/** Reads the events of a record, with the case they belong to. */
export function eventsOf(record: CaseRecord, kase: Case, codes: Codes): ReadEvents {
  const from = readHeader(record.body)?.rest;
  return from === undefined ? { events: [], unknown: 1 } : readEvents(from, kase, codes);
}

/** Reads events back. Stops at the first whose code the case doesn't know, since what follows rests on it. */
function readEvents(from: BitReader, kase: Case, codes: Codes): ReadEvents {
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
    case tag.more:
      return readMore(from, names);
    default:
      return [];
  }
}

function readMore(from: BitReader, names: Names): (CaseEvent | null)[] {
  switch (from.number()) {
    case more.settle: {
      const step = from.number();
      const count = Math.min(from.number(), 128);
      const numbers = Array.from({ length: count }, (_, at) => at);
      return [
        names.settle(
          step,
          numbers.filter(() => from.bits(1) === 1),
        ),
      ];
    }
    case more.act:
      return [names.act(from.number(), from.number())];
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
    /** null where the step, or any of the choices, is gone: what was agreed must not turn into less. */
    settle(stepCode: number, choiceCodes: readonly number[]): CaseEvent | null {
      const step = kase.steps.find(({ id }) => id === steps.get(stepCode));
      if (step?.kind !== 'safety-net' && step?.kind !== 'referral') return null;
      const named = invert(codes.options[step.id] ?? {});
      const choices = known(choiceCodes.map((code) => named.get(code)));
      if (choices.length < choiceCodes.length) return null;
      return { type: step.kind === 'safety-net' ? 'agree' : 'refer', step: step.id, choices };
    },
    act(investigationCode: number, actionCode: number): CaseEvent | null {
      const investigation = investigations.get(investigationCode);
      const action = actionNamed(actionCode);
      return investigation === undefined || action === null
        ? null
        : { type: 'act', investigation, action };
    },
    judge(type: 'estimate' | 'rate', decisionCode: number, percent: number): CaseEvent | null {
      const decision = steps.get(decisionCode);
      return decision === undefined || percent > 100 ? null : { type, decision, percent };
    },
  };
}

function actionNamed(code: number): ResultAction | null {
  const actions = ['file', 'call-in', 'repeat', 'refer', 'chase', 'tell'] as const;
  return actions.find((action) => actionCodes[action] === code) ?? null;
}

function invert(codes: Readonly<Record<string, number>>): Map<number, string> {
  return new Map(Object.entries(codes).map(([id, code]) => [code, id]));
}
