/** What the guideline asks for at a decision, gathered over every situation in which a learner can stand before it. */
import type { Called } from '../../guidance/answer.ts';
import type { MetNow, Standing } from '../../teaching/asked.ts';
import type { Action } from '../../teaching/done.ts';
import { supportOf, type Support } from '../../teaching/support.ts';
import type { Encounter } from '../encounters/encounters.ts';

/** A rule that is met at a decision, in how many of the situations, and on which facts. */
export interface RuleMet {
  readonly rule: Called;
  /** Situations in which it is met on what everyone who comes that way has been shown. */
  readonly atLeast: number;
  /** Situations in which it is met on all that there was to find. */
  readonly atMost: number;
  /** How it stands, by situation, on all that there was to find. */
  readonly standings: Readonly<Record<Standing, number>>;
  /** The sets of facts that met it, each once. */
  readonly grounds: readonly (readonly string[])[];
  readonly assumed: readonly string[];
}

/** A rule that is met nowhere here, and open on what everyone knows, with what would decide it. */
export interface RuleOpen {
  readonly rule: Called;
  readonly situations: number;
  /** Facts that would decide it in some situation. */
  readonly needs: readonly string[];
}

export interface AsksHere {
  /** How many situations the guideline tells apart. */
  readonly situations: number;
  readonly met: readonly RuleMet[];
  readonly open: readonly RuleOpen[];
}

/** Gathers the encounters of one decision: the rules met, the most urgent first, and those left open. */
export function asksAt(encounters: readonly Encounter[]): AsksHere {
  const met = new Map<
    string,
    { readonly least: MetNow[]; readonly most: MetNow[]; rank: number }
  >();
  for (const { least, thorough } of encounters) {
    for (const [key, list] of [
      ['least', least.met],
      ['most', thorough.met],
    ] as const) {
      for (const rule of list) {
        const group = met.get(rule.rule) ?? { least: [], most: [], rank: thorough.rank(rule) };
        group[key].push(rule);
        met.set(rule.rule, group);
      }
    }
  }
  return {
    situations: encounters.length,
    met: [...met.values()]
      .sort((one, other) => one.rank - other.rank)
      .flatMap(({ least, most }) => {
        const [rule] = [...most, ...least];
        return rule === undefined ? [] : [ruleMet(rule, least, most)];
      }),
    open: openRules(encounters, new Set(met.keys())),
  };
}

function ruleMet(rule: Called, least: readonly MetNow[], most: readonly MetNow[]): RuleMet {
  const all = [...most, ...least];
  const standing = (which: Standing) =>
    (most.length > 0 ? most : least).filter((it) => it.standing === which).length;
  return {
    rule,
    atLeast: least.length,
    atMost: most.length,
    standings: {
      open: standing('open'),
      'under-way': standing('under-way'),
      answered: standing('answered'),
    },
    grounds: [...new Map(all.map(({ because }) => [because.join(), because])).values()],
    assumed: [...new Set(all.flatMap(({ assumed }) => assumed))].sort(),
  };
}

function openRules(
  encounters: readonly Encounter[],
  met: ReadonlySet<string>,
): readonly RuleOpen[] {
  const open = new Map<
    string,
    { readonly rule: Called; situations: number; readonly needs: Set<string> }
  >();
  for (const { least } of encounters) {
    for (const rule of least.undecided) {
      if (rule.standing !== 'open' || met.has(rule.rule)) continue;
      const group = open.get(rule.rule) ?? { rule, situations: 0, needs: new Set() };
      group.situations += 1;
      for (const need of rule.needs) group.needs.add(need);
      open.set(rule.rule, group);
    }
  }
  return [...open.values()].map(({ needs, ...rest }) => ({ ...rest, needs: [...needs].sort() }));
}

/** What the guideline has to say of an option, by how many of the situations in which it is on offer. */
export interface OptionSupport {
  readonly offered: number;
  readonly kinds: Readonly<Record<Support['kind'], number>>;
  /** The rules that call for it, each once. */
  readonly by: readonly Called[];
  /** The rules that come first, or that stand against reassuring. */
  readonly against: readonly Called[];
}

/** Judges an option's action on what everyone knows, wherever it is on offer. */
export function supportAt(
  encounters: readonly Encounter[],
  option: { readonly id: string; readonly action?: Action | undefined },
): OptionSupport | null {
  const { action } = option;
  if (action === undefined) return null;
  const offering = encounters.filter(({ offered }) => offered.some(({ id }) => id === option.id));
  if (offering.length === 0) return null;
  const supports = offering.map(({ least }) => supportOf(action, least));
  const kinds = { supported: 0, uncalled: 0, outranked: 0, premature: 0 };
  for (const { kind } of supports) kinds[kind] += 1;
  return {
    offered: offering.length,
    kinds,
    by: once(supports.flatMap((it) => (it.kind === 'supported' ? it.by : []))),
    against: once(supports.flatMap(againstIn)),
  };
}

function againstIn(support: Support): readonly Called[] {
  if (support.kind === 'outranked') return support.rules;
  return support.kind === 'premature' ? [...support.met, ...support.undecided] : [];
}

function once(rules: readonly Called[]): readonly Called[] {
  return [...new Map(rules.map((rule) => [rule.rule, rule])).values()];
}
