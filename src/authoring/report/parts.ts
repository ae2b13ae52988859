/** The small pieces that every section of a report is put together from. */
import type { Condition, Media, RichText } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import { conditionWords } from '../condition-words.ts';
import { mark, type Desk } from './desk.ts';
import { dataUrl } from './data-url.ts';
import { assertionWords } from './fact-words.ts';
import { html, type Html, type Slot } from './html.ts';
import { richText } from './rich-text-html.ts';
import type { Assertion } from '../../teaching/assertion-fact.ts';

/** One numbered thing: its number at the side, its words, and room for remarks beside it. */
export function item(desk: Desk, at: Path, body: Slot, kind = ''): Html {
  return html`<li class="item${kind !== '' && ` item--${kind}`}">
    ${mark(desk, at)}
    <div class="item__body">${body}</div>
  </li>`;
}

/** A name and what it says, on a line. */
export function said(name: string, body: Slot): Html {
  return html`<p class="said"><span class="said__name">${name}:</span> ${body}</p>`;
}

/** A name and what it says, where that is text of a case: on the same line, unless it has more than one. */
export function saidRich(name: string, text: RichText): Html {
  if (typeof text === 'string') return said(name, text);
  return html`<p class="said"><span class="said__name">${name}:</span></p>
    ${richText(text)}`;
}

/** What something tells in the guideline's words; nothing where it tells nothing. */
export function told(features: readonly Assertion[]): Html {
  if (features.length === 0) return html``;
  return said('In the guideline’s words', features.map(assertionWords).join('; '));
}

/** When something is on offer, or comes about. */
export function onlyIf(desk: Desk, before: string, condition: Condition | undefined): Html {
  if (condition === undefined) return html``;
  return html`<p class="guard">${before} ${conditionWords(condition, desk.names)}.</p>`;
}

/** Pictures as they are; recordings and films by name, with every word that they carry. */
export function mediaOf(desk: Desk, media: readonly Media[] | undefined): Html {
  return html`${(media ?? []).map((each) => html`<figure class="media">${medium(desk, each)}${each.credit !== undefined && html`<p class="small">${each.credit}</p>`}</figure>`)}`;
}

function medium(desk: Desk, media: Media): Html {
  if (media.kind === 'image') {
    return html`${image(desk, media.file, media.alternative)}
      <figcaption>
        ${media.caption !== undefined && html`<p>${media.caption}</p>`}${said('Alternative text', media.alternative)}
      </figcaption>`;
  }
  const kind = media.kind === 'audio' ? 'Recording' : 'Film';
  return html`<figcaption>
    <p>
      <b>${kind}: ${media.title}</b> <span class="small">(${media.file}, not in this report)</span>
    </p>
    ${media.kind === 'video' && media.poster !== undefined && image(desk, media.poster, `Still of the film “${media.title}”`)}
    <p class="said__name">Transcript:</p>
    <div class="quote">${richText(media.transcript)}</div>
    ${media.kind === 'video' && captionsOf(desk, media.captions)}
  </figcaption>`;
}

function captionsOf({ beside }: Desk, file: string): Html {
  const bytes = beside.bytes(file);
  const text =
    bytes === null ? 'The file of captions is missing.' : new TextDecoder().decode(bytes);
  return html`<p class="said__name">Captions (${file}):</p>
    <pre class="captions">${text}</pre>`;
}

/** A picture that lies beside the case, as part of the page. */
export function image({ beside }: Desk, file: string, alternative: string): Html {
  const bytes = beside.bytes(file);
  if (bytes === null) return html`<p class="missing">The picture ${file} is missing.</p>`;
  return html`<img src="${dataUrl(file, bytes)}" alt="${alternative}" />`;
}

/** A verdict as a word with a sign of its own, so that it doesn't hang on its colour. */
export function verdictTag(verdict: keyof typeof verdicts): Html {
  const { word, sign } = verdicts[verdict];
  return html`<span class="verdict verdict--${verdict}"
    ><span aria-hidden="true">${sign}</span> ${word}</span
  >`;
}

const verdicts = {
  recommended: { word: 'Recommended', sign: '✓' },
  acceptable: { word: 'Acceptable', sign: '○' },
  questionable: { word: 'Questionable', sign: '?' },
  unsafe: { word: 'Unsafe', sign: '✕' },
} as const;

/** Where a reviewer says yes or no to something on paper, with lines to write on. */
export function agreeBox(number: string, lines: 1 | 2 = 2): Html {
  const rules = Array.from({ length: lines }, () => html`<span class="rule"></span>`);
  return html`<div class="agree">
    <p>
      ${number}: <span class="agree__box"><span class="tick"></span>agree</span
      ><span class="agree__box"><span class="tick"></span>change</span>
    </p>
    <div aria-hidden="true">${rules}</div>
  </div>`;
}

/** Where a reviewer answers a question, with lines to write on. */
export function remarks(question: string): Html {
  const rules = Array.from({ length: 3 }, () => html`<span class="rule"></span>`);
  return html`<div class="agree">
    <p>${question}</p>
    <div aria-hidden="true">${rules}</div>
  </div>`;
}

/** "1 minute", "3 minutes" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
