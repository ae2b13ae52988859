import type { Module, ModuleCodes } from '../case/module-schema.ts';
import type { Case, Codes } from '../case/types.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Guidance, GuidanceFile } from '../guidance/types.ts';
import type { Severity } from '../source/diagnostic.ts';
import type { LocatedJson } from '../source/located-json.ts';
import type { Path } from '../source/places.ts';
import type { Parsed } from '../source/read-with-schema.ts';
import type { Encounter } from './encounters/encounters.ts';
import type { Example } from './examples/example.ts';
import type { Story } from './story.ts';
import type { ReadTranslation } from './translation/read-translation.ts';

/** What a rule found: where, by path, and the two sentences. The engine adds code, severity, file, line and column. */
export interface Finding {
  readonly at: Path;
  /** Points at the key instead of its value. */
  readonly on?: 'key';
  /** The words of a text that it is about, where it isn't all of it. */
  readonly words?: string;
  /** The file, where it isn't the one the rule is about. */
  readonly source?: LocatedJson;
  readonly message: string;
  readonly remedy: string;
}

/** A rule about material that already fits its schema: its words, and one pure function. */
export interface Rule<Subject> {
  /** A permanent noun for the failing state. */
  readonly code: string;
  readonly severity: Severity;
  /** One line for the list of rules. */
  readonly summary: string;
  /** What yields this finding and nothing else, and what doesn't. */
  readonly example: Example;
  check(subject: Subject): readonly Finding[];
}

/** A file that belongs to the subject: read, not there, or there but with problems of its own. */
export type Companion<T> =
  | { readonly kind: 'read'; readonly parsed: Parsed<T> }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

/** The files in the folder in which a case lies. */
export interface Beside {
  readonly names: readonly string[];
  /** null where there is no such file. */
  bytes(name: string): Uint8Array | null;
}

/** What the rules about a case are given. */
export interface CaseSubject {
  /**
   * The decisions as learners meet them; none where the story has errors or no guideline is there, for nothing could be said
   * of them then.
   */
  readonly encounters: readonly Encounter[];
  /** Where there are more of them than could be looked at, the step that leaves most ways open, by index; else null. */
  readonly entangledIn: number | null;
  /** The version that counted on the day the case was checked; null where none did, or the one it names is not there. */
  readonly inForce: string | null;
  /** A version that is newer than the one the case names, and its decisions by that; null where there is none. */
  readonly newest: {
    readonly effective: Effective;
    readonly encounters: readonly Encounter[];
  } | null;
  /** What the module that lists it is stamped for; nothing where it has no stamp, or names what isn't there. */
  readonly stamp: Stamp;
  /** The day on which it is checked, YYYY-MM-DD; null where days don't count. */
  readonly today: string | null;
  readonly case: Case;
  readonly source: LocatedJson;
  readonly story: Story;
  /** The name of its folder. */
  readonly slug: string;
  /** Whether the module beside its folder lists it. */
  readonly listed: boolean;
  /** Whether the folder is the case's own; in a folder of loose cases what lies beside it may be another's. */
  readonly hasFolder: boolean;
  readonly beside: Beside;
  readonly codes: Companion<Codes>;
  readonly guidance: Companion<Guidance>;
  /** That guideline as it counts in the case's nation; null where there is none, or no overlay for that nation. */
  readonly effective: Effective | null;
  /** The versions of guidelines there are to choose from: "ng12@2026-04-15". */
  readonly guidanceVersions: readonly string[];
}

/** What the rules about a translation are given. */
export interface TranslationSubject extends ReadTranslation {
  /** What commands call the case: its folder's name within the project, the way to its folder elsewhere. */
  readonly called: string;
  /** Whether the module lists the case and offers the language, so that learners read it. */
  readonly offered: boolean;
}

/** What the rules about a module are given. */
export interface ModuleSubject {
  readonly module: Module;
  readonly source: LocatedJson;
  readonly codes: Companion<ModuleCodes>;
  /** The folders beside the module that hold a `case.json`. */
  readonly slugs: readonly string[];
  /** Each guideline that it is stamped for, in its order. */
  readonly stamped: readonly Stamped[];
  /** The versions of guidelines there are to choose from: "ng12@2026-04-15". */
  readonly guidanceVersions: readonly string[];
}

/** The versions of guidelines that a module as a whole is stamped for; empty where it has no stamp. */
export type Stamp = NonNullable<Module['guidance']>;

/** A guideline of a stamp, and what there is of it. */
export interface Stamped {
  readonly named: Stamp[number];
  readonly guidance: Companion<Guidance>;
  /** The last version that there is; null where there is none. */
  readonly newest: Guidance | null;
}

/** What the rules about a guideline are given. */
export interface GuidanceSubject {
  readonly guidance: GuidanceFile;
  readonly source: LocatedJson;
  /** The name of its file. */
  readonly name: string;
  /** All that lies in the same folder, this file included. */
  readonly neighbours: readonly GuidanceFile[];
  /** Whether something in that folder can't be read. */
  readonly unreadable: boolean;
}
