import type { WordTree } from '../../src/i18n/words.ts';

/** Every text of a language by its key; texts of a list by their place: "decision.estimateWords.0". */
export function textsOf(words: WordTree): ReadonlyMap<string, string> {
  const entries = (tree: WordTree, before: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[before + key, value]];
      if (isList(value)) return value.map((text, index) => [`${before}${key}.${index}`, text]);
      return entries(value, `${before}${key}.`);
    });
  return new Map(entries(words, ''));
}

/** A key without its plural form: "header.day_few" is "header.day". */
export function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** What a text wants filled in, in order of the alphabet. */
export function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, slot = '']) => slot.trim()).sort();
}

function isList(value: WordTree | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
