/** A decision as a reviewer checks it: what the guideline asks for there, and each option with its reasons and rules. */
import type { Decision, Option, Risk } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import type { Path } from '../../source/places.ts';
import { asksPart, supportLine } from './asks-part.ts';
import { mark, type Desk } from './desk.ts';
import { actionWords } from './fact-words.ts';
import { html, type Html } from './html.ts';
import { agreeBox, remarks, mediaOf, onlyIf, said, verdictTag } from './parts.ts';
import { richText, webLink } from './rich-text-html.ts';
import { citedLinks, rulesCited } from './rules-cited.ts';
import { leadsTo } from './ways-list.ts';

/** The body of a decision. */
export function decisionPart(desk: Desk, step: Decision, at: Path): Html {
  const { estimate, confidence, domain } = step;
  const asked = [
    ...(estimate !== false ? [enConsultation.decision.estimate] : []),
    ...(confidence ? [enConsultation.decision.confidence] : []),
  ];
  const number = desk.numberOf(at);
  return html`<div class="prompt">${richText(step.prompt)}</div>
    ${mediaOf(desk, step.media)}
    <p class="small">
      Marked under
      ${enConsultation.debrief.domain[domain].toLowerCase()}.${asked.length > 0 && ` Also asked, and not marked: ${asked.join(' ')}`}
    </p>
    ${estimate === true && html`<p class="small">No published figure stands beside the learner’s estimate.</p>`}
    ${typeof estimate === 'object' && riskOf(estimate.risk)} ${asksPart(desk, step, number)}
    <ol class="options">
      ${step.options.map((option, index) => optionItem(desk, step, option, [...at, 'options', index]))}
    </ol>
    ${rulesCited(
      desk,
      step.options.flatMap(({ cites }) => cites),
      number,
    )}
    <div class="verdict-box">
      ${remarks(`${number} as a whole: is anything missing, or given away?`)}
    </div>`;
}

function riskOf({ in1000, of, source, note }: Risk): Html {
  return html`<div class="risk">
    <p>
      <span class="said__name">Published figure beside the learner’s estimate:</span> ${in1000} of
      1,000 ${of}. ${webLink(source.url, source.title)}
    </p>
    ${note !== undefined && richText(note)}
  </div>`;
}

function optionItem(desk: Desk, step: Decision, option: Option, at: Path): Html {
  const { label, detail, action, verdict, rationale, departs, cites, requires, orders } = option;
  const number = desk.numberOf(at);
  const ordered = orders.map((id) => desk.names.investigation(id)).join(', ');
  return html`<li class="option">
    <div class="option__body">
      <h4>${mark(desk, at)} ${label}</h4>
      ${detail !== undefined && richText(detail)} ${onlyIf(desk, 'Offered only if', requires)}
      <p>${verdictTag(verdict)}</p>
      <div class="rationale">${richText(rationale)}</div>
      ${
        departs !== undefined &&
        html`<div class="departs">
          <p class="said__name">${enConsultation.decision.departs}:</p>
          ${richText(departs)}
        </div>`
      }
      ${cites.length > 0 && said('Cites', citedLinks(desk, cites))}
      ${action !== undefined && said('Counts as', html`${actionWords(action)}${supportLine(desk, step, option)}`)}
      ${ordered !== '' && said('Orders', ordered)} ${leadsTo(desk, option.next)}
    </div>
    ${agreeBox(number)}
  </li>`;
}
