/** The files in which a new language of the interface begins: English, in the plural forms of that language. */
import { languageName } from './language-tag.ts';
import { english } from './interface-texts.ts';

/** A file to write, by its path in the project. */
export interface SkeletonFile {
  readonly path: string;
  readonly text: string;
}

/** The word lists of a new language, to be translated where they stand; what is still as English is counted as such. */
export function interfaceSkeleton(tag: string): readonly SkeletonFile[] {
  const name = tag.replaceAll('-', '');
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const union = forms.map((form) => `'${form}'`).join(' | ');
  const capital = name.replace(/^./, (letter) => letter.toUpperCase());
  const said = `${languageName(tag) ?? tag}: a draft that no translator has reviewed.`;
  return [
    {
      path: `src/i18n/${tag}.ts`,
      text: `import type { Words } from './words.ts';\n\n/** Interface text, ${said} */\nexport const ${name}: Words<${union}> = ${list(withForms(english.interface, forms))};\n`,
    },
    {
      path: `src/i18n/reference-${tag}.ts`,
      text: `import type { ReferenceWords } from './reference-words.ts';\n\n/** The reference panel's own words, ${said} */\nexport const reference${capital}: ReferenceWords<${union}> = ${list(withForms(english.reference, forms))};\n`,
    },
    {
      path: `src/i18n/about-${tag}.ts`,
      text: `import type { AboutWords } from './about-words.ts';\n\n/** The about page's words, ${said} */\nexport const about${capital}: AboutWords = ${list(english.about)};\n`,
    },
    {
      path: `src/guidance/words/guidance-${tag}.ts`,
      text: `import type { GuidanceWords } from './words.ts';\n\n/** The vocabulary, ${said} */\nexport const ${name}: GuidanceWords = ${list(english.guidance)};\n`,
    },
  ];
}

/** What has to name a new language besides, in the order in which to do it. */
export const skeletonSteps = [
  'src/i18n/languages.ts: a line with its name, direction and "draft"',
  'src/i18n/load-words.ts, load-reference-words.ts and load-about-words.ts, and src/app/load-reference.ts: where its words are fetched',
  'src/app/start-markup.tsx: its words for the start page',
  'src/case/module-schema.ts: its code, so that a module can offer it',
  'src/authoring/translation/interface-texts.ts: its lists, so that they are counted',
] as const;

function list(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

const plural = /^(.+)_(zero|one|two|few|many|other)$/;

/** A list with the plural forms that a language has: "one" from English's, every other from "other". */
function withForms(value: unknown, forms: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    [...parts].flatMap(([key, part]): [string, unknown][] => {
      const [, base, form] = plural.exec(key) ?? [];
      if (base === undefined) return [[key, withForms(part, forms)]];
      if (form !== 'other') return [];
      return forms.map((each) => [`${base}_${each}`, parts.get(`${base}_${each}`) ?? part]);
    }),
  );
}
