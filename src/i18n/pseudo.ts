/**
 * Testing languages, made from English when they are asked for: words that are longer and accented show what is cut off
 * or was never translated, words from right to left show what isn't mirrored. What stands in {{…}} is left alone.
 */
import type { WordTree } from './words.ts';

/** "[Ŝåvé åñð ļéåvé ·····]": accents, two fifths longer, and an end that can be seen to be there. */
export function lengthened(words: WordTree): WordTree {
  return mapWords(words, 'en', (text) => {
    const bare = text.replaceAll(/\{\{[^}]*\}\}/g, '');
    const more = '·'.repeat(Math.ceil(bare.length * 0.4));
    return `[${outsideSlots(text, withAccents)} ${inWords(more)}]`;
  });
}

/** The same words from right to left, letter by letter, each between marks that make it so. */
export function mirrored(words: WordTree): WordTree {
  return mapWords(words, 'ar', (text) =>
    outsideSlots(text, (part) => part.replaceAll(/[^\s]+/g, `${rlm}${rlo}$&${pop}${rlm}`)),
  );
}

const rlm = '\u200F';
const rlo = '\u202E';
const pop = '\u202C';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

function withAccents(text: string): string {
  return [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');
}

/** Padding that can break into lines as words do. */
function inWords(padding: string): string {
  return (padding.match(/.{1,8}/g) ?? []).join(' ');
}

/** A text with `change` applied to all but what is filled in. */
function outsideSlots(text: string, change: (part: string) => string): string {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) => (part.startsWith('{{') ? part : change(part)))
    .join('');
}

const pluralKey = /^(.+)_(zero|one|two|few|many|other)$/;

/** Words with each text changed, and every plural form that the language of `rules` has: from `other` where English has none. */
function mapWords(words: WordTree, rules: string, change: (text: string) => string): WordTree {
  const forms = new Intl.PluralRules(rules).resolvedOptions().pluralCategories;
  const mapTree = (tree: WordTree): WordTree =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]) => {
        const [, base, form] = pluralKey.exec(key) ?? [];
        const names = form === 'other' ? forms.map((it) => `${base}_${it}`) : [];
        const missing = names.filter((name) => tree[name] === undefined);
        return [key, ...missing].map((name) => [name, mapped(value)]);
      }),
    );
  const mapped = (value: WordTree[string]) => {
    if (typeof value === 'string') return change(value);
    return isList(value) ? value.map(change) : mapTree(value);
  };
  return mapTree(words);
}

function isList(value: WordTree | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
