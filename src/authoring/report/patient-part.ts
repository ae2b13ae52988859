/** The patient, and what the practice's record holds on day 0. */
import type { Case, FullCase } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Desk } from './desk.ts';
import { html, type Html, type Slot } from './html.ts';
import { image, item, mediaOf, said, told } from './parts.ts';
import { richText } from './rich-text-html.ts';
import { seriesPart } from './series-part.ts';

/** The patient, the record, and its findings; of a vignette the picture that it gives. */
export function patientPart(desk: Desk): Html {
  const { kase } = desk;
  return html`<ul class="items">
    ${item(desk, ['patient'], patient(desk))}${
      kase.kind === 'vignette'
        ? item(
            desk,
            ['presentation'],
            html`<div class="prompt">${richText(kase.presentation)}</div>
              ${mediaOf(desk, kase.media)}`,
          )
        : recordLists(desk, kase)
    }${findings(desk)}${kase.kind === 'case' && [encounters(desk, kase), series(desk, kase)]}
  </ul>`;
}

function patient(desk: Desk): Html {
  const { name, age, sex, occupation, needs, organsPresent, portrait } = desk.kase.patient;
  return html`${portrait !== undefined && html`<figure class="portrait">${image(desk, portrait.file, portrait.alternative)}</figure>`}
    <p><b>${name}</b>, ${age}, ${sex}. ${occupation}</p>
    ${needs.length > 0 && said(enConsultation.patient.needs, needs.join('; '))}
    ${organsPresent !== undefined && said('Organs present', organsPresent.join(', ') || 'none of those that rules ask for')}
    ${portrait !== undefined && said('Portrait, alternative text', portrait.alternative)}`;
}

function recordLists(desk: Desk, { record }: FullCase): Html {
  const words = enConsultation.patient;
  const list = (name: string, key: string, lines: readonly string[], none: string) =>
    item(desk, ['record', key], said(name, lines.length === 0 ? none : lines.join('; ')));
  return html`${list(
    words.problems,
    'problems',
    record.problems.map(({ name, since }) =>
      since === undefined ? name : `${name} (since ${since})`,
    ),
    words.none,
  )}
  ${list(
    words.medication,
    'medication',
    record.medication.map(({ name, dose }) => `${name}, ${dose}`),
    words.none,
  )}
  ${list(words.allergies, 'allergies', record.allergies, words.noneKnown)}
  ${list(words.family, 'family', record.family, words.none)}
  ${list('Smoking', 'smoking', [record.smoking], words.none)}
  ${list('Alcohol', 'alcohol', [record.alcohol], words.none)}`;
}

function findings(desk: Desk): Slot {
  return desk.kase.record.findings.map(({ finding, features }, index) =>
    item(
      desk,
      ['record', 'findings', index],
      html`<p>${finding}</p>
        ${told(features)}`,
    ),
  );
}

function encounters(desk: Desk, { record }: FullCase): Slot {
  return record.encounters.map(({ date, with: who, note }, index) =>
    item(
      desk,
      ['record', 'encounters', index],
      html`<p><b>${formatDate(new Date(date), 'en')}</b>, ${who}</p>
        ${richText(note)}`,
    ),
  );
}

function series(desk: Desk, { record }: FullCase): Slot {
  return record.series.map((each, index) =>
    item(desk, ['record', 'series', index], seriesPart(each)),
  );
}

/** What the patient's part is called; a vignette has no record. */
export function recordHeading({ kind }: Case): string {
  return kind === 'vignette' ? 'The patient, and what is known' : 'The patient and the record';
}
