import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type CheckReport } from '../../src/authoring/check.ts';
import { generate } from '../../src/authoring/generate.ts';
import { count } from '../../src/authoring/journeys/count.ts';
import { type NewCaseRequest, planCase } from '../../src/authoring/new-case.ts';
import { unwrittenText } from '../../src/authoring/rules/unwritten-text.ts';
import { type Shape, shapes } from '../../src/authoring/starters/starters.ts';
import { unwrittenMark } from '../../src/authoring/unwritten.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import type { Case } from '../../src/case/types.ts';
import { assess } from '../../src/consultation/assess.ts';
import { apply, begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { offeredItems, offeredOptions, unansweredReports } from '../../src/consultation/offered.ts';
import { enquiriesOf, enquiryEvent } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { tinySettings } from '../support/tiny-case.ts';

type Texts = Readonly<Record<string, string>>;

const project: Texts = Object.fromEntries(
  [
    'cases/module.json',
    'cases/codes.json',
    ...readdirSync('cases/guidance').map((name) => `cases/guidance/${name}`),
  ].map((path) => [path, readFileSync(path, 'utf8')]),
);

const request: NewCaseRequest = {
  folder: 'cases',
  project: 'cases',
  shape: 'full',
  id: 'looser-again',
  title: 'Looser again',
  today: '2026-11-24',
  schema: '../case.schema.json',
};

/** The project with a new case in it. */
function begun(more: Partial<NewCaseRequest> = {}, texts: Texts = project) {
  const plan = planCase(memoryFiles(texts), { ...request, ...more });
  if (!plan.ok) throw new Error(JSON.stringify(plan));
  const written = [...plan.cases.flatMap(({ files }) => files), ...plan.listing];
  const files = { ...texts, ...Object.fromEntries(written.map(({ path, text }) => [path, text])) };
  return { plan, files, targets: plan.cases.map(({ folder }) => folder) };
}

/** Each shape, made once and checked once with the module that lists it. */
const made = Object.fromEntries(
  shapes.map((shape) => {
    const { plan, files, targets } = begun({ shape });
    return [
      shape,
      { plan, files, report: check(memoryFiles(files), { targets, project: 'cases' }) },
    ];
  }),
);

function reportOf(shape: Shape): CheckReport {
  const found = made[shape];
  if (found === undefined) throw new Error(`No ${shape}.`);
  return found.report;
}

/** What a learner would do who does all that is worth doing, and nothing else. */
function bestMove(now: Consultation): readonly CaseEvent[] {
  const { step, answered, settled } = situation(now);
  const isBest = ({ verdict }: { readonly verdict: string }) => verdict === 'recommended';
  switch (step.kind) {
    case 'appointment': {
      const kinds = ['ask', 'examine', 'test'] as const;
      const worth = kinds.flatMap((kind) =>
        enquiriesOf(step, kind)
          .filter((it) => it.worth !== 'low-yield')
          .map(({ id }) => enquiryEvent(kind, id)),
      );
      return [...worth, { type: 'proceed' }];
    }
    case 'results': {
      const acts = unansweredReports(now).flatMap(({ investigation: { id }, report }) =>
        report.actions
          .filter(isBest)
          .map(({ action }) => ({ type: 'act' as const, investigation: id, action })),
      );
      return [...acts, { type: 'proceed' }];
    }
    case 'decision': {
      if (answered !== null) return [{ type: 'proceed' }];
      const option = offeredOptions(now, step).find(isBest)?.id ?? '';
      return [{ type: 'choose', decision: step.id, option }];
    }
    case 'safety-net':
    case 'referral': {
      if (settled !== null) return [{ type: 'proceed' }];
      const items = offeredItems(now, step).filter(({ worth }) => worth !== 'noise');
      const said = step.parts.flatMap(({ choices }) => choices.filter(isBest));
      const choices = [...items, ...said].map(({ id }) => id);
      return [{ type: step.kind === 'safety-net' ? 'agree' : 'refer', step: step.id, choices }];
    }
    default:
      return [];
  }
}

function bestWay(kase: Case): Consultation {
  let now = begin(kase);
  for (let moves = bestMove(now); moves.length > 0; moves = bestMove(now)) {
    for (const move of moves) now = apply(now, move) ?? now;
  }
  return now;
}

const marking = { weights: tinySettings.weights, passMark: 70 };

describe.each(shapes)('a starter of shape %s', (shape) => {
  it('passes check without error or warning, its medicine included', () => {
    expect(reportOf(shape).findings).toEqual([]);
    const { cases } = reportOf(shape);
    expect(cases).toHaveLength(shape === 'contrast-pair' ? 2 : 1);
    expect(cases.every(({ guidance }) => guidance !== null)).toBe(true);
  });

  it('leads to every outcome', () => {
    for (const { case: kase } of reportOf(shape).cases) {
      const ends = kase.steps.filter(({ kind }) => kind === 'outcome' || kind === 'end');
      const reached = [...count(kase).endings.keys()];
      expect(reached.sort()).toEqual(ends.map(({ id }) => id).sort());
    }
  });

  it('earns 100 where all that is recommended is done', () => {
    for (const { case: kase } of reportOf(shape).cases) {
      const best = bestWay(kase);
      expect(situation(best).finished).toBe(true);
      expect(assess(best, marking).score).toBe(100);
    }
  });

  it('leaves nothing for npm run generate to write', () => {
    const { files } = generate(memoryFiles(made[shape]?.files ?? {}), 'cases');
    const stale = files.filter(({ path, fresh }) => !fresh && !path.endsWith('.schema.json'));
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('counts each text that is still to be written, and a release is refused for it', () => {
    for (const { source, case: kase } of reportOf(shape).cases) {
      const marks = source.lines.text.split(`"${unwrittenMark}`).length - 1;
      const planned = made[shape]?.plan.cases.find(({ id }) => id === kase.id);
      expect(planned?.unwritten).toBe(marks);
      expect(unwrittenText.check({ source })).toHaveLength(marks);
    }
  });
});

describe('a full starter', () => {
  const [full] = reportOf('full').cases;
  const kinds = full?.case.steps.map(({ kind }) => kind) ?? [];

  it('shows each kind of step, and each grade of an outcome once', () => {
    expect(new Set(kinds)).toEqual(
      new Set(['appointment', 'decision', 'safety-net', 'results', 'referral', 'outcome']),
    );
    const grades = full?.case.steps.flatMap((step) =>
      step.kind === 'outcome' ? [step.grade] : [],
    );
    expect(grades).toEqual(['best', 'good', 'delayed', 'harm']);
  });

  it('begins on the day it is made, with the record before it and the review half a year after', () => {
    if (full?.case.kind !== 'case') throw new Error('A full starter is a case.');
    const { startsOn, guidance, review, record } = full.case;
    expect([startsOn, guidance.checkedOn, review.dueOn]).toEqual([
      '2026-11-24',
      '2026-11-24',
      '2027-05-25',
    ]);
    const dates = [
      ...record.encounters.map(({ date }) => date),
      ...record.series.flatMap(({ points }) => points.map(({ date }) => date)),
    ];
    expect(dates.every((date) => date < startsOn)).toBe(true);
  });

  it('follows the version that counts on that day', () => {
    const versionOn = (today: string) => {
      const [text = ''] = begun({ today }).plan.cases.flatMap(({ files }) =>
        files.map((file) => file.text),
      );
      return JSON.parse(text).guidance.version;
    };
    expect(versionOn('2026-11-24')).toBe('2026-04-15');
    expect(versionOn('2026-04-01')).toBe('2025-05-01');
  });
});

describe('a contrast pair', () => {
  it('is one patient with one fact changed, and another answer', () => {
    const [one, other] = reportOf('contrast-pair').cases.map(({ case: kase }) => kase);
    if (one?.kind !== 'vignette' || other?.kind !== 'vignette') throw new Error('Two vignettes.');
    expect(one.patient).toEqual(other.patient);
    expect(one.presentation).toEqual(other.presentation);
    const changed = one.record.findings.filter(
      (finding, index) => JSON.stringify(finding) !== JSON.stringify(other.record.findings[index]),
    );
    expect(changed).toHaveLength(1);
    const answer = ({ steps }: Case) =>
      steps.flatMap((step) =>
        step.kind === 'decision'
          ? step.options.filter(({ verdict }) => verdict === 'recommended').map(({ id }) => id)
          : [],
      );
    expect(answer(one)).not.toEqual(answer(other));
  });
});

describe('the module beside a new case', () => {
  it('lists it last, in the layout that it had, with the next number', () => {
    const { plan, files } = begun({ shape: 'contrast-pair' });
    const before = project['cases/module.json'] ?? '';
    const last = /"([a-z0-9-]+)"\n {2}\]/.exec(before)?.[1] ?? '';
    expect(files['cases/module.json']).toBe(
      before.replace(`"${last}"\n`, `"${last}",\n    "looser-again-a",\n    "looser-again-b"\n`),
    );
    const numbers = JSON.parse(files['cases/codes.json'] ?? '').cases;
    expect(numbers['looser-again-b']).toBe(Object.keys(numbers).length - 1);
    expect(plan.module).toBe('cases/module.json');
  });

  it('is not there in a folder of one’s own, and then only the case is written', () => {
    const { plan } = begun({ folder: 'mine' });
    expect([plan.module, plan.listing]).toEqual([null, []]);
    expect(plan.cases.map(({ folder }) => folder)).toEqual(['mine/looser-again']);
  });

  it.each([
    ['in Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['indented by tabs', (text: string) => text.replaceAll('  ', '\t')],
  ])('keeps its layout %s', (_, as) => {
    const { files } = begun(
      {},
      { ...project, 'cases/module.json': as(project['cases/module.json'] ?? '') },
    );
    const text = files['cases/module.json'] ?? '';
    expect(text).toBe(as(text.replaceAll('\r\n', '\n').replaceAll('\t', '  ')));
    expect(JSON.parse(text).cases.at(-1)).toBe('looser-again');
  });
});

describe('a case that can’t be begun', () => {
  const refusal = (more: Partial<NewCaseRequest>, texts: Texts = project) =>
    planCase(memoryFiles(texts), { ...request, ...more });

  it('has the name of a folder that is there', () => {
    const there = { ...project, 'cases/looser-again/notes.txt': 'mine' };
    expect(refusal({}, there)).toMatchObject({
      why: 'refused',
      message: expect.stringContaining('There is already something called "looser-again"'),
    });
  });

  it('has the name of a case that learners may have saved', () => {
    const left = { formatVersion: 1, cases: { 'looser-again': 0 } };
    const texts = { ...project, 'cases/codes.json': JSON.stringify(left) };
    expect(refusal({}, texts)).toMatchObject({
      message: expect.stringContaining('once had a case called "looser-again"'),
    });
  });

  it('is to be listed in a module that can’t be read, and says why', () => {
    const texts = { ...project, 'cases/module.json': '{ "cases": [' };
    expect(refusal({}, texts)).toMatchObject({ why: 'material', findings: [{ code: 'syntax' }] });
  });

  it('has a title that a case can’t have', () => {
    expect(refusal({ title: '*Looser*' })).toMatchObject({
      message: expect.stringContaining('This title won’t do.'),
    });
  });

  it('has no guideline to follow', () => {
    expect(refusal({ project: 'nowhere', folder: 'mine' })).toMatchObject({
      message: expect.stringContaining('There is no version of NG12 in nowhere/guidance'),
    });
  });
});
