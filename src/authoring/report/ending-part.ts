/** Outcomes, debrief and sources. */
import type { Outcome } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import type { Path } from '../../source/places.ts';
import { mark, type Desk } from './desk.ts';
import { html, type Html } from './html.ts';
import { agreeBox, item, mediaOf, said } from './parts.ts';
import { richText, webLink } from './rich-text-html.ts';

/** Each outcome, in the order of the case. */
export function outcomesPart(desk: Desk): Html {
  return html`${desk.kase.steps.map((step, index) => step.kind === 'outcome' && outcome(desk, step, ['steps', index]))}`;
}

function outcome(desk: Desk, step: Outcome, at: Path): Html {
  return html`<section class="outcome">
    <h3>${mark(desk, at)} ${step.title}</h3>
    <p><b>${enConsultation.outcome.grade[step.grade]}</b>, on day ${step.day}. ${step.stage}</p>
    ${richText(step.story)}${mediaOf(desk, step.media)}${agreeBox(desk.numberOf(at), 1)}
  </section>`;
}

/** What the learner reads at the end, and where it comes from. */
export function endingPart(desk: Desk): Html {
  const { kase } = desk;
  const words = enConsultation.debrief;
  const takeHome = kase.kind === 'vignette' ? kase.takeHome : kase.debrief.takeHome;
  const root: Path = kase.kind === 'vignette' ? ['takeHome'] : ['debrief', 'takeHome'];
  const points = takeHome.map((each, index) => item(desk, [...root, index], richText(each)));
  return html`${kase.kind === 'case' && commentary(desk)}
    <h3>${words.takeHome}</h3>
    <ul class="items">
      ${points}
    </ul>
    ${
      kase.kind === 'case' &&
      html`<h3>${words.reflection}</h3>
        <ul class="items">
          ${item(desk, ['debrief', 'reflection'], html`<p>${kase.debrief.reflection}</p>`)}
        </ul>`
    }
    ${agreeBox(kase.kind === 'case' ? 'The debrief' : 'What to take home')}
    ${
      kase.sources.length > 0 &&
      html`<h3>${words.sources}</h3>
        <ul class="items">
          ${kase.sources.map(({ title, url }, index) => item(desk, ['sources', index], html`<p>${webLink(url, title)} <span class="address">${url}</span></p>`))}
        </ul>`
    }`;
}

function commentary(desk: Desk): Html {
  const { kase } = desk;
  if (kase.kind === 'vignette') return html``;
  const { commentary: text, expert } = kase.debrief;
  const words = enConsultation.debrief;
  return html`<h3>${words.commentary}</h3>
    <ul class="items">
      ${item(desk, ['debrief', 'commentary'], html`${richText(text)}${said('Signed', expert ?? words.commentaryUnsigned)}`)}
    </ul>`;
}
