/** A guideline's answer as people read it in a terminal. Facts are shown as they are typed. */
import type { Answer, Called, Near } from '../guidance/answer.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Facts } from '../guidance/facts.ts';
import { versionName } from '../guidance/versions.ts';
import { en } from '../guidance/words/guidance-en.ts';

/** The whole answer. */
export function answerText(effective: Effective, facts: Facts, answer: Answer): string {
  const { guidance, overlay } = effective;
  const under = overlay === null ? guidance.nations.join(' and ') : versionName(overlay);
  const { leading } = answer;
  const young = facts.age !== null && facts.age < 18 ? [guidance.scope] : [];
  return [
    `${versionName(guidance)}, ${under}. For learning, not for real patients.`,
    ...young,
    '',
    leading === null && answer.met.length === 0
      ? 'No rule is met. That alone is no reason to reassure: look at what is undecided.'
      : leading === null
        ? 'Rules are met, and none of them calls for an action first.'
        : `First: ${en.actions[leading.action]} (${leading.rules.join(', ')})`,
    ...section('Met', answer.met, (each) => [
      `because ${each.because.join(', ')}`,
      ...(each.assumed.length > 0 ? [`assuming ${each.assumed.join(', ')}`] : []),
    ]),
    ...section('Undecided', answer.undecided, (each) => [`needs ${each.needs.join(', ')}`]),
    ...section('Near', answer.near, (each) => [changeText(each)]),
    ...withdrawnTexts(overlay?.withdrawn ?? []),
  ].join('\n');
}

/** Each reason once, with the rules that it is about. */
function withdrawnTexts(
  withdrawn: readonly { readonly rule: string; readonly why: string }[],
): readonly string[] {
  const reasons = [...new Set(withdrawn.map(({ why }) => why))];
  return reasons.map((why) => {
    const rules = withdrawn.filter((each) => each.why === why).map(({ rule }) => rule);
    return `\nNot answered here: ${rules.join(', ')}. ${why}`;
  });
}

function section<T extends Called>(
  heading: string,
  rules: readonly T[],
  more: (rule: T) => readonly string[],
): readonly string[] {
  if (rules.length === 0) return [];
  return [
    '',
    `${heading} (${rules.length})`,
    ...rules.flatMap((rule) => [ruleLine(rule), ...more(rule).map((line) => `      ${line}`)]),
  ];
}

function ruleLine(rule: Called): string {
  const test = rule.test === null ? '' : `: ${en.tests[rule.test]}`;
  const unchecked = rule.verifiedInNation === false ? ' [not checked for this nation]' : '';
  const number = (rule.rec ?? 'emergency').padEnd(10);
  return `  ${number} ${rule.rule}\n      ${en.strengths[rule.strength]}; ${en.actions[rule.action]}${test}; ${en.timescales[rule.timescale]}${unchecked}`;
}

function changeText({ change: { fact, from, to } }: Near): string {
  return `if ${fact} were ${to}, not ${from}`;
}
