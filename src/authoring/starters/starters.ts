/** Starter cases by shape: whole, clean under `check`, and full of notes where the medicine goes. */
import type { CaseSource, VignetteSource } from '../../case/types.ts';
import { contrastPairStarter } from './contrast-pair-starter.ts';
import { fullStarter } from './full-starter.ts';
import type { StarterRequest } from './starter-request.ts';
import { vignetteStarter } from './vignette-starter.ts';

/** The shapes there are, the usual one first. */
export const shapes = ['full', 'vignette', 'contrast-pair'] as const;
export type Shape = (typeof shapes)[number];

/** The cases of a shape: one, or the two of a pair, in the order in which learners meet them. */
export function starterCases(
  shape: Shape,
  request: StarterRequest,
): readonly (CaseSource | VignetteSource)[] {
  switch (shape) {
    case 'full':
      return [fullStarter(request)];
    case 'vignette':
      return [vignetteStarter(request)];
    case 'contrast-pair':
      return contrastPairStarter(request);
  }
}

/** The ids of the cases of a shape. */
export function starterIds(shape: Shape, id: string): readonly string[] {
  return shape === 'contrast-pair' ? [`${id}-a`, `${id}-b`] : [id];
}
