import type { Case, Codes, Domain } from '../case/types.ts';
import type { CodeLists } from './code-lists.ts';

/** A rule as a case's data carries it: enough to cite, no more. */
export interface CitedRule {
  readonly id: string;
  /** The recommendation's number in this version: "1.3.1"; null for a same-day emergency, which has none. */
  readonly rec: string | null;
  /** Our own one-sentence summary. */
  readonly summary: string;
  /** Where to read it; null where there is no page for it. */
  readonly link: string | null;
  readonly strength: 'refer' | 'offer' | 'consider' | 'must_do';
}

/** What the start page needs to know of a case before its data is loaded. */
export interface CaseIndexEntry {
  readonly kind: Case['kind'];
  readonly id: string;
  /** Permanent number of the case in this module. */
  readonly code: number;
  readonly version: string;
  readonly title: string;
  /** null for a vignette, which its title tells enough of. */
  readonly summary: string | null;
  readonly minutes: number;
  readonly difficulty: Case['difficulty'];
  readonly guidance: Case['guidance'];
  readonly review: Case['review'];
  /** By language, where there is a translation: what the start page says in it. */
  readonly translations?: Readonly<Record<string, EntryTranslation>>;
  /** Path of its data inside the package: "data/tired-for-three-months.js". */
  readonly href: string;
  /** Path of the guideline it follows, as it counts in the case's nation: "guidance/ng12-2026-04-15.js". */
  readonly reference: string;
}

/** What a translation says of a case on the start page; what it doesn't say is read as the case says it. */
export interface EntryTranslation {
  readonly title?: string;
  readonly summary?: string;
  /** Nobody has reviewed it yet. */
  readonly draft?: true;
}

/**
 * What differs between packages, as data: `<script type="application/json" id="package-settings">` in index.html.
 * The same built player reads it at launch.
 */
export interface PackageSettings {
  readonly format: 1;
  /** Identifier of the module, permanent. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The edition this package speaks; `none` on a plain web server. */
  readonly standard: 'none' | 'scorm12' | 'scorm2004-3' | 'scorm2004-4';
  /** SCORM 1.2 has one status for both: which words the LMS is to count. */
  readonly finalStatus: 'completed' | 'passed-failed';
  /** 0 to 100. */
  readonly passMark: number;
  readonly weights: Readonly<Record<Domain, number>>;
  readonly mode: 'learn' | 'assess';
  readonly languages: readonly string[];
  /** YYYY-MM-DD: after it the start page says that the review is overdue. */
  readonly reviewDueOn: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly cases: readonly CaseIndexEntry[];
  /** One case is all there is, and the title is its own: a package or a SCO of one case. */
  readonly single?: true;
}

/**
 * Where a package keeps what belongs to a case beside its data: under `facts` what it tells in the guideline's words, under the
 * code of a language its texts in that. A slug has no full stop, so the names are free.
 */
export function besidePath(href: string, part: string): string {
  return href.replace(/js$/, `${part}.js`);
}

/** The default export of a case's data file. */
export interface CaseData {
  readonly case: Case;
  readonly codes: CodeLists;
  /** The rules that the case cites. */
  readonly rules: readonly CitedRule[];
}

/** A case's data as the player works with it. */
export interface PackedCase {
  readonly case: Case;
  readonly codes: Codes;
  /** The rules that the case cites. */
  readonly rules: readonly CitedRule[];
  /** Where `case` has texts of another language than it was written in. */
  readonly translation?: {
    /** Each text that is translated, with its language. */
    readonly texts: ReadonlyMap<unknown, string>;
    /** The case as it was written, in whose words the LMS is told of it: reports of one course must not come in two languages. */
    readonly written: Case;
  };
}
