/** What the guideline makes of the patient at a point: the facts it knows or could know, and the rules they meet. */
import type { Case } from '../../case/types.ts';
import type { Effective } from '../../guidance/effective.ts';
import type { FeatureFact } from '../../guidance/facts.ts';
import { asker } from '../../guidance/match.ts';
import type { CaseContext } from '../../machine/case-context.ts';
import type { Path } from '../../source/places.ts';
import { answering, askedAt, type Standing } from '../../teaching/asked.ts';
import { evidenceShown, evidenceThere, type EvidenceSource } from '../../teaching/evidence.ts';
import { factsShown } from '../../teaching/facts-shown.ts';

/** Where a fact is told. */
export interface FactSource {
  /** "record", or the id of a step, an enquiry, an investigation. */
  readonly id: string;
  readonly at: Path;
  readonly shown: boolean;
}

/** A feature as the guideline knows it now. */
export interface KnownFact {
  readonly feature: string;
  /** On what the learner was shown: "6", "not present", "visible"; null where they know nothing of it. */
  readonly shown: string | null;
  /** On all that is there to find by now. */
  readonly there: string;
  readonly sources: readonly FactSource[];
}

/** A rule that says something of the patient now. */
export interface RuleHere {
  readonly rule: string;
  readonly rec: string | null;
  readonly summary: string;
  readonly strength: string;
  /** `met` on what was shown; `hidden`: met only on what is there to find; `undecided` on what was shown. */
  readonly state: 'met' | 'hidden' | 'undecided';
  readonly standing: Standing;
  /** Whether the learner must act on it now. */
  readonly required: boolean;
  /** The facts that met it, or that would decide it. */
  readonly facts: readonly string[];
}

/** Facts and rules at a point of a consultation. */
export interface GuidelineHere {
  readonly facts: readonly KnownFact[];
  readonly rules: readonly RuleHere[];
}

/** Works out what the guideline makes of a patient at a point. The case must tell its features. */
export function guidelineHere(
  kase: Case,
  context: CaseContext,
  effective: Effective,
): GuidelineHere {
  const answerAt = answering(kase, asker(effective));
  const shown = askedAt(kase, context, 'shown', answerAt, effective);
  const there = askedAt(kase, context, 'there', answerAt, effective);
  const { emergencies, rules } = effective.guidance;
  const summaries = new Map([...emergencies, ...rules].map(({ id, summary }) => [id, summary]));
  const known = new Set(shown.met.map(({ rule }) => rule));
  const required = new Set(shown.required.map(({ rule }) => rule));
  const common = ({ rule, rec, strength, standing }: (typeof there.met)[number] | Undecided) => ({
    rule,
    rec,
    strength,
    standing,
    summary: summaries.get(rule) ?? '',
    required: required.has(rule),
  });
  type Undecided = (typeof shown.undecided)[number];
  const hidden = there.met.filter(({ rule }) => !known.has(rule));
  const order = (rule: (typeof shown.met)[number]) =>
    there.rank(rule) + (required.has(rule.rule) ? 0 : 100) + (rule.standing === 'open' ? 0 : 1000);
  const met = shown.met.toSorted((one, other) => order(one) - order(other));
  return {
    facts: factsAt(kase, context),
    rules: [
      ...met.map((it) => ({ ...common(it), state: 'met' as const, facts: it.because })),
      ...hidden.map((it) => ({ ...common(it), state: 'hidden' as const, facts: it.because })),
      ...shown.undecided
        .filter(({ rule }) => !hidden.some((it) => it.rule === rule))
        .map((it) => ({ ...common(it), state: 'undecided' as const, facts: it.needs })),
    ],
  };
}

function factsAt(kase: Case, context: CaseContext): readonly KnownFact[] {
  const [shown, there] = [evidenceShown(kase, context), evidenceThere(kase, context)];
  const keys = new Set(shown.map(({ source }) => JSON.stringify(source)));
  const told = factsShown(kase.patient, shown).features;
  return [...factsShown(kase.patient, there).features]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, fact]): KnownFact => {
      const before = told.get(feature);
      return {
        feature,
        shown: before === undefined ? null : factText(before),
        there: factText(fact),
        sources: onceEach(
          there
            .filter(({ features }) => features.some((it) => it.feature === feature))
            .map(({ source }) => ({
              ...placeOfSource(kase, source),
              shown: keys.has(JSON.stringify(source)),
            })),
        ),
      };
    });
}

/** What is offered in two appointments, or comes back twice, is told in one place. */
function onceEach(sources: readonly FactSource[]): readonly FactSource[] {
  return [...new Map(sources.map((source) => [source.at.join('/'), source])).values()];
}

/** A fact in the words in which a case writes it. */
function factText({ present, value, qualifiers = {} }: FeatureFact): string {
  const kinds = Object.entries(qualifiers).map(([name, so]) => (so ? name : `not ${name}`));
  const first = value === undefined ? (present === false ? 'not present' : 'present') : `${value}`;
  return [first, ...kinds].join(', ');
}

function placeOfSource(kase: Case, source: EvidenceSource): Pick<FactSource, 'id' | 'at'> {
  switch (source.kind) {
    case 'record':
      return { id: 'record', at: ['record', 'findings', source.index] };
    case 'opening': {
      const index = kase.steps.findIndex(({ id }) => id === source.step);
      return { id: source.step, at: ['steps', index, 'features'] };
    }
    case 'enquiry':
      return { id: source.enquiry, at: enquiryPath(kase, source.enquiry) };
    default: {
      const index = kase.investigations.findIndex(({ id }) => id === source.investigation);
      const at = ['investigations', index];
      const path = source.kind === 'report' ? [...at, 'reports', source.report] : [...at, 'test'];
      return { id: source.investigation, at: path };
    }
  }
}

function enquiryPath(kase: Case, enquiry: string): Path {
  for (const [index, step] of kase.steps.entries()) {
    if (step.kind !== 'appointment') continue;
    for (const list of ['history', 'examinations', 'bedsideTests'] as const) {
      const number = step[list].findIndex(({ id }) => id === enquiry);
      if (number !== -1) return ['steps', index, list, number];
    }
  }
  return [];
}
