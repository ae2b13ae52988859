/** What a library exercises: which rules its patients meet, which actions it recommends, and how often the right one is urgent. */
import type { Case } from '../case/types.ts';
import type { Effective } from '../guidance/effective.ts';
import { isEvaluable } from '../guidance/evaluate.ts';
import { optionActions, type OptionAction, type Site } from '../guidance/vocabulary.ts';
import { citationsOf } from './citations.ts';
import { encounters } from './encounters/encounters.ts';
import { storyOf } from './story.ts';

/** A case and the guideline by which its patient is judged. */
export interface CoveredCase {
  readonly case: Case;
  readonly guidance: Effective;
}

/** Who meets a rule. Ids of cases and vignettes, sorted. */
export interface RuleCoverage {
  readonly rule: string;
  /** The recommendation's number in the newest of the versions; null for an emergency. */
  readonly rec: string | null;
  readonly site: Site;
  /** Full cases in which the rule is met before some decision, on what there was to find by then. */
  readonly cases: readonly string[];
  readonly vignettes: readonly string[];
  /** Cases and vignettes that cite the rule and whose patient never meets it: a limit is taught from its other side. */
  readonly cited: readonly string[];
}

/** How many are urgent, and how many not. */
export interface Urgency {
  readonly urgent: number;
  readonly notUrgent: number;
}

export interface Coverage {
  /** Every rule that can be met, emergencies among them; sorted by rule. */
  readonly rules: readonly RuleCoverage[];
  /** The rules that no case and no vignette meets, whether cited or not. Sorted. */
  readonly uncovered: readonly string[];
  /** How many recommended options carry each action, for every action there is. */
  readonly actions: Readonly<Record<string, number>>;
  /** Recommended options that carry an action, by whether it is urgent. */
  readonly answers: Urgency;
  /** The vignettes by their one answer: urgent where a recommended option is. One without an action is in neither. */
  readonly vignetteAnswers: Urgency;
}

const urgentActions: ReadonlySet<OptionAction> = new Set([
  'immediate',
  'very_urgent_test',
  'suspected_cancer_pathway_referral',
  'urgent_direct_access_test',
  'non_site_specific_referral',
  'urgent_referral_other',
  'assess_then_urgent_action',
]);

/**
 * Works out what cases exercise. The rules are those of the guidelines that are named, of the same id the later one's; without
 * cases they are all uncovered.
 */
export function coverageOf(
  cases: readonly CoveredCase[],
  guidelines: readonly Effective[],
): Coverage {
  const seen = cases.map(({ case: kase, guidance }) => ({
    id: kase.id,
    kind: kase.kind,
    met: rulesMet(kase, guidance),
    cited: new Set(citationsOf(kase).map(({ rule }) => rule)),
  }));
  const idsOf = (those: typeof seen) => those.map(({ id }) => id).sort();
  const rules = rulesOf(guidelines).map(({ rule, rec, site }): RuleCoverage => {
    const meeting = seen.filter(({ met }) => met.has(rule));
    return {
      rule,
      rec,
      site,
      cases: idsOf(meeting.filter(({ kind }) => kind === 'case')),
      vignettes: idsOf(meeting.filter(({ kind }) => kind === 'vignette')),
      cited: idsOf(seen.filter(({ met, cited }) => cited.has(rule) && !met.has(rule))),
    };
  });
  const answers = cases.map(({ case: kase }) => recommendedActions(kase));
  const vignettes = cases
    .filter(({ case: { kind } }) => kind === 'vignette')
    .map(({ case: kase }) => recommendedActions(kase))
    .filter((actions) => actions.length > 0)
    .map((actions) => actions.some(isUrgent));
  return {
    rules,
    uncovered: rules
      .filter((each) => each.cases.length + each.vignettes.length === 0)
      .map(({ rule }) => rule),
    actions: Object.fromEntries(
      [...optionActions]
        .sort()
        .map((action) => [action, answers.flat().filter((each) => each === action).length]),
    ),
    answers: urgency(answers.flat().map(isUrgent)),
    vignetteAnswers: urgency(vignettes),
  };
}

/** The rules met before some decision, on what every learner has been shown or on all that was there to find. */
function rulesMet(kase: Case, guidance: Effective): ReadonlySet<string> {
  return new Set(
    encounters(kase, storyOf(kase), guidance).flatMap(({ least, thorough }) =>
      [...least.met, ...thorough.met].map(({ rule }) => rule),
    ),
  );
}

function rulesOf(
  guidelines: readonly Effective[],
): readonly Pick<RuleCoverage, 'rule' | 'rec' | 'site'>[] {
  const rules = guidelines.flatMap(({ guidance }) => [
    ...guidance.emergencies.filter(isEvaluable).map(({ id, site }) => ({ id, rec: null, site })),
    ...guidance.rules.filter(isEvaluable).map(({ id, rec, site }) => ({ id, rec, site })),
  ]);
  return [...new Map(rules.map(({ id, ...rule }) => [id, { rule: id, ...rule }])).values()].sort(
    (one, other) => (one.rule < other.rule ? -1 : 1),
  );
}

function recommendedActions(kase: Case): readonly OptionAction[] {
  return kase.steps.flatMap((step) =>
    step.kind !== 'decision'
      ? []
      : step.options.flatMap(({ verdict, action }) =>
          verdict === 'recommended' && action !== undefined ? [action.action] : [],
        ),
  );
}

function isUrgent(action: OptionAction): boolean {
  return urgentActions.has(action);
}

function urgency(urgent: readonly boolean[]): Urgency {
  const count = urgent.filter(Boolean).length;
  return { urgent: count, notUrgent: urgent.length - count };
}
