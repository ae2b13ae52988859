/**
 * A case as one page that a reviewer opens on any machine, reads, prints and remarks on. It needs no script and asks for
 * nothing: its policy forbids both, so hostile text in a case would have nothing to work with even if it got past escaping.
 */
import type { Step } from '../../case/types.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { LocatedJson } from '../../source/located-json.ts';
import type { Path } from '../../source/places.ts';
import { agreementPart } from './agreement-part.ts';
import { appointmentPart } from './appointment-part.ts';
import { decisionPart } from './decision-part.ts';
import { deskFor, mark, type Desk } from './desk.ts';
import { endingPart, outcomesPart } from './ending-part.ts';
import { aboutPart, askPart, findingsPart, headPart, interfaceNote } from './head-part.ts';
import { html, styleElement, type Html } from './html.ts';
import { journeysPart, type WaysThrough } from './journeys-part.ts';
import { patientPart, recordHeading } from './patient-part.ts';
import { picture } from './picture.ts';
import { reviewPart } from './review-part.ts';
import { richText } from './rich-text-html.ts';
import { rulesPart } from './rules-cited.ts';
import { stepKinds, stepNote } from './step-words.ts';
import { styleSheet } from './style.ts';
import { testsPart } from './tests-part.ts';
import { leadsTo, waysList } from './ways-list.ts';

/** What a report is made of. */
export interface ReportMaterial extends Pick<Desk, 'kase' | 'effective' | 'encounters' | 'beside'> {
  /** The case's file, so that each part can be found in it. */
  readonly source: LocatedJson;
  /** What check says of it. */
  readonly findings: readonly Diagnostic[];
  /** What walking all ways through it found; null where nobody walked them. */
  readonly ways: WaysThrough | null;
  /** The day, YYYY-MM-DD. */
  readonly madeOn: string;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** Printed on pages that lie on their side. */
  readonly turned?: boolean;
}

/** The page, whole. The same material gives the same text. */
export function reportPage(material: ReportMaterial): string {
  const desk = deskFor(material.kase, material.source, material);
  const { kase } = desk;
  const sections = sectionsOf(desk, material);
  const title = `${kase.title}: for clinical review`;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement(styleSheet(title, `Referwise: ${kase.id} ${kase.version}`))}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        <nav aria-label="Contents">
          <h2>Contents</h2>
          <ol>
            ${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}
          </ol>
        </nav>
        <main id="main">
          ${headPart(desk, material.madeOn)} ${askPart()}
          ${sections.map(
            ({ id, title: name, body, turned }) =>
              html`<section
                class="part part--${id}${turned === true && ' part--turned'}"
                aria-labelledby="${id}"
              >
                <h2 id="${id}">${name}</h2>
                ${body}
              </section>`,
          )}
        </main>
      </body>
    </html> `.text;
}

function sectionsOf(desk: Desk, { findings, ways }: ReportMaterial): readonly Section[] {
  const { kase } = desk;
  const hasOutcomes = kase.steps.some(({ kind }) => kind === 'outcome');
  return [
    { id: 'check', title: 'What the automatic check says', body: findingsPart(findings) },
    ...shapeSection(desk, ways),
    {
      id: 'about',
      title: 'What the case is about',
      body: html`<p class="small">${interfaceNote}</p>
        ${aboutPart(desk)}`,
    },
    { id: 'patient', title: recordHeading(kase), body: patientPart(desk) },
    { id: 'story', title: 'The story, step by step', body: storyPart(desk) },
    ...(kase.investigations.length === 0
      ? []
      : [
          {
            id: 'tests',
            title: 'Tests and what comes back',
            body: html`<p class="small">
                Of the reports of a test, the first whose condition holds comes back.
              </p>
              ${testsPart(desk)}`,
          },
        ]),
    ...(hasOutcomes ? [{ id: 'outcomes', title: 'How it ends', body: outcomesPart(desk) }] : []),
    {
      id: 'end',
      title: kase.kind === 'case' ? 'The debrief' : 'What to take home',
      body: endingPart(desk),
    },
    { id: 'rules', title: 'The rules that it cites', body: rulesPart(desk) },
    { id: 'review', title: 'Your review', body: reviewPart(kase, desk.lineOf(['review'])) },
  ];
}

/** A vignette has no shape: one decision, and its end. */
function shapeSection(desk: Desk, ways: WaysThrough | null): readonly Section[] {
  if (desk.kase.kind === 'vignette') return [];
  const { svg, wide } = picture(desk);
  const body = html`<p class="small">
      Letters on an arrow are the options of a decision; a grade stands wherever a way ends.
    </p>
    ${svg}
    <h3>The same in words</h3>
    ${waysList(desk)}${ways !== null && journeysPart(desk, ways)}`;
  return [{ id: 'shape', title: 'The shape of the story', body, turned: wide }];
}

function storyPart(desk: Desk): Html {
  return html`${desk.kase.steps.map((step, index) => {
    if (step.kind === 'outcome' || step.kind === 'end') return null;
    const at: Path = ['steps', index];
    const note = stepNote(step);
    return html`<section class="step step--${step.kind}">
      <h3>
        ${mark(desk, at)} ${step.title}
        <span class="step__kind">${stepKinds[step.kind]}${note !== '' && `, ${note}`}</span>
      </h3>
      ${stepBody(desk, step, at)}
    </section>`;
  })}`;
}

function stepBody(
  desk: Desk,
  step: Exclude<Step, { readonly kind: 'outcome' | 'end' }>,
  at: Path,
): Html {
  switch (step.kind) {
    case 'appointment':
      return appointmentPart(desk, step, at);
    case 'decision':
      return decisionPart(desk, step, at);
    case 'safety-net':
    case 'referral':
      return agreementPart(desk, step, at);
    case 'results':
      return html`${step.opening !== undefined && richText(step.opening)}
        <p>
          What was ordered and is due by day ${step.day} comes back: see
          <a href="#tests">Tests and what comes back</a>.
        </p>
        ${leadsTo(desk, step.next)}`;
  }
}
