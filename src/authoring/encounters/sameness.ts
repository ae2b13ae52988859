/** When two learners before the same step are the same: in what they were shown, what they did, and what can still come of it. */
import type { Ahead, AheadOf } from './ahead.ts';
import { has, keyUnder, together, type Bits, type Key } from './bits.ts';
import { isUnanswered } from './moves.ts';
import { numbering, remembered } from './remembered.ts';
import { residuesOf, type ResidueOf } from './residues.ts';
import type { Bookkeeper, Past } from './standing.ts';
import type { Order, State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** Whether a state is new: no other before it had the same behind it and ahead. */
export type IsNew = (state: State, past: Past) => boolean;

/** Of states that are the same but for what was asked: the numbers of the appointments they came by, and of what they were shown. */
interface Met {
  readonly ways: Set<number>;
  readonly shown: Set<number>;
}

/** Prepares to tell the states of a case apart. */
export function newcomers(terrain: Terrain, aheadOf: AheadOf, bookkeeper: Bookkeeper): IsNew {
  const residueOf = residuesOf(terrain);
  const steps = remembered((step: number) => {
    const ahead = aheadOf(step);
    return {
      ahead,
      futureOf: futureOf(terrain, ahead, residueOf),
      returnOf: returnOf(terrain, ahead),
      isTracked: new Set(ahead.tracked),
      known: remembered<string, Met>(() => ({ ways: new Set(), shown: new Set() })),
    };
  });
  return (state, past) => {
    const { ahead, futureOf: future, returnOf: dues, isTracked, known } = steps(state.step);
    const due = state.awaited
      .filter(({ investigation }) => isTracked.has(investigation))
      .map(dues)
      .sort();
    const alike = known(
      [future(state.happened), ...due, bookkeeper.keyOf(past, state, ahead)].join(' '),
    );
    // Of those who had the same appointments the first was asked least, and stands for all.
    if (alike.ways.has(past.seen)) return false;
    alike.ways.add(past.seen);
    const shown = past.told.shown.id;
    if (alike.shown.has(shown)) return false;
    alike.shown.add(shown);
    return true;
  };
}

/**
 * What is left of the guards, which reports would not be worth another order, and which still want something done; a number
 * for each.
 */
function futureOf(
  terrain: Terrain,
  ahead: Ahead,
  residueOf: ResidueOf,
): (happened: Bits) => number {
  const { guards, parting } = ahead;
  const residues = [
    ...guards.map((guard) => residueOf(guard, ahead)),
    ...parting.guards.map((guard) => residueOf(guard, parting.outlook)),
  ];
  const repeats = ahead.orderable.map((each) => repeatsOf(terrain, each, ahead, residueOf));
  const ordered = new Set(ahead.orderable);
  const came = terrain.reports.flatMap(({ investigation, came: bit }) =>
    ordered.has(investigation) ? [bit] : [],
  );
  const acted = ahead.wanting.flatMap((number) => {
    const { came: bit, acts } = terrain.reports[number] ?? { came: 0, acts: [] };
    return [bit, ...acts];
  });
  const mask = [...guards, ...parting.guards]
    .map((guard) => terrain.readBy(guard))
    .reduce(together, terrain.bits([...came, ...acted]));
  const numberOf = numbering();
  const future = remembered((_: Key, happened: Bits) =>
    numberOf(
      [
        ...residues.map((residue) => residue(happened)),
        'again',
        ...repeats.flatMap((spent) => spent(happened)),
        'waiting',
        ...ahead.wanting.filter((number) => {
          const bit = terrain.reports[number]?.came;
          return bit !== undefined && has(happened, bit) && isUnanswered(terrain, number, happened);
        }),
      ].join('\n'),
    ),
  );
  return (happened) => future(keyUnder(mask, happened), happened);
}

/** The reports of an investigation that came back and, were they the next to come, would not be worth an order. */
function repeatsOf(
  terrain: Terrain,
  investigation: number,
  ahead: Ahead,
  residueOf: ResidueOf,
): (happened: Bits) => readonly number[] {
  const own = terrain.kase.investigations[investigation]?.reports ?? [];
  const reports = (terrain.investigations[investigation]?.reports ?? []).flatMap((number) => {
    const report = terrain.reports[number];
    if (report === undefined) return [];
    const when = own[report.place]?.when;
    const left = when === undefined ? () => true : residueOf(when, ahead);
    return [{ number, left, came: report.came, failed: report.failed }];
  });
  return (happened) => {
    const spent: number[] = [];
    if (!reports.some(({ came }) => has(happened, came))) return spent;
    for (const { number, left, came, failed } of reports) {
      const now = left(happened);
      if (now !== false && !failed && has(happened, came)) spent.push(number);
      if (now === true) break;
    }
    return spent;
  };
}

/** When each of its reports would come back, among the days that are left: orders of different days may be the same in this. */
function returnOf(terrain: Terrain, { days }: Ahead): (order: Order) => string {
  return ({ investigation, day }) => {
    const reports = terrain.investigations[investigation]?.reports ?? [];
    const dues = reports.map((number) => {
      const earliest = day + (terrain.reports[number]?.days ?? 0);
      return days.find((each) => each >= earliest) ?? '';
    });
    return `${investigation}:${dues.join('/')}`;
  };
}
