import { createContext, useContext } from 'react';
import type { Effective } from '../../guidance/effective.ts';
import type { Knowledge } from '../../guidance/knowledge.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';

/** What every part of the panel speaks of: the guideline, its words, and what is known of the patient. */
export interface Reference {
  readonly effective: Effective;
  readonly words: GuidanceWords;
  readonly known: Knowledge;
}

/** Given by the panel. */
export const ReferenceContext = createContext<Reference | null>(null);

/** What the panel speaks of. */
export function useReference(): Reference {
  const reference = useContext(ReferenceContext);
  if (reference === null) throw new Error('a part of the reference panel stands outside it');
  return reference;
}
