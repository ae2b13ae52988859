import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/check.ts';
import { encounters, type Encounter } from '../../../src/authoring/encounters/encounters.ts';
import { asksAt, supportAt } from '../../../src/authoring/report/guideline-asks.ts';
import { storyOf } from '../../../src/authoring/story.ts';
import { nodeFiles } from '../../../src/cli/files.ts';

const { cases } = check(nodeFiles(), {
  targets: ['cases/red-again/case.json', 'cases/tired-for-three-months/case.json'],
  project: 'cases',
});

function encountersOf(slug: string): readonly Encounter[] {
  const read = cases.find(({ case: kase }) => kase.id === slug);
  if (read === undefined || read.guidance === null) throw new Error(`${slug} can’t be read`);
  return encounters(read.case, storyOf(read.case), read.guidance);
}

describe('what the guideline asks for at a decision', () => {
  it('is what everyone knows to be met, where a case tells all at once', () => {
    const asks = asksAt(encountersOf('red-again'));
    expect(asks.situations).toBe(1);
    expect(asks.met.map(({ rule, atLeast, atMost }) => [rule.rec, atLeast, atMost])).toEqual([
      ['1.6.4', 1, 1],
      ['1.6.6', 1, 1],
    ]);
    expect(asks.met[0]?.grounds).toEqual([
      expect.arrayContaining(['age=58', 'haematuria.visible']),
    ]);
  });

  it('counts the situations in which a rule is met, and how it stands in each', () => {
    const here = encountersOf('tired-for-three-months').filter(
      ({ decision }) => decision.id === 'kit',
    );
    const asks = asksAt(here);
    expect(asks.situations).toBe(here.length);
    const ofFit = asks.met.find(({ rule }) => rule.rec === '1.3.1');
    expect(ofFit?.atLeast).toBe(here.length);
    expect(ofFit?.standings).toEqual({ open: 0, 'under-way': here.length, answered: 0 });
    const count = asks.met.find(({ rule }) => rule.rec === '1.10.1');
    const { open = 0, 'under-way': awaited = 0, answered = 0 } = count?.standings ?? {};
    expect(open + awaited + answered).toBe(count?.atMost);
    expect(Math.min(open, awaited, answered)).toBeGreaterThan(0);
  });

  it('puts no rule among the open ones that is met in some situation', () => {
    const asks = asksAt(encountersOf('tired-for-three-months'));
    const met = new Set(asks.met.map(({ rule }) => rule.rule));
    expect(asks.open.length).toBeGreaterThan(0);
    expect(asks.open.filter(({ rule }) => met.has(rule.rule))).toEqual([]);
  });
});

describe('what the guideline says of an option', () => {
  const here = encountersOf('red-again');
  const option = (id: string) => {
    const found = here[0]?.decision.options.find((each) => each.id === id);
    if (found === undefined) throw new Error(id);
    return supportAt(here, found);
  };

  it('is which rules call for it', () => {
    expect(option('urgent')?.kinds.supported).toBe(1);
    expect(option('urgent')?.by.map(({ rec }) => rec)).toEqual(['1.6.4', '1.6.6']);
  });

  it('is that it is too early to reassure, and what stands against it', () => {
    expect(option('treat-again')?.kinds.premature).toBe(1);
    expect(option('treat-again')?.against.map(({ rec }) => rec)).toContain('1.6.4');
  });

  it('is that no rule calls for it', () => {
    expect(option('routine')?.kinds).toEqual({
      supported: 0,
      uncalled: 1,
      outranked: 0,
      premature: 0,
    });
  });
});
