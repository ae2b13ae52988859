import type { Case } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { LocatedJson } from '../../source/located-json.ts';
import { placeOf, type Path } from '../../source/places.ts';
import { caseNames, type CaseNames } from '../case-names.ts';
import type { Encounter } from '../encounters/encounters.ts';
import type { Beside } from '../rule.ts';
import { html, type Html } from './html.ts';
import { itemsOf } from './items.ts';

/** All that the parts of a report are written from. */
export interface Desk {
  readonly kase: Case;
  /** The guideline that the case names, as it counts in its nation; null where there is none. */
  readonly effective: Effective | null;
  /** The decisions as learners meet them; none where the case has errors. */
  readonly encounters: readonly Encounter[];
  readonly beside: Beside;
  /** Names with their numbers: “Any blood?” (A1-9). */
  readonly names: CaseNames;
  /** Numbers in the place of names, where there is no room for both. */
  readonly shortNames: CaseNames;
  /** The number of a part of the case: "D2-b"; empty where it has none. */
  numberOf(at: Path): string;
  /** The line of the case's file at which a part stands. */
  lineOf(at: Path): number;
  /** The number of a step by its id. */
  stepNumber(id: string): string;
}

/** Lays out what is needed to write about a case. */
export function deskFor(
  kase: Case,
  source: LocatedJson,
  more: Pick<Desk, 'effective' | 'encounters' | 'beside'>,
): Desk {
  const numbers = new Map(itemsOf(kase).map(({ number, at }) => [keyOf(at), number]));
  const numberOf = (at: Path) => numbers.get(keyOf(at)) ?? '';
  const stepAt = (id: string): Path => ['steps', kase.steps.findIndex((step) => step.id === id)];
  const stepNumber = (id: string) => numberOf(stepAt(id));
  return {
    kase,
    ...more,
    names: namesBy(kase, numberOf, stepAt, (name, number) =>
      number === '' ? name : `${shortened(name)} (${number})`,
    ),
    shortNames: {
      ...namesBy(kase, numberOf, stepAt, (name, number) => number || name),
      investigation: (id) => caseNames(kase).investigation(id),
    },
    numberOf,
    lineOf: (at) => placeOf(source, at).line,
    stepNumber,
  };
}

/** An item's number as its anchor, and its line for whoever will change it. */
export function mark({ numberOf, lineOf }: Desk, at: Path): Html {
  const number = numberOf(at);
  return html`<span class="mark" id="${number}"
    ><b>${number}</b> <span class="line">line ${lineOf(at)}</span></span
  >`;
}

/** A link to an item by its number. */
export function itemLink(number: string): Html {
  return number === '' ? html`` : html`<a href="#${number}">${number}</a>`;
}

function keyOf(at: Path): string {
  return at.join('/');
}

function namesBy(
  kase: Case,
  numberOf: (at: Path) => string,
  stepAt: (id: string) => Path,
  say: (name: string, number: string) => string,
): CaseNames {
  const plain = caseNames(kase);
  const numbered = (name: string, at: Path) => say(name, numberOf(at));
  return {
    ...plain,
    enquiry(id) {
      const { name, done } = plain.enquiry(id);
      const at = enquiryPaths(kase, id)[0];
      return { name: at === undefined ? name : numbered(name, at), done };
    },
    investigation: (id) =>
      numbered(plain.investigation(id), ['investigations', indexIn(kase.investigations, id)]),
    step: (id) => numbered(plain.step(id), stepAt(id)),
    option(decision, option) {
      const step = kase.steps.find(({ id }) => id === decision);
      const options = step?.kind === 'decision' ? step.options : [];
      const at: Path = [...stepAt(decision), 'options', indexIn(options, option)];
      return numbered(plain.option(decision, option), at);
    },
    choice(id, choice) {
      const { name, done } = plain.choice(id, choice);
      const at = choicePath(kase, id, choice, stepAt(id));
      return { name: at === null ? name : numbered(name, at), done };
    },
  };
}

function indexIn(list: readonly { readonly id: string }[], id: string): number {
  return list.findIndex((it) => it.id === id);
}

/** Where a question, an examination or a test of some id stands; one that is offered again stands in several places. */
export function enquiryPaths(kase: Case, id: string): readonly Path[] {
  const keys = ['history', 'examinations', 'bedsideTests'] as const;
  return kase.steps.flatMap((step, index) =>
    step.kind !== 'appointment'
      ? []
      : keys.flatMap((key) =>
          step[key].flatMap((it, place) => (it.id === id ? [['steps', index, key, place]] : [])),
        ),
  );
}

/** As much of a long label as tells which it is; the number leads to the whole. */
function shortened(name: string): string {
  const most = 44;
  if (name.length <= most) return name;
  const kept = name.slice(0, most).replace(/[\s,;:.]+\S*$/, '');
  return `${kept}…${name.endsWith('”') ? '”' : ''}`;
}

function choicePath(kase: Case, id: string, choice: string, at: Path): Path | null {
  const step = kase.steps.find((it) => it.id === id);
  if (step?.kind !== 'safety-net' && step?.kind !== 'referral') return null;
  const item = step.kind === 'referral' ? step.items.findIndex((it) => it.id === choice) : -1;
  if (item >= 0) return [...at, 'items', item];
  for (const [part, { choices }] of step.parts.entries()) {
    const place = choices.findIndex((it) => it.id === choice);
    if (place >= 0) return [...at, 'parts', part, 'choices', place];
  }
  return null;
}
