import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { Effective } from '../guidance/effective.ts';
import type { GuidanceWords } from '../guidance/words/words.ts';
import { languageOf, type LanguageTag } from '../i18n/languages.ts';
import type { WordTree } from '../i18n/words.ts';
import type { ReferencePanelProps } from '../ui/reference/reference-panel.tsx';
import { loadData } from './load-data.ts';

/** A guideline of the package, and its vocabulary in the language of the page. */
export interface Guideline {
  readonly effective: Effective;
  readonly words: GuidanceWords;
}

/** Everything that the guideline's panel needs, none of which the first screen has. */
export interface Reference extends Guideline {
  readonly Panel: ComponentType<ReferencePanelProps>;
}

/** Fetches the panel and its guideline; the browser fetches each once. Rejects where they can't be had. */
export async function loadReference(href: string, instance: i18n): Promise<Reference> {
  const [{ ReferencePanel }, guideline] = await Promise.all([
    import('../ui/reference/reference-panel.tsx'),
    loadGuideline(href, instance),
  ]);
  return { Panel: ReferencePanel, ...guideline };
}

/**
 * Fetches a guideline of the package, and all words with which the player speaks of one. Rejects where they can't be had.
 */
export async function loadGuideline(href: string, instance: i18n): Promise<Guideline> {
  const { tag } = languageOf(instance.language);
  const [{ loadReferenceWords }, effective, words] = await Promise.all([
    import('../i18n/load-reference-words.ts'),
    loadData<Effective>(href),
    loadGuidanceWords(tag),
  ]);
  for (const each of new Set([tag, 'en' as const])) {
    if (instance.hasResourceBundle(each, 'reference')) continue;
    instance.addResourceBundle(each, 'reference', await loadReferenceWords(each));
  }
  return { effective, words };
}

/** The vocabulary in the language of the page. */
async function loadGuidanceWords(tag: LanguageTag): Promise<GuidanceWords> {
  if (tag === 'cy') return (await import('../guidance/words/guidance-cy.ts')).cy;
  const { en } = await import('../guidance/words/guidance-en.ts');
  if (tag === 'en') return en;
  const { lengthened, mirrored } = await import('../i18n/pseudo.ts');
  // By way of text: what the testing languages make has the shape of what they are given.
  const tree: WordTree = JSON.parse(JSON.stringify(en));
  return JSON.parse(JSON.stringify(tag === 'en-XA' ? lengthened(tree) : mirrored(tree)));
}
