/** What lies ahead of each step on the course of a case, as far as it makes a difference to those who judge it. */
import type { Case, Condition, Step } from '../../case/types.ts';
import { coveredBy } from '../../teaching/done.ts';
import type { Assertion } from '../../teaching/assertion-fact.ts';
import { factsOfOrder } from '../../teaching/order-facts.ts';
import type { Course } from './course.ts';
import { atomsOf, guardsOf, investigationsOf, testsOfOptions, type Atom } from './guards.ts';
import type { Lens } from './lens.ts';
import type { Outlook } from './outlook.ts';
import { remembered } from './remembered.ts';
import type { Terrain } from './terrain.ts';

/** From one step on. */
export interface Ahead extends Outlook {
  /**
   * Guards that tell those who made an enquiry from those who didn't, off the course as well: whoever comes by one knows for
   * certain what was found, or that it was not asked for.
   */
  readonly parting: { readonly guards: readonly Condition[]; readonly outlook: Outlook };
  /** Enquiries of which it makes a difference that they are made. */
  readonly asked: ReadonlySet<string>;
  /** Investigations of which it still makes a difference that they are under way, by index. */
  readonly mattering: readonly number[];
  /** Those of them that are worth ordering in an appointment, and are told apart. */
  readonly tracked: readonly number[];
  /** Those of them that can still be ordered. */
  readonly orderable: readonly number[];
  /** Reports, by number, with which something can still be done that makes a difference. */
  readonly wanting: readonly number[];
}

/** What lies ahead of a step: on the course, and, off it as well, of the guards that read whether something was asked. */
export interface Outlooks {
  readonly onCourse: (step: number) => Outlook;
  readonly asking: (step: number) => Outlook;
}

/** By step of the course. */
export type AheadOf = (step: number) => Ahead;

/** Prepares to look ahead through a lens. */
export function aheadOf(
  terrain: Terrain,
  course: Course,
  { onCourse, asking }: Outlooks,
  lens: Lens,
): AheadOf {
  const { kase } = terrain;
  const noted = notedIn(kase);
  const tells = (assertions: readonly Assertion[]) =>
    assertions.some(({ feature }) => lens.features.has(feature));
  const revealing = new Set(
    kase.steps.flatMap((step) =>
      step.kind !== 'appointment'
        ? []
        : [...step.history, ...step.examinations, ...step.bedsideTests].flatMap(
            ({ id, features }) => (tells(features) ? [id] : []),
          ),
    ),
  );
  const bearing = kase.investigations.map(({ test }) => {
    const facts = test === undefined ? [] : factsOfOrder(test);
    return coveredBy(test).some((each) => lens.tests.has(each)) || tells(facts);
  });
  const telling = kase.investigations.map(({ reports }) =>
    reports.some(({ features }) => tells(features)),
  );
  const handled = remembered((step: number) =>
    kase.steps[step]?.kind === 'results'
      ? investigationsOf(
          onCourse(step).atoms.filter((atom) => 'acted' in atom || 'unanswered' in atom),
        )
      : new Set<string>(),
  );
  return remembered((step: number): Ahead => {
    const outlook = onCourse(step);
    const read = investigationsOf(outlook.atoms);
    const full = asking(step);
    const parting = full.guards.filter((guard) =>
      enquiriesIn(terrain.atomsOf(guard)).some((id) => revealing.has(id)),
    );
    const parted = new Set(parting.map((guard) => terrain.textOf(guard)));
    const sure = enquiriesIn(full.atoms).filter((id) => revealing.has(id));
    const goesOn = (course.following[step] ?? []).length > 0;
    const mattering = kase.investigations.flatMap(({ id }, index) =>
      read.has(id) || bearing[index] || (goesOn && telling[index]) ? [index] : [],
    );
    const tracked = mattering.filter((index) => noted[index]);
    const places = outlook.steps.map((each) => placesOf(kase.steps[each]));
    const acted = new Set(outlook.steps.flatMap((each) => [...handled(each)]));
    return {
      ...outlook,
      guards: outlook.guards.filter((guard) => !parted.has(terrain.textOf(guard))),
      parting: { guards: parting, outlook: full },
      asked: new Set([...enquiriesIn(outlook.atoms), ...sure]),
      mattering,
      tracked,
      orderable: tracked.filter((index) =>
        places.some((place) => place === 'all' || place.has(kase.investigations[index]?.id ?? '')),
      ),
      wanting: terrain.reports.flatMap(({ investigation, acts }, number) =>
        acts.length > 0 && acted.has(kase.investigations[investigation]?.id ?? '') ? [number] : [],
      ),
    };
  });
}

function enquiriesIn(atoms: readonly Atom[]): readonly string[] {
  return atoms.flatMap((atom) => ('elicited' in atom ? [atom.elicited] : []));
}

/** What can be ordered in a step. */
function placesOf(step: Step | undefined): 'all' | ReadonlySet<string> {
  if (step?.kind === 'appointment') return 'all';
  return new Set(step?.kind === 'decision' ? step.options.flatMap(({ orders }) => orders) : []);
}

/** By investigation: whether some guard reads it, it tells a guideline something, or options are about it. */
function notedIn(kase: Case): readonly boolean[] {
  const ofReports = kase.investigations.flatMap(({ reports }) =>
    reports.flatMap(({ when }) => when ?? []),
  );
  const read = investigationsOf([...kase.steps.flatMap(guardsOf), ...ofReports].flatMap(atomsOf));
  const judged = testsOfOptions(kase);
  return kase.investigations.map(
    ({ id, test, reports }) =>
      read.has(id) ||
      judged.has(test) ||
      reports.some(({ features }) => features.some(({ present }) => present)),
  );
}
