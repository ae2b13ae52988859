import type { TFunction } from 'i18next';
import type { aboutEn } from './about-en.ts';

/** The about page's words in a language: English's keys, each and no other. None of them counts. */
export type AboutWords = Translated<typeof aboutEn>;

/** Says a text of the about page in a language. */
export type SayAbout = TFunction<'about'>;

type Translated<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : Translated<Part[Key]>;
};
