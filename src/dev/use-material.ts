import { useEffect, useState } from 'react';
import type { PreviewState } from '../authoring/preview/preview-state.ts';
import { followMaterial } from './material.ts';

/** What is known of the cases folder, now and after each change. */
export function useMaterial(first: PreviewState): PreviewState {
  const [state, setState] = useState(first);
  useEffect(() => followMaterial(setState), []);
  return state;
}
