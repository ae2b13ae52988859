import { createContext, useCallback, useEffect, useState, type ComponentType } from 'react';
import type { Effective } from '../../guidance/effective.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';
import type { FeatureLists } from '../../teaching/feature-lists.ts';
import type { GuidelinePointProps } from './guideline-point.tsx';

/** What a debrief needs to say what the guideline made of the patient; fetched when a case has ended. */
export interface Teaching {
  readonly effective: Effective;
  readonly words: GuidanceWords;
  /** What the case tells in the guideline's words. */
  readonly features: FeatureLists;
  readonly Point: ComponentType<GuidelinePointProps>;
}

/** Fetches it for a case, by id; resolves to null where it can't be had. */
export type LoadTeaching = (id: string) => Promise<Teaching | null>;

/** The same on its way, there, or not to be had for now. */
export type TeachingState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly teaching: Teaching }
  | { readonly kind: 'failed'; readonly again: () => void };

/** Given by the debrief to whatever in it speaks of the guideline. */
export const TeachingContext = createContext<TeachingState>({ kind: 'loading' });

/** Fetches once, and again when asked to. */
export function useTeaching(load: LoadTeaching, id: string): TeachingState {
  const [state, setState] = useState<Teaching | 'loading' | 'failed'>('loading');
  const fetchIt = useCallback(() => {
    let wanted = true;
    void load(id).then((teaching) => {
      if (wanted) setState(teaching ?? 'failed');
    });
    return () => {
      wanted = false;
    };
  }, [load, id]);
  useEffect(() => fetchIt(), [fetchIt]);
  if (state === 'loading') return { kind: 'loading' };
  if (state !== 'failed') return { kind: 'there', teaching: state };
  return {
    kind: 'failed',
    again: () => {
      setState('loading');
      fetchIt();
    },
  };
}
