/** A safety-net or a referral: part by part, with what a letter needs. */
import type { Agreement, Item, Part } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import type { Path } from '../../source/places.ts';
import { mark, type Desk } from './desk.ts';
import { html, type Html } from './html.ts';
import { agreeBox, item, onlyIf, saidRich, verdictTag } from './parts.ts';
import { richText } from './rich-text-html.ts';
import { rulesCited } from './rules-cited.ts';
import { leadsTo } from './ways-list.ts';

const worths = { needed: 'Needed', helpful: 'Helpful', noise: 'Noise' } as const;

/** The body of a safety-net or a referral. */
export function agreementPart(desk: Desk, step: Agreement, at: Path): Html {
  const number = desk.numberOf(at);
  return html`<div class="prompt">${richText(step.prompt)}</div>
    ${
      step.kind === 'referral' &&
      html`<h4>${enConsultation.agreement.letter}</h4>
        <ul class="items">
          ${step.items.map((each, index) => item(desk, [...at, 'items', index], letterItem(desk, each)))}
        </ul>
        ${agreeBox(`${number}: the letter`)}`
    }
    ${
      step.parts.length > 0 &&
      html`<h4>${step.kind === 'referral' ? enConsultation.agreement.tell : 'What is agreed'}</h4>
        ${step.parts.map((part, index) => partOf(desk, part, [...at, 'parts', index]))}`
    }
    ${rulesCited(desk, step.cites, number)} ${leadsTo(desk, step.next)}`;
}

function letterItem(desk: Desk, { label, worth, requires, rationale }: Item): Html {
  return html`<p><b>${label}</b> <span class="worth">${worths[worth]}</span></p>
    ${onlyIf(desk, 'Can go in only if', requires)}${richText(rationale)}`;
}

function partOf(desk: Desk, { label, choices, without }: Part, at: Path): Html {
  return html`<div class="settle">
    <p>${mark(desk, at)} <b>${label}</b></p>
    <ul class="choices">
      ${choices.map((choice, index) => {
        const path = [...at, 'choices', index];
        return html`<li>
          ${mark(desk, path)} ${choice.label}
          ${verdictTag(choice.verdict)}${richText(choice.rationale)}
        </li>`;
      })}
    </ul>
    ${without !== undefined && saidRich('Where nothing is said', without)}${agreeBox(desk.numberOf(at), 1)}
  </div>`;
}
