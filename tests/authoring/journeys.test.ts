import { describe, expect, it } from 'vitest';
import { journeys, type Journey } from '../../src/authoring/journeys.ts';
import { writeBody, writeSuspendData, type CaseRecord } from '../../src/attempt/suspend-data.ts';
import { checkProject } from '../../src/cli/project.ts';
import { tinyCase, tinyCodes } from '../support/tiny-case.ts';

describe('journeys', () => {
  it('end in every outcome of the tiny case, by way of the option that an examination opens', () => {
    const all = journeys(tinyCase, tinyCodes);
    expect(new Set(all.map(({ ending }) => ending))).toEqual(
      new Set(['early', 'middling', 'late']),
    );
    const opened = all.filter(({ consultation }) =>
      consultation.events.some(
        (event) => event.type === 'choose' && event.option === 'act-on-pallor',
      ),
    );
    expect(opened.length).toBeGreaterThan(0);
  });

  it('never stop before an outcome', () => {
    const stuck = {
      ...tinyCase,
      steps: tinyCase.steps.map((step) =>
        step.id === 'tell-her' && step.kind === 'decision'
          ? {
              ...step,
              options: step.options.map((option) => ({
                ...option,
                requires: { elicited: 'ask-kit' },
              })),
            }
          : step,
      ),
    };
    expect(journeys(tinyCase, tinyCodes).every(({ ending }) => ending !== null)).toBe(true);
    expect(journeys(stuck, tinyCodes).some(({ ending }) => ending === null)).toBe(true);
  });
});

const checked = checkProject('cases');
const shipped = checked.ok ? checked.library.cases : [];

/** The shipped cases, each with every way through it. */
const played = shipped.map((each) => ({ ...each, all: journeys(each.case, each.codes) }));
type Played = (typeof played)[number];

/** The longest way through a case. */
function longestWay({ all }: Played): Journey {
  return all.reduce((one, other) => (other.characters > one.characters ? other : one));
}

/** What is saved of a case that was played so, and has its marks: of a vignette, those of its one domain. */
function finished(each: Played, code: number): CaseRecord {
  const { consultation } = longestWay(each);
  const full = { gathering: 100, judgement: 100, 'safety-netting': 100, communication: 100 };
  const none = { gathering: null, judgement: 100, 'safety-netting': null, communication: null };
  const domains = each.case.kind === 'case' ? full : none;
  return writeBody(code, { score: 100, domains }, consultation.events, each.codes);
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe.each(played.map((each) => [each.slug, each] as const))(
  'the shipped case %s',
  (_slug, each) => {
    const { all } = each;

    it('ends every journey, and every outcome is some journey’s end', () => {
      expect(all.filter(({ ending }) => ending === null)).toEqual([]);
      const outcomes = each.case.steps
        .filter(({ kind }) => kind === 'outcome' || kind === 'end')
        .map(({ id }) => id);
      expect([...new Set(all.map(({ ending }) => ending))].sort()).toEqual(outcomes.sort());
    });

    it('reaches every step', () => {
      const visited = new Set(
        all.flatMap(({ consultation }) => consultation.snapshot.context.visited),
      );
      expect(each.case.steps.map(({ id }) => id).filter((id) => !visited.has(id))).toEqual([]);
    });

    it('needs at most 100 characters of suspend data for the longest way through', () => {
      expect(writeSuspendData([finished(each, each.code)]).length).toBeLessThanOrEqual(100);
    });
  },
);

describe('a module of 12 cases and 40 vignettes', () => {
  it('needs at most 2,000 characters of suspend data when all of it was played the longest way', () => {
    const longest = (kind: Played['case']['kind']) =>
      played
        .filter((each) => each.case.kind === kind)
        .toSorted((one, other) => longestWay(other).characters - longestWay(one).characters)
        .slice(0, 1);
    const records = [
      ...longest('case').flatMap((each) => times(12, (code) => finished(each, code))),
      ...longest('vignette').flatMap((each) => times(40, (code) => finished(each, 12 + code))),
    ];
    expect(records).toHaveLength(52);
    expect(writeSuspendData(records).length).toBeLessThanOrEqual(2000);
  });

  it('needs at most 16 of them for a vignette', () => {
    const vignettes = played.filter((each) => each.case.kind === 'vignette');
    const lengths = vignettes.map((each) => writeSuspendData([finished(each, 51)]).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(16);
  });
});

it('there are shipped cases to test', () => {
  expect(checked.findings).toEqual([]);
  expect(shipped.length).toBeGreaterThan(0);
});
