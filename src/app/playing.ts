import type { ComponentType } from 'react';
import type { act, openCase, restartCase } from '../attempt/playing.ts';
import type { ConsultationScreenProps } from '../ui/consultation/screen-props.ts';

/** A part of the player that the start page does without: the screen of a consultation, and what its learner's acts come to. */
export interface Playing {
  readonly Screen: ComponentType<ConsultationScreenProps>;
  readonly openCase: typeof openCase;
  readonly act: typeof act;
  readonly restartCase: typeof restartCase;
}
