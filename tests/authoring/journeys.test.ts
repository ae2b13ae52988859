import { describe, expect, it } from 'vitest';
import { journeys } from '../../src/authoring/journeys.ts';
import { writeBody, writeSuspendData } from '../../src/attempt/suspend-data.ts';
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

describe.each(shipped.map((each) => [each.slug, each] as const))(
  'the shipped case %s',
  (_slug, each) => {
    const all = journeys(each.case, each.codes);

    it('ends every journey, and every outcome is some journey’s end', () => {
      expect(all.filter(({ ending }) => ending === null)).toEqual([]);
      const outcomes = each.case.steps
        .filter((step) => step.kind === 'outcome')
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
      const marks = { gathering: 100, judgement: 100, 'safety-netting': 100, communication: 100 };
      const longest = all.reduce((one, other) => (other.characters > one.characters ? other : one));
      const record = writeBody(
        each.code,
        { score: 100, domains: marks },
        longest.consultation.events,
        each.codes,
      );
      const text = writeSuspendData([record]);
      expect(text.length).toBeLessThanOrEqual(100);
    });
  },
);

it('there are shipped cases to test', () => {
  expect(checked.findings).toEqual([]);
  expect(shipped.length).toBeGreaterThan(0);
});
