import type { Inline, RichText } from '../../case/types.ts';
import { html, type Html } from './html.ts';

/** Text of a case as paragraphs and lists. */
export function richText(text: RichText): Html {
  if (typeof text === 'string') return html`<p>${text}</p>`;
  return html`${text.map((block) => {
    if ('p' in block) return html`<p>${inline(block.p)}</p>`;
    const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
    return block.list === 'ol'
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  })}`;
}

/** A link where the address is one of the web; otherwise what it would have said. */
export function webLink(url: string, text: Html | string): Html {
  return /^https?:\/\//i.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}

function inline(parts: readonly Inline[]): readonly Html[] {
  return parts.map((part) => {
    if (typeof part === 'string') return html`${part}`;
    if ('em' in part) return html`<em>${inline(part.em)}</em>`;
    if ('strong' in part) return html`<strong>${inline(part.strong)}</strong>`;
    return webLink(part.href, html`${inline(part.a)}`);
  });
}
