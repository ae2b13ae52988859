import type { CaseText } from '../../case/case-texts.ts';
import type { Translation } from '../../case/types.ts';
import type { LocatedJson } from '../../source/located-json.ts';
import type { Reconciliation } from './reconcile.ts';

/** A translation that lies beside a case, held against the case. */
export interface ReadTranslation {
  readonly file: string;
  /** The language that the file's name says. */
  readonly language: string;
  readonly translation: Translation;
  readonly source: LocatedJson;
  /** The texts of the case, each place once. */
  readonly texts: readonly CaseText[];
  readonly reconciliation: Reconciliation;
}
