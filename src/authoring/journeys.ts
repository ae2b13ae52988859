/**
 * Every way through a case, without asking everything in every order: only the acts that some guard reads make a
 * difference, so only those are tried both ways; the rest are always done, which also makes the way the longest there is.
 * Ways that meet in the same situation, as the guards see it, go on as one.
 */
import { writeBody } from '../attempt/suspend-data.ts';
import type { Agreement, Appointment, Case, Codes, Part } from '../case/types.ts';
import { apply, begin, situation, type Consultation } from '../consultation/consultation.ts';
import {
  offeredItems,
  offeredOptions,
  orderable,
  unansweredReports,
} from '../consultation/offered.ts';
import { enquiriesOf, enquiryEvent, type EnquiryKind } from '../consultation/view.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { Path } from '../source/places.ts';
import { referencesOf } from './references.ts';

/** One way through a case, to an ending or to where it goes no further. */
export interface Journey {
  readonly consultation: Consultation;
  /** Id of the outcome; null where the way ends without one. */
  readonly ending: string | null;
  /** Characters of the case's part of the suspend data. */
  readonly characters: number;
}

/** The longest way to each ending, by each situation that leads there. The case must have passed `check`. */
export function journeys(kase: Case, codes: Codes): readonly Journey[] {
  const read = readByGuards(kase);
  const longest = (one: Consultation, other: Consultation | undefined) =>
    other === undefined || characters(one, codes) > characters(other, codes) ? one : other;
  const done: Journey[] = [];
  let front = new Map([['', begin(kase)]]);
  while (front.size > 0) {
    const next = new Map<string, Consultation>();
    for (const consultation of front.values()) {
      const onward = waysOn(consultation, read);
      if (onward.length === 0) done.push(journey(consultation, codes));
      for (const way of onward) {
        const key = seenByGuards(way, read);
        next.set(key, longest(way, next.get(key)));
      }
    }
    front = next;
  }
  return done;
}

function journey(consultation: Consultation, codes: Codes): Journey {
  const { step, finished } = situation(consultation);
  return {
    consultation,
    ending: finished ? step.id : null,
    characters: characters(consultation, codes),
  };
}

/** With marks of a finished run, as a case that is played again carries them. */
function characters({ events }: Consultation, codes: Codes): number {
  const full = { gathering: 100, judgement: 100, 'safety-netting': 100, communication: 100 };
  return writeBody(0, { score: 100, domains: full }, events, codes).body.length;
}

/** What the guards of a case look at: enquiries and investigations by id, choices by decision. */
interface ReadByGuards {
  readonly enquiries: ReadonlySet<string>;
  readonly investigations: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly appointments: ReadonlySet<string>;
}

function readByGuards(kase: Case): ReadByGuards {
  const references = referencesOf(kase);
  const chosen = new Set(references.filter(({ kind }) => kind === 'choice').map(({ id }) => id));
  const guards = references.filter(
    ({ at }) =>
      at.includes('when') || (at.includes('requires') && !onlyOpensItem(kase, at, chosen)),
  );
  const ids = (kind: string) =>
    new Set(guards.filter((it) => it.kind === kind).map(({ id }) => id));
  return {
    enquiries: ids('enquiry'),
    investigations: ids('investigation'),
    decisions: ids('decision'),
    choices: ids('choice'),
    appointments: ids('appointment'),
  };
}

/** Whether a condition does no more than offer an item of a letter that no guard asks for: it leads nowhere else. */
function onlyOpensItem(kase: Case, [, index, list, number]: Path, chosen: ReadonlySet<string>) {
  const step = kase.steps[Number(index)];
  if (list !== 'items' || step?.kind !== 'referral') return false;
  return !chosen.has(step.items[Number(number)]?.id ?? '');
}

/** Two consultations with the same key have the same future. */
function seenByGuards(consultation: Consultation, read: ReadByGuards): string {
  const { step, context, answered, settled } = situation(consultation);
  return JSON.stringify([
    step.id,
    answered?.option,
    settled !== null,
    context.day,
    context.elicited.filter((id) => read.enquiries.has(id)).sort(),
    context.choices.filter(({ decision }) => read.decisions.has(decision)),
    context.awaited.map(({ investigation }) => investigation).sort(),
    context.reports.filter(({ investigation }) => read.investigations.has(investigation)),
    context.acts.filter(({ investigation }) => read.investigations.has(investigation)),
    context.settled.flatMap((it) => it.choices.filter((id) => read.choices.has(id))),
    context.overran.filter((id) => read.appointments.has(id)),
  ]);
}

/** What can be done next, as whole moves: an appointment's acts together, a decision with estimate and confidence. */
function waysOn(consultation: Consultation, read: ReadByGuards): Consultation[] {
  const { step, answered, settled } = situation(consultation);
  switch (step.kind) {
    case 'outcome':
    case 'end':
      return [];
    case 'results':
      return inboxActs(consultation, read).flatMap((acts) =>
        play(consultation, [...acts, { type: 'proceed' }]),
      );
    case 'safety-net':
    case 'referral':
      if (settled !== null) return play(consultation, [{ type: 'proceed' }]);
      return settlings(consultation, step, read).flatMap((choices) =>
        play(consultation, [
          { type: step.kind === 'safety-net' ? 'agree' : 'refer', step: step.id, choices },
        ]),
      );
    case 'appointment':
      return appointmentActs(consultation, step, read).flatMap((acts) =>
        play(consultation, [...acts, { type: 'proceed' }]),
      );
    case 'decision':
      if (answered !== null) return play(consultation, [{ type: 'proceed' }]);
      return offeredOptions(consultation, step).flatMap((option) =>
        play(consultation, [
          ...(step.estimate
            ? [{ type: 'estimate' as const, decision: step.id, percent: 100 }]
            : []),
          ...(step.confidence ? [{ type: 'rate' as const, decision: step.id, percent: 100 }] : []),
          { type: 'choose', decision: step.id, option: option.id },
        ]),
      );
  }
}

/** The consultation after these events, all of which must fit; a list, so that ways can be gathered. */
function play(from: Consultation, events: readonly CaseEvent[]): Consultation[] {
  const end = events.reduce<Consultation | null>((now, event) => now && apply(now, event), from);
  return end === null ? [] : [end];
}

function appointmentActs(
  consultation: Consultation,
  step: Appointment,
  read: ReadByGuards,
): CaseEvent[][] {
  const { elicited } = situation(consultation).context;
  const kinds: readonly EnquiryKind[] = ['ask', 'examine', 'test'];
  const enquiries = kinds.flatMap((kind) =>
    enquiriesOf(step, kind)
      .filter(({ id }) => !elicited.includes(id))
      .map(({ id }) => ({ event: enquiryEvent(kind, id), decisive: read.enquiries.has(id) })),
  );
  const orders = orderable(consultation)
    .filter(({ standing }) => standing === 'open')
    .map(({ investigation: { id } }) => ({
      event: { type: 'order' as const, investigation: id },
      decisive: read.investigations.has(id),
    }));
  const acts = [...enquiries, ...orders];
  const always = acts.filter((act) => !act.decisive).map((act) => act.event);
  const sometimes = acts.filter((act) => act.decisive).map((act) => act.event);
  return subsets(sometimes).map((chosen) => [...always, ...chosen]);
}

/** What can be done in the inbox: with a report that guards read, each action and none; with the others, the first. */
function inboxActs(consultation: Consultation, read: ReadByGuards): CaseEvent[][] {
  return unansweredReports(consultation).reduce<CaseEvent[][]>(
    (ways, { investigation: { id }, report }) => {
      const acts = report.actions.map(({ action }): CaseEvent => {
        return { type: 'act', investigation: id, action };
      });
      if (!read.investigations.has(id)) return ways.map((way) => [...way, ...acts.slice(0, 1)]);
      return ways.flatMap((way) => [way, ...acts.map((act) => [...way, act])]);
    },
    [[]],
  );
}

/** What can be settled: of what guards read, every choice and none; of the rest, what takes most to write down. */
function settlings(
  consultation: Consultation,
  step: Agreement,
  read: ReadByGuards,
): readonly (readonly string[])[] {
  const items = offeredItems(consultation, step).map(({ id }) => id);
  const ofItems = subsets(items.filter((id) => read.choices.has(id))).map((some) => [
    ...some,
    ...items.filter((id) => !read.choices.has(id)),
  ]);
  return step.parts.reduce<string[][]>(
    (ways, part) => ways.flatMap((way) => saidOf(part, read).map((said) => [...way, ...said])),
    ofItems,
  );
}

function saidOf({ choices }: Part, read: ReadByGuards): readonly (readonly string[])[] {
  const ids = choices.map(({ id }) => id);
  if (ids.some((id) => read.choices.has(id))) return [[], ...ids.map((id) => [id])];
  return [ids.slice(-1)];
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
