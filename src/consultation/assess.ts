import type { Case, Decision, Domain, Option, Verdict } from '../case/types.ts';
import type { CaseContext, Choice } from '../machine/case-context.ts';
import { situation, type Consultation } from './consultation.ts';

/** Weights of the domains and the mark that passes; data of the module, not of the code. */
export interface Marking {
  readonly weights: Readonly<Record<Domain, number>>;
  /** 0 to 100. */
  readonly passMark: number;
}

/** Something worth finding in the steps that the learner went through, and whether it was found. */
export interface KeyItem {
  readonly kind: 'enquiry' | 'investigation';
  readonly id: string;
  readonly found: boolean;
}

/** The result of one consultation, worked out from case and events. */
export interface Assessment {
  /** 0 to 100 for each domain; null where the case asked nothing of it. */
  readonly domains: Readonly<Record<Domain, number | null>>;
  /** 0 to 100, the weighted mean of the domains; below the pass mark after an unsafe decision. */
  readonly score: number;
  /** Whether an unsafe decision holds the score down. */
  readonly capped: boolean;
  readonly unsafe: readonly Choice[];
  readonly keyItems: readonly KeyItem[];
}

/** What a decision earns, in hundredths. */
const marks: Readonly<Record<Verdict, number>> = {
  recommended: 100,
  acceptable: 80,
  questionable: 30,
  unsafe: 0,
};

export const domains: readonly Domain[] = [
  'gathering',
  'judgement',
  'safety-netting',
  'communication',
];

/** Marks a consultation as far as it has gone. Low-yield items earn nothing and cost nothing but time. */
export function assess(consultation: Consultation, marking: Marking): Assessment {
  const { case: kase } = consultation;
  const { context } = situation(consultation);
  const taken = context.choices.flatMap((choice) => decided(kase, choice));
  const keyItems = findKeyItems(kase, context);
  const byDomain = {
    gathering: mean(keyItems.map((item) => (item.found ? 100 : 0))),
    judgement: meanMark(taken, 'judgement'),
    'safety-netting': meanMark(taken, 'safety-netting'),
    communication: meanMark(taken, 'communication'),
  };
  const unsafe = taken.filter(({ option }) => option.verdict === 'unsafe').map((it) => it.choice);
  const total = weightedMean(byDomain, marking.weights);
  const ceiling = unsafe.length > 0 ? Math.max(0, marking.passMark - 1) : 100;
  return {
    domains: byDomain,
    score: Math.min(total, ceiling),
    capped: total > ceiling,
    unsafe,
    keyItems,
  };
}

interface Taken {
  readonly choice: Choice;
  readonly decision: Decision;
  readonly option: Option;
}

function decided(kase: Case, choice: Choice): Taken[] {
  const decision = findDecision(kase, choice.decision);
  const option = decision?.options.find((it) => it.id === choice.option);
  return decision === undefined || option === undefined ? [] : [{ choice, decision, option }];
}

/** The decision of that id, if the case has one. */
export function findDecision(kase: Case, id: string): Decision | undefined {
  return kase.steps.find((step): step is Decision => step.kind === 'decision' && step.id === id);
}

function findKeyItems(kase: Case, context: CaseContext): KeyItem[] {
  const enquiries = kase.steps
    .filter((step) => step.kind === 'appointment' && context.visited.includes(step.id))
    .flatMap((step) =>
      step.kind === 'appointment'
        ? [...step.history, ...step.examinations, ...step.bedsideTests]
        : [],
    );
  const ordered = new Set([...context.awaited, ...context.reports].map((it) => it.investigation));
  return [
    ...enquiries
      .filter((it) => it.worth === 'key')
      .map(({ id }) => ({ kind: 'enquiry' as const, id, found: context.elicited.includes(id) })),
    ...kase.investigations
      .filter((it) => it.worth === 'key')
      .map(({ id }) => ({ kind: 'investigation' as const, id, found: ordered.has(id) })),
  ];
}

function meanMark(taken: readonly Taken[], domain: Domain): number | null {
  return mean(
    taken
      .filter(({ decision }) => decision.domain === domain)
      .map(({ option }) => marks[option.verdict]),
  );
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function weightedMean(
  byDomain: Readonly<Record<Domain, number | null>>,
  weights: Marking['weights'],
): number {
  const counted = domains.flatMap((domain) => {
    const value = byDomain[domain];
    return value === null ? [] : [{ value, weight: weights[domain] }];
  });
  const weight = counted.reduce((sum, it) => sum + it.weight, 0);
  if (weight === 0) return 0;
  return Math.round(counted.reduce((sum, it) => sum + it.value * it.weight, 0) / weight);
}
