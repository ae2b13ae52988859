/** Decisions at which another version of a guideline asks for something else of the patient, whether they cite it or not. */
import type { Option } from '../case/types.ts';
import type { Called } from '../guidance/answer.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Path } from '../source/places.ts';
import type { Asked } from '../teaching/asked.ts';
import type { Action } from '../teaching/done.ts';
import { supportOf } from '../teaching/support.ts';
import type { ReadCase } from './check.ts';
import { meetings, type Rejudged } from './encounters/encounters.ts';
import { askedWords, nameWords } from './medicine-words.ts';
import { storyOf } from './story.ts';

/** A decision, or one of its options, of which the guideline says another thing now. */
export interface TouchedSupport {
  readonly decision: string;
  /** null where it is the decision as a whole: something else is required there, and no option is judged otherwise. */
  readonly option: string | null;
  /** The option's action, or the decision's options. */
  readonly at: Path;
  readonly on: 'value' | 'key';
  /** The appointments on the way on which it was first seen. */
  readonly way: readonly string[];
  /** What was asked for there: "primary_care_test (fit), offer prompt_not_specified, 1.3.1 crc-fit-offer"; or "nothing". */
  readonly before: string;
  readonly after: string;
}

/** What differs for someone, in one encounter: what is asked on what was shown, or on all that was there to find. */
interface Difference {
  readonly before: string;
  readonly after: string;
}

/**
 * Compares what two versions say of each encounter. An option is touched where it is recommended and its support changes, or
 * where it is called unsafe and comes or ceases to be required; one that departs from the guideline is not. A decision is
 * touched where what is required there changes and none of its options is. Each is given once.
 */
export function touchedSupport(
  { case: kase }: ReadCase,
  from: Effective,
  to: Effective,
): readonly TouchedSupport[] {
  const pairs = meetings(kase, storyOf(kase)).byBoth(from, to);
  const touched = new Map<string, TouchedSupport>();
  for (const pair of pairs) {
    const { decision, step, offered, way } = pair.after;
    for (const option of offered) {
      const difference = optionDifference(option, pair);
      const key = `${decision.id} ${option.id}`;
      if (difference === null || touched.has(key)) continue;
      const at = ['steps', step, 'options', decision.options.indexOf(option), 'action'];
      const names = { decision: decision.id, option: option.id };
      touched.set(key, { ...names, at, on: 'value', way, ...difference });
    }
  }
  const named = new Set([...touched.values()].map(({ decision }) => decision));
  for (const pair of pairs) {
    const { decision, step, way } = pair.after;
    const difference = requiredDifference(pair);
    if (difference === null || named.has(decision.id)) continue;
    named.add(decision.id);
    const at = ['steps', step, 'options'];
    const names = { decision: decision.id, option: null };
    touched.set(decision.id, { ...names, at, on: 'key', way, ...difference });
  }
  return [...touched.values()];
}

function optionDifference(
  { action, verdict, departs }: Option,
  { before, after }: Rejudged,
): Difference | null {
  if (action === undefined || departs !== undefined) return null;
  if (verdict === 'recommended') {
    const was = standing(action, before.least);
    const is = standing(action, after.least);
    return was.support === is.support ? null : { before: was.words, after: is.words };
  }
  if (verdict !== 'unsafe') return null;
  for (const extent of ['least', 'thorough'] as const) {
    const was = standing(action, before[extent]);
    const is = standing(action, after[extent]);
    if (was.required !== is.required) return { before: was.words, after: is.words };
  }
  return null;
}

function standing(
  action: Action,
  asked: Asked,
): { readonly support: string; readonly required: boolean; readonly words: string } {
  const support = supportOf(action, asked);
  const required = support.kind === 'supported' && support.required;
  const by = support.kind === 'supported' ? support.by : [];
  return {
    support: `${support.kind} ${required}`,
    required,
    words: wordsOf(by.length > 0 ? by : openIn(asked), asked),
  };
}

function requiredDifference({ before, after }: Rejudged): Difference | null {
  for (const extent of ['least', 'thorough'] as const) {
    const [was, is] = [before[extent], after[extent]];
    if (requiredText(was) !== requiredText(is)) {
      return { before: wordsOf(was.required, was), after: wordsOf(is.required, is) };
    }
  }
  return null;
}

/** What is required, by the rules' ids: a new number alone is no difference. */
function requiredText({ required }: Asked): string {
  return required.map((rule) => callWords({ ...rule, rec: null })).join('; ');
}

/** What is required; where nothing is, what is met and not yet answered. */
function openIn({ required, met }: Asked): readonly Called[] {
  return required.length > 0 ? required : met.filter(({ standing: now }) => now !== 'answered');
}

/** Rules as they call, the most urgent first; the first three, and how many more. */
function wordsOf(rules: readonly Called[], { rank }: Asked): string {
  if (rules.length === 0) return 'nothing';
  const ordered = rules.toSorted((one, other) => rank(one) - rank(other));
  const more = ordered.length > 3 ? [`and ${ordered.length - 3} more`] : [];
  return [...ordered.slice(0, 3).map(callWords), ...more].join('; ');
}

function callWords(rule: Called): string {
  return `${askedWords(rule)}, ${rule.strength} ${rule.timescale}, ${nameWords(rule)}`;
}
