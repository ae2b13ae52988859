import { parseCase, parseCodes } from '../case/parse.ts';
import type { Case, Codes } from '../case/types.ts';
import type { Effective } from '../guidance/effective.ts';
import { versionName } from '../guidance/versions.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LocatedJson } from '../source/located-json.ts';
import { applied } from './applied.ts';
import { besideOf } from './beside.ts';
import { byPlace } from './by-place.ts';
import { checkModule, type ReadModule } from './check-module.ts';
import { meetings } from './encounters/encounters.ts';
import { type Material, findMaterial } from './material.ts';
import { inside, nameOf, parentOf } from './paths.ts';
import type { Companion } from './rule.ts';
import {
  caseRules,
  draftRules,
  guidanceRules,
  medicineRules,
  numberRules,
  releaseRules,
  translationRules,
} from './rules.ts';
import { whole, type Share } from './shares.ts';
import { companion, openShelf } from './shelf.ts';
import { bindingStamp } from './stamp.ts';
import { storyOf } from './story.ts';
import type { ReadTranslation } from './translation/read-translation.ts';
import { readTranslations } from './translation/read-translations.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** What to check, and where to look for what lies beside none of it. */
export interface CheckRequest {
  /** Files and folders. */
  readonly targets: readonly string[];
  /** The project's cases folder: its guidance serves cases that lie elsewhere. */
  readonly project: string | null;
  /** The day of the check, YYYY-MM-DD. Without it no day is past, so that what is packed doesn't hang on a clock. */
  readonly today?: string;
  /** Whether the cases are to be released: what is fine for a draft is refused then. */
  readonly release?: boolean;
}

/** A case that fits the format, with what belongs to it; absent parts are null. */
export interface ReadCase {
  readonly file: string;
  readonly source: LocatedJson;
  readonly case: Case;
  /** The version of the format that its file is written in. */
  readonly format: number;
  readonly codes: Codes | null;
  /** The guideline it names, as it counts in its nation. */
  readonly guidance: Effective | null;
  /** The languages it was put into, as far as they fit the format. */
  readonly translations: readonly ReadTranslation[];
}

/** What was found, sorted by file and place, and all that could be read. */
export interface CheckReport {
  readonly material: Material;
  readonly findings: readonly Diagnostic[];
  readonly cases: readonly ReadCase[];
  readonly modules: readonly ReadModule[];
}

/**
 * Checks cases, modules and guidelines. A file is first read; rules look only at what could be read. Work grows with
 * the amount of text, no faster.
 */
export function check(files: VirtualFiles, request: CheckRequest): CheckReport {
  const cases: ReadCase[] = [];
  const { material, findings, problems, modules } = look(files, request, whole(), (read) =>
    cases.push(read),
  );
  return { material, findings: [...findings, ...problems].sort(byPlace), cases, modules };
}

/** What was found in one share, in no order that means anything. */
export interface Look {
  readonly material: Material;
  readonly findings: readonly Diagnostic[];
  /** What is wrong with guidelines and modules that cases of this share asked for; other shares may say the same. */
  readonly problems: readonly Diagnostic[];
  readonly modules: readonly ReadModule[];
}

/** Checks a share of the cases, and hands on each that could be read: whoever checks many need not keep them. */
export function look(
  files: VirtualFiles,
  { targets, project, today, release = false }: CheckRequest,
  share: Share,
  onCase: (read: ReadCase) => void,
): Look {
  const material = findMaterial(files, targets);
  const shelf = openShelf(files);
  const findings: Diagnostic[] = [];
  const { isFirst } = share;

  const unsound = new Set<string>();
  for (const file of material.guidance) {
    const guidance = shelf.guidance(file);
    if (guidance.kind !== 'read') continue;
    const { value, source } = guidance.parsed;
    const subject = {
      guidance: value,
      source,
      name: nameOf(file),
      neighbours: shelf.neighbours(file),
      unreadable: shelf.hasUnreadable(file),
    };
    const own = applied(guidanceRules, subject, source);
    if (hasErrors(own)) unsound.add(file);
    if (isFirst) findings.push(...own);
  }

  for (
    let file = material.cases[share.next()];
    file !== undefined;
    file = material.cases[share.next()]
  ) {
    const parsed = parseCase(files.read(file) ?? '', file);
    if (!parsed.ok) {
      findings.push(...parsed.problems);
      continue;
    }
    const { value, source, format } = parsed.value;
    const folder = parentOf(file);
    const shared = [parentOf(folder), folder, ...(project === null ? [] : [project])];
    const version = versionName(value.guidance);
    const guidance = shelf.findGuidance(shared, version);
    const effective =
      guidance.kind === 'read'
        ? shelf.effectiveGuidance(
            shared,
            guidance.parsed.value,
            value.nation,
            value.guidance.checkedOn,
          )
        : null;
    const codes = besideCase(file, folder);
    const module = shelf.module(inside(parentOf(folder), 'module.json'));
    const slug = nameOf(folder);
    const hasFolder = nameOf(file) === 'case.json';
    const story = storyOf(value);
    const listed = hasFolder && module.kind === 'read' && module.parsed.value.cases.includes(slug);
    const subject = {
      case: value,
      source,
      story,
      encounters: [],
      entangledIn: null,
      inForce: null,
      newest: null,
      stamp:
        listed && module.kind === 'read' ? bindingStamp(module.parsed.value, shelf, shared) : [],
      today: today ?? null,
      slug,
      hasFolder,
      beside: besideOf(files, folder),
      listed,
      codes,
      guidance,
      effective,
      guidanceVersions: guidance.kind === 'absent' ? shelf.guidanceVersions(shared) : [],
    };
    const own = applied(caseRules, subject, source);
    findings.push(...own, ...applied(release ? releaseRules : draftRules, subject, source));
    // A mistyped id would be given a number for ever.
    if (!hasErrors(own)) findings.push(...applied(numberRules, subject, source));
    // A case or a guideline that doesn't hold together is first mended: what would be said of the medicine might come of that alone.
    const sound = guidance.kind === 'read' && !unsound.has(guidance.parsed.source.file);
    if (effective !== null && sound && !hasErrors(own)) {
      const met = meetings(value, story);
      const versions = shelf.versionsOf(shared, value.guidance.id);
      const { version: named, checkedOn } = value.guidance;
      const newest = versions.at(-1);
      const newer =
        newest === undefined || newest.version === named
          ? null
          : shelf.effectiveGuidance(shared, newest, value.nation, newest.inForceFrom);
      const judged = {
        ...subject,
        ...met.by(effective),
        inForce: versions.findLast(({ inForceFrom }) => inForceFrom <= checkedOn)?.version ?? null,
        newest: newer === null ? null : { effective: newer, encounters: met.by(newer).encounters },
      };
      findings.push(...applied(medicineRules, judged, source));
    }
    const translations = hasFolder ? readTranslations(files, folder, source.value, findings) : [];
    const offered: readonly string[] =
      listed && module.kind === 'read' ? module.parsed.value.languages : [];
    for (const each of translations) {
      const called = parentOf(folder) === project ? slug : folder;
      const about = { ...each, called, offered: offered.includes(each.language) };
      findings.push(...applied(translationRules, about, each.source));
    }
    onCase({
      file,
      source,
      case: value,
      format,
      codes: valueOf(codes),
      guidance: effective,
      translations,
    });
  }

  const modules = (isFirst ? material.modules : []).flatMap(
    (file) => checkModule(files, shelf, { file, project, release }, findings) ?? [],
  );

  return { material, findings, problems: shelf.problems(), modules };

  /** Only a `case.json` has a `codes.json` beside it; in a folder of loose cases it would be no one's. */
  function besideCase(file: string, folder: string): Companion<Codes> {
    if (nameOf(file) !== 'case.json') return { kind: 'absent' };
    return companion(files, inside(folder, 'codes.json'), parseCodes, findings);
  }
}

function hasErrors(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function valueOf<T>(companion: Companion<T>): T | null {
  return companion.kind === 'read' ? companion.parsed.value : null;
}
