import type { CaseIndexEntry, CitedRule, PackageSettings } from '../../attempt/package-settings.ts';
import type { FullCase, Vignette } from '../../case/types.ts';
import type { Marking } from '../../consultation/assess.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import type { LoadTeaching } from '../debrief/teaching-context.ts';
import type { Standing } from '../start/standing.ts';

/** What the screen of a consultation is given, whatever its kind. */
export interface ConsultationScreenProps {
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  readonly marking: Marking;
  /** `assess` keeps verdicts and reasons for the debrief. */
  readonly mode: PackageSettings['mode'];
  /** Best score of a finished run; null before the first. */
  readonly best: number | null;
  /** The module's cases, and how far the learner is with each. */
  readonly cases: readonly CaseIndexEntry[];
  /** There is no other case, and so no module to show a result of. */
  readonly single?: PackageSettings['single'] | undefined;
  readonly standingOf: (id: string) => Standing | null;
  /** Whom to tell of an error. */
  readonly contact: PackageSettings['contact'];
  /** Fetches what the guideline made of the patient, for the debrief. */
  readonly onTeaching: LoadTeaching;
  readonly onEvent: (event: CaseEvent) => void;
  /** Goes on to another case of the module. */
  readonly onOpen: (entry: CaseIndexEntry) => void;
  readonly onRestart: () => void;
  /** Shows how the learner stands with the whole module. */
  readonly onResults: () => void;
  readonly onHome: () => void;
}

/** The same for a case, which has appointments, a record and a debrief. */
export interface CaseScreenProps extends ConsultationScreenProps {
  readonly kase: FullCase;
}

/** The same for a vignette. */
export interface VignetteScreenProps extends ConsultationScreenProps {
  readonly kase: Vignette;
}
