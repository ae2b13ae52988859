/** What decisions offer side by side. */
import type { Case, Decision, Option } from '../../case/types.ts';
import { ask, type Label } from './label.ts';
import { triesOf, type Tries } from './tries.ts';

/** What at least one learner has to choose between. */
export interface Offers {
  readonly several: boolean;
  /** Whether there is a choice between different verdicts. */
  readonly verdicts: boolean;
  /** Whether all who came there were looked at, or needn't be. */
  readonly sure: boolean;
}

/** Gathers what decisions offer. */
export interface Offering {
  /** Someone stands before a decision. */
  meet(label: Label<bigint>, decision: Decision): void;
  /** By decision. */
  readonly offers: ReadonlyMap<string, Offers>;
}

/** In each decision so many pairs of options are looked at. */
const mostPairs = 100_000;

/** Prepares gathering; `most` is for tests of what happens beyond it. */
export function offering(kase: Case, most = mostPairs): Offering {
  const offers = new Map<string, Offers>();
  const left = new Map<string, Tries>();
  return {
    offers,
    meet(label, decision) {
      const { id } = decision;
      const known = offers.get(id) ?? { several: false, verdicts: false, sure: true };
      if (known.several && known.verdicts) return;
      const tries = left.get(id) ?? triesOf(most);
      left.set(id, tries);
      offers.set(id, offered(label, decision, kase, known, tries));
    },
  };
}

function offered(
  label: Label<bigint>,
  { options }: Decision,
  kase: Case,
  known: Offers,
  tries: Tries,
): Offers {
  let { several, verdicts } = known;
  const isOpen = (...requirements: Option['requires'][]) => {
    const all = requirements.flatMap((requires) => requires ?? []);
    return ask(label, { all }, kase, (same) => same, tries).yes.length > 0;
  };
  const open = options.filter(({ requires }) => isOpen(requires));
  for (const [at, one] of open.entries()) {
    for (const other of open.slice(at + 1)) {
      const differ = one.verdict !== other.verdict;
      if (several && (verdicts || !differ)) continue;
      if (!tries.more()) return { several, verdicts, sure: false };
      const together = isOpen(one.requires, other.requires);
      several ||= together;
      verdicts ||= together && differ;
    }
  }
  return { several, verdicts, sure: (several && verdicts) || !tries.cut() };
}
