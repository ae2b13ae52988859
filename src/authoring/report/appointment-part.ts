/** An appointment: what is seen and said, and everything that can be asked, examined and tested in it. */
import type { Appointment, Enquiry } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import { enquiryLists } from '../case-names.ts';
import type { Desk } from './desk.ts';
import { number } from './fact-words.ts';
import { html, type Html } from './html.ts';
import { counted, item, mediaOf, said, saidRich, told } from './parts.ts';
import { richText } from './rich-text-html.ts';
import { leadsTo } from './ways-list.ts';

const headings = {
  history: 'Questions',
  examinations: 'Examinations',
  bedsideTests: 'Tests in the room',
} as const;

const worths = { key: 'key', useful: 'useful', 'low-yield': 'low yield' } as const;

/** The body of an appointment. */
export function appointmentPart(desk: Desk, step: Appointment, at: Path): Html {
  const { opening, says, overrun, media, features, minutes } = step;
  return html`<p>A slot of ${counted(minutes, 'minute')}.</p>
    <ul class="items">
      ${opening !== undefined && item(desk, [...at, 'opening'], html`${saidRich('As it begins', opening)}${mediaOf(desk, media)}`)}${item(
        desk,
        [...at, 'says'],
        html`${opening === undefined && mediaOf(desk, media)}${said('First words', '')}
          <div class="quote">${richText(says)}</div>
          ${told(features)}`,
      )}${overrun !== undefined && item(desk, [...at, 'overrun'], saidRich(`At ${counted(overrun.minutes, 'minute')} over`, overrun.says))}
    </ul>
    ${enquiryLists(step).map(
      ({ key, list }) =>
        list.length > 0 &&
        html`<h4>${headings[key]}</h4>
          ${enquiries(desk, list, [...at, key])}`,
    )}
    ${leadsTo(desk, step.next)}`;
}

function enquiries(desk: Desk, list: readonly Enquiry[], at: Path): Html {
  return html`<ul class="items">
    ${list.map((each, index) => {
      const category = each.category !== list[index - 1]?.category ? each.category : undefined;
      return html`${category !== undefined && html`<li class="category">${category}</li>`}${item(desk, [...at, index], enquiry(desk, each), `worth-${each.worth}`)}`;
    })}
  </ul>`;
}

function enquiry(desk: Desk, each: Enquiry): Html {
  const { label, minutes, reply, media, finding, features, worth, synonyms } = each;
  return html`<p>
      <b>${label}</b> <span class="small">${number(minutes)} min, ${worths[worth]}</span>
    </p>
    <div class="quote">${richText(reply)}</div>
    ${mediaOf(desk, media)} ${finding !== undefined && said('Case notes', finding)}${told(features)}
    ${synonyms.length > 0 && html`<p class="small">Also found by: ${synonyms.join(', ')}</p>`}`;
}
