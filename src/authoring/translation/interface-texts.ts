/** The words of the player in each language, as texts by key, and how a language stands against English. */
import { en as guidanceEn } from '../../guidance/words/guidance-en.ts';
import { cy as guidanceCy } from '../../guidance/words/guidance-cy.ts';
import { aboutCy } from '../../i18n/about-cy.ts';
import { aboutEn } from '../../i18n/about-en.ts';
import { cy } from '../../i18n/cy.ts';
import { enConsultation } from '../../i18n/en-consultation.ts';
import { en } from '../../i18n/en.ts';
import { referenceCy } from '../../i18n/reference-cy.ts';
import { referenceEn } from '../../i18n/reference-en.ts';

/** The word lists of a language, by the part of the player that they are for. */
export interface WordLists {
  readonly interface: object;
  readonly reference: object;
  readonly about: object;
  readonly guidance: object;
}

/** English, which every other language is made from. */
export const english: WordLists = {
  interface: { ...en, ...enConsultation },
  reference: referenceEn,
  about: aboutEn,
  guidance: guidanceEn,
};

/** The languages that there are words of beside English. */
export const translated: Readonly<Record<string, WordLists>> = {
  cy: { interface: cy, reference: referenceCy, about: aboutCy, guidance: guidanceCy },
};

/** Texts by key: "interface.start.lead". The plural forms of a text are one text, for no two languages have the same. */
export type Texts = ReadonlyMap<string, string>;

/** How a text stands: `unrecorded` where nobody has said from which English it was made. */
export type WordState = 'current' | 'unrecorded' | 'stale' | 'missing';

/** A text of the player in another language. */
export interface Word {
  readonly key: string;
  readonly state: WordState;
  readonly english: string;
  /** The English that it was made from, where that was another. */
  readonly was: string | null;
  /** Whether it reads as English does: a name, or not translated yet. */
  readonly same: boolean;
}

/** The texts of word lists. */
export function textsOf(lists: WordLists): Texts {
  const texts = new Map<string, string>();
  for (const [key, text] of leaves(lists, [])) {
    // The vocabulary has no counts: there "_other" is part of a name.
    const base = key.startsWith('guidance.')
      ? key
      : key.replace(/_(zero|one|two|few|many|other)$/, '');
    const forms = texts.get(base);
    texts.set(base, forms === undefined ? text : `${forms} | ${text}`);
  }
  return texts;
}

/** Each English text held against a language and against the English that it was made from. */
export function wordsOf(own: Texts, theirs: Texts, recorded: Texts): readonly Word[] {
  return [...own].map(([key, text]): Word => {
    const there = theirs.get(key);
    const source = recorded.get(key);
    const was = source === undefined || source === text ? null : source;
    const state =
      there === undefined
        ? 'missing'
        : source === undefined
          ? 'unrecorded'
          : was === null
            ? 'current'
            : 'stale';
    const forms = new Set((there ?? '').split(' | '));
    const worded = /\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''));
    const same = worded && text.split(' | ').every((form) => forms.has(form));
    return { key, state, english: text, was, same };
  });
}

function* leaves(value: unknown, path: readonly string[]): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (Array.isArray(value)) yield [path.join('.'), value.map(String).join('; ')];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* leaves(part, [...path, key]);
  }
}
