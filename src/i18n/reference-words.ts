import type { TFunction } from 'i18next';
import type { referenceEn } from './reference-en.ts';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The reference panel's words in a language: English's keys, each and no other, with that language's plural forms. */
export type ReferenceWords<Forms extends PluralForm> = Translated<typeof referenceEn, Forms>;

/** Says a text of the panel in the language of the page. */
export type SayReference = TFunction<'reference'>;

type Translated<Part, Forms extends PluralForm> = {
  readonly [
    Key in keyof Part as Key extends `${infer Base}_${PluralForm}` ? `${Base}_${Forms}` : Key
  ]: Part[Key] extends string ? string : Translated<Part[Key], Forms>;
};
