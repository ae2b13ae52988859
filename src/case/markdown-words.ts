import type { Inline, RichText } from './rich-text.ts';

/** A line that begins like a sentence and has no sign, stars apart, that Markdown could mean something by. */
const plain = /^(?!\d{1,9}[.)](?:\s|$))[\p{L}\d(“‘"'*][^\\_[\]<&`\p{Cc}]*$/u;
/** Emphasis that no one can read otherwise: between blanks or brackets outside, and letters or a stop inside. */
const emphasis = /(?<=^|[\s(“‘])\*([\p{L}\d](?:[^*]*[\p{L}\d.,!?’”)])?)\*(?=$|[\s.,;:!?)’”])/gu;

/** Markdown of which it is plain without a parser what it means: sentences, single stars, paragraphs. null of any other. */
export function wordsIn(source: string): RichText | null {
  const paragraphs = source.split('\n\n');
  const read = paragraphs.map(paragraph);
  const blocks = read.flatMap((p) => (p === null ? [] : [{ p }]));
  if (blocks.length < read.length) return null;
  const [only] = blocks;
  const [first] = only?.p ?? [];
  return blocks.length === 1 && only?.p.length === 1 && typeof first === 'string' ? first : blocks;
}

function paragraph(text: string): readonly Inline[] | null {
  if (!plain.test(text) || text.trim() !== text) return null;
  if (!text.includes('*')) return [text];
  const parts: Inline[] = [];
  let end = 0;
  for (const found of text.matchAll(emphasis)) {
    if (found.index > end) parts.push(text.slice(end, found.index));
    parts.push({ em: [found[1] ?? ''] });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  // A star that is left over may still mean something.
  return parts.some((part) => typeof part === 'string' && part.includes('*')) ? null : parts;
}
