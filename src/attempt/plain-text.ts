import type { Inline, RichText } from '../case/types.ts';

/** The words of a text without its form, on one line. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text;
  return text
    .map((block) =>
      'p' in block ? words(block.p) : block.items.map((item) => words(item)).join('; '),
    )
    .join(' ');
}

function words(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('em' in part) return words(part.em);
      return 'strong' in part ? words(part.strong) : words(part.a);
    })
    .join('');
}
