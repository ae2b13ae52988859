/**
 * What is left of the guards of a case from a step on. Whether a past choice was made can't change any more, so a guard
 * shrinks as a story goes on: what is left of it is all that the future can depend on.
 */
import type { Condition } from '../../case/types.ts';
import { keyUnder, type Bits, type Key } from './bits.ts';
import { occasion, type Outlook } from './outlook.ts';
import { remembered } from './remembered.ts';
import type { Terrain } from './terrain.ts';

/** What is left of a guard: settled, or what it still hangs on, as text that is the same for the same meaning. */
export type Residue = boolean | string;

/** What is left of guards; the same guard with the same occasions ahead is worked out once. */
export type ResidueOf = (guard: Condition, outlook: Outlook) => (happened: Bits) => Residue;

/** Prepares the guards of a case. */
export function residuesOf(terrain: Terrain): ResidueOf {
  const known = new Map<string, (happened: Bits) => Residue>();
  return (guard, outlook) => {
    const occasions = terrain.atomsOf(guard).map((atom) => occasion(atom, outlook));
    const key = `${terrain.textOf(guard)} ${occasions.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const mask = terrain.readBy(guard);
    const found = remembered((_: Key, happened: Bits) =>
      residueOf(guard, outlook, happened, terrain),
    );
    const residue = (happened: Bits) => found(keyUnder(mask, happened), happened);
    known.set(key, residue);
    return residue;
  };
}

/** What is left of a guard at a point before which nothing of `ahead` was done. */
function residueOf(
  condition: Condition,
  outlook: Outlook,
  happened: Bits,
  terrain: Terrain,
): Residue {
  if ('not' in condition) {
    const inner = residueOf(condition.not, outlook, happened, terrain);
    return typeof inner === 'boolean' ? !inner : `!${inner}`;
  }
  if ('all' in condition) {
    const parts = condition.all.map((each) => residueOf(each, outlook, happened, terrain));
    return joined(parts, false, '&');
  }
  if ('any' in condition) {
    const parts = condition.any.map((each) => residueOf(each, outlook, happened, terrain));
    return joined(parts, true, '|');
  }
  const now = terrain.test(condition)(happened);
  if ('unanswered' in condition) return `${now} ${terrain.textOf(condition)}`;
  // What has happened stays so; what has not can only happen where there is still an occasion.
  return now || (occasion(condition, outlook) ? terrain.textOf(condition) : false);
}

function joined(parts: readonly Residue[], settles: boolean, sign: string): Residue {
  if (parts.includes(settles)) return settles;
  const open = [...new Set(parts.filter((part) => typeof part === 'string'))].sort();
  return open.length === 0 ? !settles : `(${open.join(sign)})`;
}
