import type { Next, Step } from '../../case/types.ts';
import { conditionWords } from '../condition-words.ts';
import { itemLink, type Desk } from './desk.ts';
import { html, type Html } from './html.ts';
import { stepKinds, stepNamed, stepNote } from './step-words.ts';
import { waysOn, type WayOn } from './ways.ts';

/** The picture in words: each step with its ways on, to be read or followed. */
export function waysList(desk: Desk): Html {
  const ways = waysOn(desk.kase);
  return html`<ol class="ways" id="picture-words">
    ${desk.kase.steps
      .filter(({ kind }) => kind !== 'end')
      .map((step) => {
        const own = ways.filter(({ from }) => from === step.id);
        const note = stepNote(step);
        return html`<li>
          ${itemLink(desk.stepNumber(step.id))}
          <b>${step.title}</b>
          (${stepKinds[step.kind].toLowerCase()}${note !== '' && `: ${note}`})${
            own.length > 0 &&
            html`<ol>
              ${own.map((way) => html`<li>${wayWords(desk, way)}</li>`)}
            </ol>`
          }
        </li>`;
      })}
  </ol>`;
}

function wayWords(desk: Desk, { letters, when, otherwise, to }: WayOn): Html {
  const options =
    letters.length === 0
      ? ''
      : `${letters.length === 1 ? 'Option' : 'Options'} ${letters.join(', ')}`;
  const guard = when === undefined ? '' : `if ${conditionWords(when, desk.names)}`;
  const condition = [options, guard, otherwise ? 'otherwise' : '']
    .filter((each) => each !== '')
    .join(' ');
  return html`${condition !== '' && html`${condition} `}→ ${target(desk, to)}`;
}

/** Where an option or a step leads, on a line. */
export function leadsTo(desk: Desk, next: Next): Html {
  if (typeof next === 'string') return html`<p class="leads">→ ${target(desk, next)}</p>`;
  return html`<ul class="leads">
    ${next.map(({ when, to }) => html`<li>${when === undefined ? 'otherwise' : `if ${conditionWords(when, desk.names)}`} → ${target(desk, to)}</li>`)}
  </ul>`;
}

function target(desk: Desk, id: string): Html {
  const step: Step | undefined = stepNamed(desk.kase, id);
  if (step?.kind === 'end') return html`the end`;
  return html`${itemLink(desk.stepNumber(id))} ${step?.title ?? id}`;
}
