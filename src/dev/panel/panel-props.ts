import type { Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import type { Track } from '../track.ts';
import type { CaseData } from '../use-case-data.ts';
import type { WaysRequest } from '../ways.ts';

/** What each part of the panel that looks into a case is given. */
export interface PanelProps {
  readonly data: CaseData;
  /** Path of the case's file. */
  readonly file: string;
  /** Permanent number of the case. */
  readonly code: number;
  readonly consultation: Consultation;
  readonly track: Track;
  readonly request: Omit<WaysRequest, 'ask'>;
  /** Plays events from the beginning and stays there, with others ahead where there are any. */
  readonly onPlay: (events: readonly CaseEvent[], ahead?: readonly CaseEvent[]) => void;
}
