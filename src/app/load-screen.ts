import type { ComponentType } from 'react';
import type { ConsultationScreenProps } from '../ui/consultation/consultation-screen.tsx';

/** The screen of a consultation: a part of the player that the start page does without. */
export type Screen = ComponentType<ConsultationScreenProps>;

/** Fetches the consultation's screen; the browser fetches it once. Rejects where it can't be had. */
export async function loadScreen(): Promise<Screen> {
  const { ConsultationScreen } = await import('../ui/consultation/consultation-screen.tsx');
  return ConsultationScreen;
}
