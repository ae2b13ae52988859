/** The investigations, and every report that can come back from each. */
import type { Investigation, InvestigationReport, Value } from '../../case/types.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import type { Path } from '../../source/places.ts';
import { mark, type Desk } from './desk.ts';
import { number, rangeWords } from './fact-words.ts';
import { html, type Html } from './html.ts';
import { agreeBox, counted, item, mediaOf, onlyIf, said, told, verdictTag } from './parts.ts';
import { richText } from './rich-text-html.ts';

/** All investigations, in the order of the case. */
export function testsPart(desk: Desk): Html {
  return html`${desk.kase.investigations.map((each, index) => test(desk, each, ['investigations', index]))}`;
}

function test(desk: Desk, { name, group, worth, reports }: Investigation, at: Path): Html {
  const worthWords = worth === 'low-yield' ? 'low yield' : worth;
  return html`<section class="test">
    <h3>${mark(desk, at)} ${name}</h3>
    <p class="small">${group}; ${worthWords}.</p>
    <ul class="items">
      ${reports.map((report, index) => item(desk, [...at, 'reports', index], reportOf(desk, report, [...at, 'reports', index], reports.length)))}
    </ul>
  </section>`;
}

function reportOf(desk: Desk, report: InvestigationReport, at: Path, of: number): Html {
  const { when, status, days, values, comment, media, finding, features, actions } = report;
  const back = days === 0 ? 'the same day' : `after ${counted(days, 'day')}`;
  return html`${onlyIf(desk, 'If', when)}${when === undefined && of > 1 && html`<p class="guard">Otherwise.</p>`}
    <p>
      ${status === 'failed' ? html`<b>${enConsultation.results.failed}</b>, known ${back}.` : html`Back ${back}.`}
    </p>
    ${values.length > 0 && valueTable(values)}
    ${comment !== undefined && html`<div class="quote">${richText(comment)}</div>`}${mediaOf(desk, media)}
    ${finding !== undefined && said('Case notes', finding)}${told(features)}
    ${
      actions.length > 0 &&
      html`<ul class="choices">
          ${actions.map(({ action, label, verdict, rationale }, index) => {
            const path = [...at, 'actions', index];
            return html`<li>
              ${mark(desk, path)}
              <b>${label ?? enConsultation.inbox.action[action]}</b
              >${label !== undefined && html` <span class="small">(${enConsultation.inbox.action[action]})</span>`}
              ${verdictTag(verdict)}${richText(rationale)}
            </li>`;
          })}
        </ul>
        ${agreeBox(`${desk.numberOf(at)}: what to do with it`, 1)}`
    }`;
}

function valueTable(values: readonly Value[]): Html {
  const words = enConsultation.results;
  return html`<table class="values">
    <thead>
      <tr>
        <th scope="col">${words.test}</th>
        <th scope="col">${words.result}</th>
        <th scope="col">${words.range}</th>
      </tr>
    </thead>
    <tbody>
      ${values.map(
        ({ name, value, unit, range, flag }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>
              ${typeof value === 'number' ? number(value) : value}${unit !== undefined && ` ${unit}`}${flag !== undefined && html` <b class="flag">${words.flag[flag]}</b>`}
            </td>
            <td>${range === undefined ? '' : rangeWords(range)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
