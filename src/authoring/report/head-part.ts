/** The head of a report: what this is, what the reviewer is asked to do, and what check has to say. */
import { enConsultation } from '../../i18n/en-consultation.ts';
import { en } from '../../i18n/en.ts';
import { formatDate } from '../../i18n/format.ts';
import { referenceEn } from '../../i18n/reference-en.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Desk } from './desk.ts';
import { html, type Html } from './html.ts';
import { item } from './parts.ts';

/** Says what the case is, whose, by which guideline, and how it stands with its review. */
export function headPart(desk: Desk, madeOn: string): Html {
  const { kase, effective } = desk;
  const { id, version, nation, guidance, review, authors, licence, minutes, difficulty } = kase;
  const kind = kase.kind === 'case' ? 'Case' : 'Vignette';
  const name = effective?.guidance.title ?? guidance.id.toUpperCase();
  const rows = [
    ['Kind', `${kind}, about ${minutes} min, ${en.start.difficulty[difficulty].toLowerCase()}`],
    ['Version', `${version} (${id})`],
    ['Authors', authors.join(', ')],
    ['Licence', licence],
    ['Nation', referenceEn.nation[nation]],
    [
      'Guidance',
      `${name}, version of ${day(guidance.version)}, checked on ${day(guidance.checkedOn)}`,
    ],
    ['Review', reviewWords(review)],
    ['Review due', day(review.dueOn)],
    ...(kase.kind === 'case' ? [['Day 0', day(kase.startsOn)] as const] : []),
    ['This report', `made on ${day(madeOn)}`],
  ];
  return html`<header>
    <p class="kicker">Referwise: a case for clinical review</p>
    <h1>${kase.title}</h1>
    <p class="warning">
      <b>${en.start.safetyHeading}.</b> This is teaching
      material.${review.status !== 'reviewed' && html` <b>${en.start.notReviewed}.</b>`} The patient
      is invented.
    </p>
    <dl class="facts">
      ${rows.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

function reviewWords({ status, reviewer, reviewedOn }: Desk['kase']['review']): string {
  if (status !== 'reviewed') return en.start.notReviewed;
  return [
    `Reviewed by ${reviewer ?? 'someone unnamed'}`,
    ...(reviewedOn === undefined ? [] : [day(reviewedOn)]),
  ].join(' on ');
}

/** What the reviewer is asked to do. */
export function askPart(): Html {
  return html`<section aria-labelledby="ask">
    <h2 id="ask">What we ask of you</h2>
    <ol class="ask">
      <li>
        <b>Read it through</b>, as a colleague would meet it. Every word that a learner can see is
        here, in order.
      </li>
      <li>
        <b>Check each decision</b> against the guideline and your own practice: the verdict, the
        reason, the rule it cites, and what is missing.
      </li>
      <li>
        <b>Question the patient</b>: could this person, these answers and these results be real?
        Does anything give the answer away?
      </li>
      <li>
        <b>Remark by number</b>: “D2-b: acceptable, not questionable, because …”. Tick and write in
        the boxes, annotate the file, or reply by e-mail.
      </li>
      <li>
        <b>Fill in the last page</b> and send it back. Your name appears with the case; without it,
        the case goes on saying that no clinician has reviewed it.
      </li>
    </ol>
  </section>`;
}

/** Title, summary and objectives: the learner meets the first two before the case and the last after it. */
export function aboutPart(desk: Desk): Html {
  const { kase } = desk;
  return html`<ul class="items">
    ${item(desk, ['title'], html`<p><b>${kase.title}</b></p>`)}${kase.kind === 'case' && item(desk, ['summary'], html`<p>${kase.summary}</p>`)}${kase.learningObjectives.map(
      (each, index) =>
        item(
          desk,
          ['learningObjectives', index],
          html`<p><span class="said__name">Objective, shown at the end:</span> ${each}</p>`,
        ),
    )}
  </ul>`;
}

/** What check found, so that a reviewer needn't find it again. */
export function findingsPart(findings: readonly Diagnostic[]): Html {
  if (findings.length === 0) {
    return html`<p>
      The automatic check of structure and medicine has nothing to say against this version.
    </p>`;
  }
  return html`<ul class="findings">
    ${findings.map(
      ({ severity, line, column, code, message, remedy }) =>
        html`<li>
          <b>${severity === 'error' ? 'Error' : 'Warning'}</b> at line ${line}:${column}
          <span class="small">(${code})</span>: ${message} ${remedy}
        </li>`,
    )}
  </ul>`;
}

/** "15 April 2026" */
export function day(date: string): string {
  return formatDate(new Date(date), 'en');
}

/** What the learner is told of a vignette's and a case's minutes and marks stands in the interface, not in the case. */
export const interfaceNote = `The interface around these words (“${enConsultation.decision.commit}” and the like) is the same for every case and not under review here.`;
