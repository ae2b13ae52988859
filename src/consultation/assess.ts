import type {
  Agreement,
  Case,
  Decision,
  Domain,
  Item,
  Option,
  Part,
  Verdict,
} from '../case/types.ts';
import { reportOf, type CaseContext, type Choice, type Settled } from '../machine/case-context.ts';
import { situation, type Consultation } from './consultation.ts';
import { domains } from './domains.ts';

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
  /** Unsafe choices, whether in a decision, a safety-net, a referral or the inbox, by step (or investigation) and choice. */
  readonly unsafe: readonly Choice[];
  readonly keyItems: readonly KeyItem[];
}

/** What a decision earns, in hundredths. */
export const marks: Readonly<Record<Verdict, number>> = {
  recommended: 100,
  acceptable: 80,
  questionable: 30,
  unsafe: 0,
};

/** Marks a consultation as far as it has gone. Low-yield items earn nothing and cost nothing but time. */
export function assess(consultation: Consultation, marking: Marking): Assessment {
  return assessAt(consultation.case, situation(consultation).context, marking);
}

/** Marks what a case's machine remembers. */
export function assessAt(kase: Case, context: CaseContext, marking: Marking): Assessment {
  const taken = context.choices.flatMap((choice) => decided(kase, choice));
  const keyItems = findKeyItems(kase, context);
  const agreements = context.settled.flatMap((settled) => settledMark(kase, settled));
  const inbox = inboxMarks(kase, context);
  const byDomain = {
    gathering: mean(keyItems.map((item) => (item.found ? 100 : 0))),
    judgement: mean(decisionMarks(taken, 'judgement')),
    'safety-netting': mean([
      ...decisionMarks(taken, 'safety-netting'),
      ...agreements.flatMap((it) => (it.kind === 'safety-net' ? [it.mark] : [])),
      ...inbox.map(({ mark }) => mark),
    ]),
    communication: mean([
      ...decisionMarks(taken, 'communication'),
      ...agreements.flatMap((it) => (it.kind === 'referral' ? [it.mark] : [])),
    ]),
  };
  const unsafe = [
    ...taken.filter(({ option }) => option.verdict === 'unsafe').map((it) => it.choice),
    ...agreements.flatMap((it) => it.unsafe),
    ...inbox.flatMap((it) => it.unsafe),
  ];
  return {
    domains: byDomain,
    ...scoreOf(byDomain, unsafe.length > 0, marking),
    unsafe,
    keyItems,
  };
}

/** The score of a consultation whose domains came to these marks. */
export function scoreOf(
  byDomain: Assessment['domains'],
  isUnsafe: boolean,
  marking: Marking,
): Pick<Assessment, 'score' | 'capped'> {
  const total = weightedMean(byDomain, marking.weights);
  const ceiling = isUnsafe ? Math.max(0, marking.passMark - 1) : 100;
  return { score: Math.min(total, ceiling), capped: total > ceiling };
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

function decisionMarks(taken: readonly Taken[], domain: Domain): readonly number[] {
  return taken
    .filter(({ decision }) => decision.domain === domain)
    .map(({ option }) => marks[option.verdict]);
}

/** The safety-net or referral of that id, if the case has one. */
export function findAgreement(kase: Case, id: string): Agreement | undefined {
  return kase.steps.find(
    (step): step is Agreement =>
      (step.kind === 'safety-net' || step.kind === 'referral') && step.id === id,
  );
}

/** What was said of one part; null where it was left out, which earns nothing. */
export function choiceOf(part: Part, choices: readonly string[]): Part['choices'][number] | null {
  return part.choices.find(({ id }) => choices.includes(id)) ?? null;
}

/**
 * What a letter is worth, 0 to 100: the share of what the hospital needs that is in it; each piece of noise takes away as
 * much as one needed thing gives. What the learner could not know, because it was never found out, is missing all the same.
 */
export function letterMark(items: readonly Item[], choices: readonly string[]): number {
  const sent = items.filter(({ id }) => choices.includes(id));
  const needed = Math.max(1, counted('needed', items));
  return Math.round((Math.max(0, counted('needed', sent) - counted('noise', sent)) / needed) * 100);
}

function counted(worth: Item['worth'], items: readonly Item[]): number {
  return items.filter((item) => item.worth === worth).length;
}

/** What was settled is worth, and what of it is unsafe; nothing where the case has no such step. */
export function settledMark(
  kase: Case,
  { step: id, choices }: Settled,
): { readonly kind: Agreement['kind']; readonly mark: number; readonly unsafe: Choice[] }[] {
  const step = findAgreement(kase, id);
  if (step === undefined) return [];
  const said = step.parts.map((part) => choiceOf(part, choices));
  const letter = step.kind === 'referral' ? [letterMark(step.items, choices)] : [];
  const parts = said.map((choice) => (choice === null ? 0 : marks[choice.verdict]));
  const unsafe = said.flatMap((choice) =>
    choice?.verdict === 'unsafe' ? [{ decision: id, option: choice.id }] : [],
  );
  return [{ kind: step.kind, mark: mean([...letter, ...parts]) ?? 0, unsafe }];
}

/** What was done with each report that wanted an action; nothing done earns nothing. */
function inboxMarks(
  kase: Case,
  context: CaseContext,
): readonly { readonly mark: number; readonly unsafe: Choice[] }[] {
  return context.reports.flatMap((arrived) => {
    const actions = reportOf(kase, arrived)?.actions ?? [];
    if (actions.length === 0) return [];
    const { investigation, report } = arrived;
    const act = context.acts.find(
      (it) => it.investigation === investigation && it.report === report,
    );
    const done = actions.find(({ action }) => action === act?.action);
    if (done === undefined) return [{ mark: 0, unsafe: [] }];
    const choice = { decision: investigation, option: done.action };
    return [{ mark: marks[done.verdict], unsafe: done.verdict === 'unsafe' ? [choice] : [] }];
  });
}

function mean(values: readonly number[]): number | null {
  return meanOf(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The mark of a domain in which so many things came to so much together; null where there was none. */
export function meanOf(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round(sum / count);
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
