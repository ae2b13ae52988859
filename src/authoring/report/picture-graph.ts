/** What a picture shows: a box for each step, one for each way to an outcome, and labelled arrows between them. */
import type { Outcome, Step } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import type { CaseNames } from '../case-names.ts';
import { conditionWords } from '../condition-words.ts';
import type { Desk } from './desk.ts';
import { stepKinds } from './step-words.ts';
import { waysOn, type WayOn } from './ways.ts';

/** From line to line of text, in a box and on an arrow. */
export const lineHeight = { box: 15, label: 13 } as const;

/** Characters that fit a line. */
const fits = { box: 18, end: 15, label: 24 } as const;
const boxWidth = { step: 132, end: 104 } as const;
/** What a character takes in bold at the most, and the room beside a line. */
const boxFor = { character: 6.9, beside: 16 } as const;

/** A box with its lines of text. */
export interface Node {
  readonly id: string;
  readonly step: Step;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** An arrow with its lines of text. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
}

/** The boxes and arrows of a case. */
export function graphOf(desk: Desk): {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
} {
  const { kase, stepNumber, shortNames } = desk;
  const outcomes = new Map(
    kase.steps.flatMap((step) => (step.kind === 'outcome' ? [[step.id, step] as const] : [])),
  );
  const merged = new Map<string, Edge>();
  const ends: Node[] = [];
  for (const way of waysOn(kase)) {
    const outcome = outcomes.get(way.to);
    const to = outcome === undefined ? way.to : `${way.from} ${way.to}`;
    const key = `${way.from} ${to}`;
    const before = merged.get(key);
    const label = labelOf(way, shortNames, stepNumber);
    const lines =
      way.when === undefined
        ? [...label, ...(before?.lines ?? [])]
        : [...(before?.lines ?? []), ...label];
    merged.set(key, { from: way.from, to, lines });
    if (before === undefined && outcome !== undefined) ends.push(endNode(to, outcome, stepNumber));
  }
  const steps = kase.steps.flatMap((step) =>
    step.kind === 'outcome' ? [] : [stepNode(step, stepNumber)],
  );
  const known = new Set([...steps, ...ends].map(({ id }) => id));
  return {
    nodes: [...steps, ...ends],
    edges: [...merged.values()].filter(({ to }) => known.has(to)),
  };
}

function stepNode(step: Step, stepNumber: (id: string) => string): Node {
  const lines = [
    `${stepNumber(step.id)} ${stepKinds[step.kind]}`.trim(),
    ...wrapped(step.title, fits.box),
    ...('day' in step ? [`day ${step.day}`] : []),
  ];
  return node(step.id, step, lines, boxWidth.step);
}

function endNode(id: string, step: Outcome, stepNumber: (id: string) => string): Node {
  const grade = wrapped(enConsultation.outcome.grade[step.grade], fits.end);
  return node(id, step, [`${stepNumber(step.id)} day ${step.day}`, ...grade], boxWidth.end);
}

/** A box as wide as its kind, or as its longest line. */
function node(id: string, step: Step, lines: readonly string[], least: number): Node {
  const longest = Math.max(...lines.map(({ length }) => length));
  const width = Math.max(least, Math.ceil(longest * boxFor.character) + boxFor.beside);
  return { id, step, lines, width, height: lines.length * lineHeight.box + 14 };
}

/** The letters of a way and its guard; a guard too long for a picture is named by its place in the list. */
function labelOf(
  way: WayOn,
  names: CaseNames,
  stepNumber: (id: string) => string,
): readonly string[] {
  const letters = way.letters.join(', ');
  if (way.otherwise) return [letters === '' ? 'otherwise' : `${letters} otherwise`];
  if (way.when === undefined) return letters === '' ? [] : [letters];
  const guard = wrapped(`${letters} if ${conditionWords(way.when, names)}`.trim(), fits.label);
  return guard.length <= 4
    ? guard
    : [`${letters} if: way ${way.place} of ${stepNumber(way.from)}`.trim()];
}

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The room that an arrow's label takes. */
export function labelRoom({ lines }: Edge): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, ...lines.map(({ length }) => length)) * 6.2 + 6,
    height: lines.length * lineHeight.label + 3,
  };
}
