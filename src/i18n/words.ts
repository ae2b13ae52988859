import type { enConsultation } from './en-consultation.ts';
import type { en } from './en.ts';

/** Every word in English, whichever file it stands in. */
export type English = typeof en & typeof enConsultation;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * The words of a language: English's keys, each and no other, with the plural forms that the language itself has. English's
 * `day_one` and `day_other` become Welsh's six.
 */
export type Words<Forms extends PluralForm> = Translated<English, Forms>;

type Translated<Part, Forms extends PluralForm> = {
  readonly [
    Key in keyof Part as Key extends `${infer Base}_${PluralForm}` ? `${Base}_${Forms}` : Key
  ]: Part[Key] extends string
    ? string
    : Part[Key] extends readonly string[]
      ? Texts<Part[Key]>
      : Translated<Part[Key], Forms>;
};

/** A list as long as English's. */
type Texts<List extends readonly string[]> = { readonly [Index in keyof List]: string };

/** Words as i18next takes them, whatever the language. */
export interface WordTree {
  readonly [key: string]: string | readonly string[] | WordTree;
}
