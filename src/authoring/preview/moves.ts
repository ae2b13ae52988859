/**
 * What a sensible learner does in a step: what counts is asked and ordered, what is recommended is chosen. Other moves cost
 * the more the less sensible they are, so that the cheapest way to a step is one an author would take as well; for a careless
 * learner it is the other way round. Only what some guard reads is tried both ways.
 */
import type { Agreement, Appointment, Case, Part, Verdict } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import {
  offeredItems,
  offeredOptions,
  orderable,
  unansweredReports,
} from '../../consultation/offered.ts';
import { enquiriesOf, enquiryEvent } from '../../consultation/view.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { referencesOf } from '../references.ts';

/** Some events that go together, and what they cost. */
export interface Move {
  readonly events: readonly CaseEvent[];
  readonly cost: number;
}

/** What costs how much. */
interface Bent {
  readonly choice: Readonly<Record<Verdict, number>>;
  /** Of an act that a guard reads: to do it, and to leave it out. */
  readonly done: number;
  readonly leftOut: number;
  /** Whether what counts is asked though no guard reads it, and what the hospital needs is sent. */
  readonly thorough: boolean;
}

/** How a learner is bent: on doing it well, or on doing it badly. */
export type Bend = 'sensible' | 'careless';

/** Acts that are left out are dearer than a choice: they are many, and most of them lead nowhere new. */
const bends: Readonly<Record<Bend, Bent>> = {
  sensible: {
    choice: { recommended: 0, acceptable: 5, questionable: 12, unsafe: 20 },
    done: 0,
    leftOut: 25,
    thorough: true,
  },
  careless: {
    choice: { recommended: 20, acceptable: 15, questionable: 5, unsafe: 0 },
    done: 25,
    leftOut: 0,
    thorough: false,
  },
};
/** Beyond this many acts that guards read in one appointment, not every combination is tried. */
const mostCombined = 10;

/** The ids that some guard of a case reads. */
export function idsInGuards(kase: Case): ReadonlySet<string> {
  return new Set(
    referencesOf(kase)
      .filter(({ at }) => at.includes('when') || at.includes('requires'))
      .map(({ id }) => id),
  );
}

/** Whether every move that guards can tell apart is tried in every appointment of a case. */
export function triesAll(kase: Case, read: ReadonlySet<string>): boolean {
  const ordered = kase.investigations.filter(({ id }) => read.has(id)).length;
  return kase.steps.every((step) => {
    if (step.kind !== 'appointment') return true;
    const all = [...step.history, ...step.examinations, ...step.bedsideTests];
    return all.filter(({ id }) => read.has(id)).length + ordered <= mostCombined;
  });
}

/** The moves from where a consultation stands; none at its end. `read` are the ids in the guards of its case. */
export function movesOf(
  consultation: Consultation,
  read: ReadonlySet<string>,
  bend: Bend,
): readonly Move[] {
  const bent = bends[bend];
  const { step, answered, settled } = situation(consultation);
  const on: Move = { events: [{ type: 'proceed' }], cost: 1 };
  switch (step.kind) {
    case 'outcome':
    case 'end':
      return [];
    case 'appointment':
      return appointmentMoves(consultation, step, read, bent).map((move) => followed(move, on));
    case 'results':
      return inboxMoves(consultation, read, bent).map((move) => followed(move, on));
    case 'decision':
      if (answered !== null) return [on];
      return offeredOptions(consultation, step).map(({ id, verdict }) => ({
        cost: 1 + bent.choice[verdict],
        events: [
          ...(step.estimate ? [{ type: 'estimate' as const, decision: step.id, percent: 20 }] : []),
          ...(step.confidence ? [{ type: 'rate' as const, decision: step.id, percent: 70 }] : []),
          { type: 'choose', decision: step.id, option: id },
        ],
      }));
    case 'safety-net':
    case 'referral':
      return settled === null ? agreementMoves(consultation, step, read, bent) : [on];
  }
}

function followed(one: Move, other: Move): Move {
  return { events: [...one.events, ...other.events], cost: one.cost + other.cost };
}

const nothing: readonly Move[] = [{ events: [], cost: 0 }];

/** Each of these moves after each of those. */
function combined(before: readonly Move[], after: readonly Move[]): readonly Move[] {
  return before.flatMap((one) => after.map((other) => followed(one, other)));
}

function appointmentMoves(
  consultation: Consultation,
  step: Appointment,
  read: ReadonlySet<string>,
  { done, leftOut, thorough }: Bent,
): readonly Move[] {
  const { elicited } = situation(consultation).context;
  const kinds = ['ask', 'examine', 'test'] as const;
  const acts = [
    ...kinds.flatMap((kind) =>
      enquiriesOf(step, kind)
        .filter(({ id }) => !elicited.includes(id))
        .map(({ id, worth }) => ({ id, worth, event: enquiryEvent(kind, id) })),
    ),
    ...orderable(consultation)
      .filter(({ standing }) => standing === 'open')
      .map(({ investigation: { id, worth } }) => {
        return { id, worth, event: { type: 'order' as const, investigation: id } };
      }),
  ];
  const events = (some: typeof acts) => some.map(({ event }) => event);
  const decisive = acts.filter(({ id }) => read.has(id));
  const others = acts.filter(({ id }) => !read.has(id));
  const key = others.filter(({ worth }) => worth === 'key');
  // A guard may read whether the appointment ran over: then it matters how much is asked.
  const base: readonly Move[] = [
    { events: thorough ? events(key) : [], cost: 0 },
    ...(read.has(step.id)
      ? [
          { events: [], cost: leftOut },
          { events: events(others), cost: 25 },
        ]
      : []),
  ];
  const bothWays = decisive.map((act): readonly [Move, Move] => {
    // What yields little is better left alone, though a guard may ask for it.
    const idle = thorough && act.worth === 'low-yield';
    const doing = { events: [act.event], cost: idle ? leftOut : done };
    return [doing, { events: [], cost: idle ? done : leftOut }];
  });
  const together = (moves: readonly Move[]) =>
    moves.reduce<Move>(followed, { events: [], cost: 0 });
  if (bothWays.length > mostCombined) {
    const all = bothWays.map(([doing]) => doing);
    const none = bothWays.map(([, leaving]) => leaving);
    const cheapest = bothWays.map(([doing, leaving]) =>
      doing.cost <= leaving.cost ? doing : leaving,
    );
    const swapped = cheapest.map((move, index) => {
      const [doing = move, leaving = move] = bothWays[index] ?? [];
      return cheapest.with(index, move === doing ? leaving : doing);
    });
    return combined(base, [cheapest, ...swapped, all, none].map(together));
  }
  return bothWays.reduce(combined, base);
}

function inboxMoves(
  consultation: Consultation,
  read: ReadonlySet<string>,
  { choice, leftOut }: Bent,
): readonly Move[] {
  return unansweredReports(consultation).reduce((moves, { investigation: { id }, report }) => {
    const acts = report.actions.map(({ action, verdict }): Move => {
      return { events: [{ type: 'act', investigation: id, action }], cost: choice[verdict] };
    });
    const none: Move = { events: [], cost: leftOut };
    const all = [...acts, none].sort((one, other) => one.cost - other.cost);
    return combined(moves, read.has(id) ? all : all.slice(0, 1));
  }, nothing);
}

function agreementMoves(
  consultation: Consultation,
  step: Agreement,
  read: ReadonlySet<string>,
  { choice, leftOut, thorough }: Bent,
): readonly Move[] {
  type Said = { readonly choices: readonly string[]; readonly cost: number };
  const both = (ways: readonly Said[], more: readonly Said[]) =>
    ways.flatMap((way) =>
      more.map(({ choices, cost }) => ({
        choices: [...way.choices, ...choices],
        cost: way.cost + cost,
      })),
    );
  const saidOf = (part: Part): readonly Said[] => {
    const said = part.choices
      .map(({ id, verdict }): Said => ({ choices: [id], cost: choice[verdict] }))
      .concat({ choices: [], cost: leftOut })
      .sort((one, other) => one.cost - other.cost);
    return part.choices.some(({ id }) => read.has(id)) ? said : said.slice(0, 1);
  };
  const items = offeredItems(consultation, step).map(({ id, worth }): readonly Said[] => {
    const [sent, left] = [
      { choices: [id], cost: 0 },
      { choices: [], cost: 0 },
    ];
    const wanted = (worth === 'noise') === thorough ? left : sent;
    return read.has(id) ? [sent, left] : [wanted];
  });
  const type = step.kind === 'safety-net' ? 'agree' : 'refer';
  return [...items, ...step.parts.map(saidOf)]
    .reduce<readonly Said[]>(both, [{ choices: [], cost: 1 }])
    .map(({ choices, cost }) => ({ events: [{ type, step: step.id, choices }], cost }));
}
