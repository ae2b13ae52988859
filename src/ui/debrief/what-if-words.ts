/** "Change one fact" in sentences. */
import type { Change, Met } from '../../guidance/answer.ts';
import type { WhatIf } from '../../teaching/what-ifs.ts';
import { changeWords, factWords, type Speaking } from '../reference/fact-words.ts';
import { groundWords } from './ground-words.ts';

/** Changes that would have had the same consequence. */
export type AlikeChanges = readonly [WhatIf, ...WhatIf[]];

/** Puts together the findings any one of which, there or not there, would have had the same consequence. */
export function alikeChanges(all: readonly WhatIf[]): readonly AlikeChanges[] {
  const groups = new Map<string, AlikeChanges>();
  for (const each of all) {
    const { change, gained, lost, first } = each;
    const rules = [...gained.map(({ rule }) => rule), '-', ...lost.map(({ rule }) => rule)];
    const kind = isPresence(change) ? change.to : `${change.fact} ${change.to}`;
    const key = [kind, first.length, ...rules].join(' ');
    const group = groups.get(key);
    groups.set(key, group === undefined ? [each] : [...group, each]);
  }
  return [...groups.values()];
}

/** The changed fact, to begin the sentence with: "At 39 instead of 58", "Had there not been this: cough". */
export function changesWords(group: AlikeChanges, speaking: Speaking): string {
  const [{ change }] = group;
  if (!isPresence(change)) return changeWords(change, speaking);
  const facts = group.map((each) => factWords(each.change.fact, speaking));
  const several = facts.length > 1;
  const key =
    change.to === 'absent'
      ? (['whatIf.without', 'whatIf.withoutOne'] as const)
      : (['whatIf.with', 'whatIf.withOne'] as const);
  return speaking.t(key[several ? 1 : 0], { fact: listText(facts, speaking, 'disjunction') });
}

/** Whether it is only that something is there, or not there. */
function isPresence({ fact, to }: Change): boolean {
  return (to === 'present' || to === 'absent') && !fact.includes('.');
}

/** What would have been asked for, beside what was `open` as it was. */
export function outcomeWords(
  { gained, lost, first, nothingLeft }: WhatIf,
  open: readonly Met[],
  speaking: Speaking,
): string {
  const { t } = speaking;
  if (nothingLeft) return t('whatIf.nothingThen');
  if (gained.length === 0) return t('whatIf.lost', { action: callsWords(lost, speaking) });
  const action = callsWords(gained, speaking);
  if (open.length === 0) return t('whatIf.asked', { action });
  if (lost.length > 0) {
    return t('whatIf.insteadOf', { action, lost: callsWords(lost, speaking) });
  }
  const beside = gained.filter((rule) => !first.includes(rule));
  if (first.length > 0 && beside.length > 0) {
    return t('whatIf.firstAndBeside', {
      action: callsWords(first, speaking),
      beside: callsWords(beside, speaking),
    });
  }
  return t(first.length > 0 ? 'whatIf.first' : 'whatIf.beside', { action });
}

/** What rules ask for, each once; what is only to be considered says so. */
export function callsWords(rules: readonly Met[], speaking: Speaking): string {
  const { t, words } = speaking;
  const calls = rules.map(({ action, test, strength }) => {
    const call =
      test === null
        ? words.actions[action]
        : t('whatIf.test', { action: words.actions[action], test: words.tests[test] });
    return strength === 'consider' ? t('whatIf.consider', { action: call }) : call;
  });
  return listText([...new Set(calls)], speaking, 'conjunction');
}

/** Facts as they stand in a sentence: "cough and ever smoked". */
export function factsText(facts: readonly string[], speaking: Speaking): string {
  return listText(
    [...new Set(facts)].map((fact) => groundWords(fact, speaking)),
    speaking,
    'conjunction',
  );
}

function listText(
  texts: readonly string[],
  { language }: Speaking,
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(texts);
}
