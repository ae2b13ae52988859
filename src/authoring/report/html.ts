/**
 * Markup by a template that escapes. What stands in a slot is text unless the same template made it, so text of a case can't
 * become markup by being forgotten somewhere. Values of attributes are always written in double quotes.
 */

class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Markup that stands in a page as it is; only the functions of this file make it. */
export type Html = Markup;

/** What a slot takes: text, markup, a list of these, or nothing. */
export type Slot = Html | string | number | null | undefined | false | readonly Slot[];

/** Markup with its slots escaped: html`<p>${text}</p>`. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Markup(
    parts.map((part, index) => (index === 0 ? part : textOf(slots[index - 1]) + part)).join(''),
  );
}

/** A style sheet of our own as an element; nothing in it can end the element early. */
export function styleElement(css: string): Html {
  return new Markup(`<style>${css.replaceAll('<', '\\3c ')}</style>`);
}

function textOf(slot: Slot): string {
  if (slot instanceof Markup) return slot.text;
  if (slot === null || slot === undefined || slot === false) return '';
  if (typeof slot === 'string' || typeof slot === 'number') return escaped(String(slot));
  return slot.map(textOf).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'\0]/g, (sign) => escapes[sign] ?? sign);
}
