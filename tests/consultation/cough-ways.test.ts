/** Four ways through "A cough that won’t go": none is refused an act, and each ends in an outcome of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import type { Case } from '../../src/case/types.ts';
import { apply, begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { bestCough, noSafetyNet, overInvestigation, unsafeReassurance } from '../e2e/cough-ways.ts';

const file = 'cases/a-cough-that-wont-go/case.json';

function readCase(): Case {
  const read = parseCase(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(`${file} can't be read`);
  return read.value.value;
}

const kase = readCase();

function play(events: readonly CaseEvent[]): Consultation {
  return events.reduce<Consultation>((now, event, index) => {
    const next = apply(now, event);
    if (next === null) throw new Error(`event ${index} is refused: ${JSON.stringify(event)}`);
    return next;
  }, begin(kase));
}

function endOf(events: readonly CaseEvent[]) {
  const { step, finished } = situation(play(events));
  return { finished, id: step.id, grade: step.kind === 'outcome' ? step.grade : null };
}

const ways = [
  ['the best', bestCough, 'mid-november', 'best'],
  ['unsafe reassurance', unsafeReassurance, 'a-cup-of-tea', 'harm'],
  ['over-investigation', overInvestigation, 'small-shadows', 'delayed'],
  ['no safety-net', noSafetyNet, 'december', 'delayed'],
] as const;

describe('the ways through a cough that won’t go', () => {
  it.each(ways)('%s way is refused nothing and ends where it should', (_name, way, id, grade) => {
    expect(endOf(way())).toEqual({ finished: true, id, grade });
  });

  it('end in four different outcomes', () => {
    expect(new Set(ways.map(([, way]) => endOf(way()).id)).size).toBe(4);
  });

  it('bring the film a Friday later to a learner who runs over by four minutes', () => {
    const inTime = situation(play(bestCough())).context.visited;
    expect(inTime).not.toContain('film-later');
    const extra = ['timing', 'brings-up', 'pain', 'breath', 'weight', 'tired', 'fevers', 'voice'];
    const more = [...extra, 'heartburn', 'nose', 'legs', 'family', 'dust', 'home', 'ideas'];
    const late = play([
      ...more.map((enquiry): CaseEvent => ({ type: 'ask', enquiry })),
      ...bestCough().slice(0, 18),
    ]);
    const { context } = situation(late);
    expect(context.overran).toEqual(['first-visit']);
    expect(context.reports.map(({ investigation }) => investigation)).not.toContain('chest-film');
  });
});
