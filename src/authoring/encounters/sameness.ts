/** When two learners before the same step are the same: what they were shown, what they did, and what can still come of it. */
import type { Case } from '../../case/types.ts';
import { coveredBy, type Action } from '../../teaching/done.ts';
import { has, keyUnder, together, type Bits, type Key } from './bits.ts';
import { emptyChain, type Chain } from './chain.ts';
import { investigationsOf } from './guards.ts';
import { isUnanswered } from './moves.ts';
import type { Outlook } from './outlook.ts';
import { numbering, pair, remembered } from './remembered.ts';
import { residuesOf, type ResidueOf } from './residues.ts';
import type { Back, Order, State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** Investigations that some guard reads, that tell the guideline something, or that options are about; by index. */
export function orderedIn(kase: Case, live: readonly Outlook[]): readonly number[] {
  const read = investigationsOf(live.flatMap(({ atoms }) => atoms));
  const judged = testsOfOptions(kase);
  return kase.investigations.flatMap(({ id, test, reports }, index) =>
    read.has(id) ||
    judged.has(test) ||
    reports.some(({ features }) => features.some(({ present }) => present))
      ? [index]
      : [],
  );
}

/** The tests of options on which the guideline has a word to say: once such a test was done, the word changes. */
function testsOfOptions(kase: Case): ReadonlySet<string | undefined> {
  return new Set(
    kase.steps.flatMap((step) =>
      step.kind !== 'decision'
        ? []
        : step.options.flatMap(({ verdict, action }) =>
            action?.test !== undefined && (verdict === 'recommended' || verdict === 'unsafe')
              ? [action.test]
              : [],
          ),
    ),
  );
}

/** An option that was chosen: of which decision, and what it does. */
export interface Chosen {
  readonly decision: string;
  readonly action: Action | undefined;
}

/** Whether a state is new: no other before showed the same, had done the same, and had the same future. */
export type IsNew = (state: State) => boolean;

/** Prepares to tell the states of a case apart. Of what was chosen, only actions that `counts` says can answer a rule are told apart. */
export function newcomers(
  terrain: Terrain,
  live: readonly Outlook[],
  ordered: readonly number[],
  options: readonly Chosen[],
  counts: (action: Action) => boolean,
): IsNew {
  const residueOf = residuesOf(terrain);
  const isOrdered = terrain.kase.investigations.map((_, index) => ordered.includes(index));
  const futures = live.map((outlook) => futureOf(terrain, outlook, ordered, residueOf));
  const returns = live.map((outlook) => returnOf(terrain, outlook));
  const told = toldOf(terrain);
  const seen = appointmentsSeen(terrain);
  const done = doneOf(terrain, options, counts);
  const wanting = wantingOf(terrain);
  const known = live.map(() => remembered<number, Set<Key>>(() => new Set()));
  return ({ step, happened, awaited, back, trail, chosen }) => {
    const due =
      awaited.length === 0
        ? ''
        : awaited
            .filter(({ investigation }) => isOrdered[investigation])
            .map((order) => returns[step]?.(order) ?? '')
            .sort()
            .join();
    const wanted = wanting(back);
    const waiting =
      wanted.length === 0
        ? ''
        : wanted.filter((number) => isUnanswered(terrain, number, happened)).join();
    const future = futures[step]?.(happened) ?? 0;
    const other = pair(seen(trail), done(chosen));
    const same = known[step]?.(pair(future, told(back)));
    const key = due === '' && waiting === '' ? other : `${other} ${due};${waiting}`;
    if (same === undefined || same.has(key)) return false;
    same.add(key);
    return true;
  };
}

/** What is left of the guards, and which reports would not be worth another order; a number for each. */
function futureOf(
  terrain: Terrain,
  outlook: Outlook,
  ordered: readonly number[],
  residueOf: ResidueOf,
): (happened: Bits) => number {
  const residues = outlook.guards.map((guard) => residueOf(guard, outlook));
  const repeats = ordered.map((each) => repeatsOf(terrain, each, outlook, residueOf));
  const came = terrain.reports.flatMap((report) =>
    ordered.includes(report.investigation) ? [report.came] : [],
  );
  const mask = outlook.guards
    .map((guard) => terrain.readBy(guard))
    .reduce(together, terrain.bits(came));
  const numberOf = numbering();
  const future = remembered((_: Key, happened: Bits) =>
    numberOf(
      [
        ...residues.map((residue) => residue(happened)),
        'again',
        ...repeats.flatMap((spent) => spent(happened)),
      ].join('\n'),
    ),
  );
  return (happened) => future(keyUnder(mask, happened), happened);
}

/** The reports of an investigation that came back and, were they the next to come, would not be worth an order. */
function repeatsOf(
  terrain: Terrain,
  investigation: number,
  outlook: Outlook,
  residueOf: ResidueOf,
): (happened: Bits) => readonly number[] {
  const own = terrain.kase.investigations[investigation]?.reports ?? [];
  const reports = (terrain.investigations[investigation]?.reports ?? []).flatMap((number) => {
    const report = terrain.reports[number];
    if (report === undefined) return [];
    const when = own[report.place]?.when;
    const left = when === undefined ? () => true : residueOf(when, outlook);
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
function returnOf(terrain: Terrain, { days }: Outlook): (order: Order) => string {
  const due = remembered((_: number, { investigation, day }: Order) => {
    const reports = terrain.investigations[investigation]?.reports ?? [];
    const dues = reports.map((number) => {
      const earliest = day + (terrain.reports[number]?.days ?? 0);
      return days.find((each) => each >= earliest) ?? '';
    });
    return `${investigation}:${dues.join('/')}`;
  });
  return (order) => due(pair(order.investigation, order.day), order);
}

/** A number for what the reports that came back tell: by investigation, the newest first, for of one feature that has the last word. */
function toldOf({ kase, reports }: Terrain): (back: Chain<Back>) => number {
  const judged = testsOfOptions(kase);
  const texts = reports.map(({ investigation, place }) => {
    const { id = '', test, reports: own = [] } = kase.investigations[investigation] ?? {};
    const { status, features = [] } = own[place] ?? {};
    if (features.length === 0 && !judged.has(test)) return null;
    return { investigation, text: `${id} ${status} ${JSON.stringify(features)}` };
  });
  const numberOf = numbering();
  const number = remembered((_: number, back: Chain<Back>) => {
    const telling = back
      .list()
      .toReversed()
      .flatMap(({ report }) => texts[report] ?? [])
      .toSorted((one, other) => one.investigation - other.investigation);
    return numberOf([...new Set(telling.map((each) => each.text))].join('\n'));
  });
  return (back) => number(back.id, back);
}

/** A number for the appointments on a way, each once, in the order in which they were first had. */
function appointmentsSeen({ kase }: Terrain): (trail: Chain<number>) => number {
  const none = emptyChain((step: number) => step);
  const seen = remembered((_: number, trail: Chain<number>) => {
    const appointments = trail.list().filter((step) => kase.steps[step]?.kind === 'appointment');
    return [...new Set(appointments)].reduce((chain, step) => chain.plus(step), none).id;
  });
  return (trail) => seen(trail.id, trail);
}

/**
 * A number for the referrals and safety-nets that were chosen, and where: all that the guideline sees of a choice. That a
 * test was ordered shows among the orders, where the case has that test.
 */
function doneOf(
  { kase }: Terrain,
  options: readonly Chosen[],
  counts: (action: Action) => boolean,
): (chosen: Chain<number>) => number {
  const held = new Set(kase.investigations.map(({ test }) => test));
  const texts = options.map(({ decision, action }): readonly string[] => {
    if (action === undefined) return [];
    const tests = held.has(action.test) ? [] : coveredBy(action.test);
    return counts(action) ? [...tests, `${decision} ${JSON.stringify(action)}`] : tests;
  });
  const numberOf = numbering();
  const number = remembered((_: number, chosen: Chain<number>) => {
    const done = new Set(chosen.list().flatMap((option) => texts[option] ?? []));
    return numberOf([...done].sort().join('\n'));
  });
  return (chosen) => number(chosen.id, chosen);
}

/** The reports that came back and want something done with them, each once, in the order in which they came. */
function wantingOf({ reports }: Terrain): (back: Chain<Back>) => readonly number[] {
  const wanting = remembered((_: number, back: Chain<Back>) => [
    ...new Set(
      back
        .list()
        .map(({ report }) => report)
        .filter((report) => (reports[report]?.acts.length ?? 0) > 0),
    ),
  ]);
  return (back) => wanting(back.id, back);
}
