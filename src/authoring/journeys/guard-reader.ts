/**
 * Reads the guards of a case at many points. Whether a past choice was made can't change any more, so a guard shrinks as a
 * story goes on: what is left of it is all that the future can depend on.
 */
import type { Case, Condition } from '../../case/types.ts';
import { holds, type CaseContext } from '../../machine/case-context.ts';
import type { Atom } from '../encounters/guards.ts';
import { occasion, type Outlook } from '../encounters/outlook.ts';
import type { Residue } from '../encounters/residues.ts';

/** Reads guards at one point, before which nothing of what lies ahead was done: what is left of each. */
export type Reading = (condition: Condition) => Residue;

/** Reads guards at a point. `open` are enquiries that were possible before it and may have been made. */
export type GuardReader = (
  outlook: Outlook,
  context: CaseContext,
  open: { has(enquiry: string): boolean },
) => Reading;

type Asked = (part: Part) => Residue;
type Taken = (ask: Asked) => Residue;

/** A condition without parts, and the short name by which residues call it. */
interface Part {
  readonly atom: Atom;
  readonly name: string;
}

const taken = new WeakMap<Case, (condition: Condition) => Taken>();

/** The reader of a case's guards. */
export function guardReader(kase: Case): GuardReader {
  const take = taken.get(kase) ?? taker();
  taken.set(kase, take);
  return (outlook, context, open) => {
    const known = new Map<Part, Residue>();
    const ask = (part: Part) => {
      const before = known.get(part);
      if (before !== undefined) return before;
      const residue = residueOfPart(part);
      known.set(part, residue);
      return residue;
    };
    return (condition) => take(condition)(ask);

    function residueOfPart({ atom, name }: Part): Residue {
      const now = holds(atom, context, kase);
      if ('unanswered' in atom) return `${now}${name}`;
      // What has happened stays so; what has not can only happen where there is still an occasion.
      if (now) return true;
      const still = occasion(atom, outlook) || ('elicited' in atom && open.has(atom.elicited));
      return still ? name : false;
    }
  };
}

/** Whether an enquiry is named in what is left of guards. */
export function mentions(residue: Residue, enquiry: string): boolean {
  return typeof residue === 'string' && residue.includes(`<${enquiry}>`);
}

function taker(): (condition: Condition) => Taken {
  const parts = new Map<string, Part>();
  const known = new WeakMap<Condition, Taken>();
  const partOf = (atom: Atom): Part => {
    const text = JSON.stringify(atom);
    // An enquiry goes by its id, so that it is found again.
    const name = 'elicited' in atom ? `<${atom.elicited}>` : `#${parts.size};`;
    const part = parts.get(text) ?? { atom, name };
    parts.set(text, part);
    return part;
  };
  const take = (condition: Condition): Taken => {
    if ('not' in condition) {
      const inner = remembered(condition.not);
      return (ask) => {
        const residue = inner(ask);
        return typeof residue === 'boolean' ? !residue : `!${residue}`;
      };
    }
    if ('all' in condition) return joined(condition.all.map(remembered), false, '&');
    if ('any' in condition) return joined(condition.any.map(remembered), true, '|');
    const part = partOf(condition);
    return (ask) => ask(part);
  };
  const remembered = (condition: Condition): Taken => {
    const before = known.get(condition) ?? take(condition);
    known.set(condition, before);
    return before;
  };
  return remembered;
}

function joined(parts: readonly Taken[], settles: boolean, sign: string): Taken {
  return (ask) => {
    const open: string[] = [];
    for (const part of parts) {
      const residue = part(ask);
      if (residue === settles) return settles;
      if (typeof residue === 'string' && !open.includes(residue)) open.push(residue);
    }
    if (open.length === 0) return !settles;
    return open.length === 1 ? (open[0] ?? '') : `(${open.sort().join(sign)})`;
  };
}
