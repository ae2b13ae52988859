import { readFileSync } from 'node:fs';
import { caseTexts, type CaseText, type Source } from '../../../src/case/case-texts.ts';
import type { Translation } from '../../../src/case/types.ts';
import {
  emptyTranslation,
  updateTranslation,
} from '../../../src/authoring/translation/update-translation.ts';

/** The file of a case that ships, as a value of its own. */
export function shippedFile(slug: string) {
  return JSON.parse(readFileSync(`cases/${slug}/case.json`, 'utf8'));
}

/** A text that no one would take for its source: letter by letter the other way round, Markdown's signs left out. */
export function reversed(text: Source): Source {
  if (typeof text !== 'string') return text.map((each) => String(reversed(each)));
  const words = text.replaceAll(/\]\([^)]*\)|[*[\]\n]|^\d+\. /g, '').trim();
  return `≈${[...words].toReversed().join('')}`;
}

/** A translation in which every text is reversed. */
export function complete(texts: readonly CaseText[]): Translation {
  const { translation } = updateTranslation(texts, emptyTranslation('cy'));
  const all = Object.entries(translation.texts).map(([key, entry]) => [
    key,
    { ...entry, text: reversed(entry.source) },
  ]);
  return { ...translation, texts: Object.fromEntries(all) };
}

export { caseTexts };
