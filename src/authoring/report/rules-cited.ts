/** The rules that a case cites: at each decision what they ask for, and once at the end all that there is to know of them. */
import type { Emergency, Rule } from '../../guidance/types.ts';
import { citationsOf } from '../citations.ts';
import { itemLink, type Desk } from './desk.ts';
import { confidenceWords, ruleName, strengthWords } from './fact-words.ts';
import { html, type Html } from './html.ts';
import { webLink } from './rich-text-html.ts';

/** Rules by number, as links to what the end of the report says of them. */
export function citedLinks(desk: Desk, cites: readonly string[]): Html {
  return html`${cites.map((id, index) => html`${index > 0 && '; '}<a href="#rule-${id}">${nameOf(desk, id)}</a>`)}`;
}

/** The rules that a step cites: number, strength and our summary, linked to where the rule itself is to be read. */
export function rulesCited(desk: Desk, cites: readonly string[], step: string): Html {
  const ids = [...new Set(cites)];
  if (ids.length === 0) return html``;
  return html`<div class="rules">
    <h4>Rules cited at ${step}</h4>
    <ul>
      ${ids.map((id) => {
        const rule = ruleOf(desk, id);
        if (rule === null) return html`<li>${id}: no such rule in this guideline</li>`;
        const note = rule.note !== undefined && html` <a class="small" href="#rule-${id}">Note</a>`;
        return html`<li>
          ${linked(desk, rule)} (${strengthWords(rule)}). ${rule.summary}${note}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Every rule that the case cites, with its note, how it was checked, and who cites it. */
export function rulesPart(desk: Desk): Html {
  const cited = new Map<string, Set<string>>();
  for (const { rule, at } of citationsOf(desk.kase)) {
    const by = cited.get(rule) ?? new Set();
    cited.set(rule, by.add(desk.numberOf(at.slice(0, -2))));
  }
  return html`<p class="small">
      The summaries are ours, not the guideline’s words. Read the rule itself where it matters.
    </p>
    <ul class="plain">
      ${[...cited].map(
        ([id, by]) =>
          html`<li class="rule-card" id="rule-${id}">
            ${card(desk, id)}
            <p class="small">
              Cited at
              ${[...by].map((number, index) => html`${index > 0 && ', '}${itemLink(number)}`)}.
            </p>
          </li>`,
      )}
    </ul>`;
}

function card(desk: Desk, id: string): Html {
  const rule = ruleOf(desk, id);
  if (rule === null) return html`<p>${id}: no such rule in this guideline</p>`;
  const { summary, note, changed, partly } = rule;
  return html`<p>${linked(desk, rule)} (${strengthWords(rule)}). ${summary}</p>
    ${note !== undefined && html`<p>Note: ${note}</p>`}${changed !== undefined && html`<p>What changed: ${changed}</p>`}
    <p class="small">
      Our summary:
      ${confidenceWords(rule)}.${partly !== undefined && ` In part (${partly.what}): ${confidenceWords(partly)}.`}
    </p>`;
}

function linked(desk: Desk, rule: Rule | Emergency): Html {
  const name = html`<b>${nameOf(desk, rule.id)}</b>`;
  return rule.link === undefined ? name : webLink(rule.link, name);
}

function nameOf({ effective }: Desk, id: string): string {
  const rule = effective === null ? null : ruleIn(effective.guidance, id);
  return rule === null || effective === null ? id : ruleName(rule, effective.guidance);
}

function ruleOf({ effective }: Desk, id: string): Rule | Emergency | null {
  return effective === null ? null : ruleIn(effective.guidance, id);
}

function ruleIn(
  {
    emergencies,
    rules,
  }: { readonly emergencies: readonly Emergency[]; readonly rules: readonly Rule[] },
  id: string,
): Rule | Emergency | null {
  return [...emergencies, ...rules].find((rule) => rule.id === id) ?? null;
}
