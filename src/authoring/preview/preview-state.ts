import type { CaseIndexEntry, PackageSettings } from '../../attempt/package-settings.ts';
import { codeFrame, framedLines } from '../../source/code-frame.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { packageSettings } from '../assemble.ts';
import type { Draft, Preview } from './preview.ts';

/** A finding with the lines it is about. */
export interface ShownFinding extends Diagnostic {
  readonly frame: string;
}

/** What `check` found, by the case it is about. */
export interface PreviewFindings {
  readonly cases: ReadonlyMap<string, readonly ShownFinding[]>;
  /** Of the module and the guidelines. */
  readonly shared: readonly ShownFinding[];
}

/** A case as the author's page is told of it. */
export interface PreviewedCase extends Pick<
  Draft,
  'slug' | 'file' | 'listed' | 'plays' | 'readAt' | 'version' | 'unnumbered'
> {
  readonly title: string;
  /** null where there is nothing to play. */
  readonly entry: CaseIndexEntry | null;
  readonly findings: readonly ShownFinding[];
}

/** What the author's page and the player beside it know of a cases folder: one JSON document. */
export interface PreviewState {
  readonly format: 1;
  /** Path of the cases folder. */
  readonly folder: string;
  /** Whether the findings are those of the text as it is saved now. */
  readonly checked: 'yes' | 'under-way' | 'failed';
  readonly moduleIs: Preview['moduleIs'];
  readonly settings: PackageSettings;
  readonly cases: readonly PreviewedCase[];
  readonly shared: readonly ShownFinding[];
}

/** Puts together what was read and what was found. While a check is under way, what can't be read is said at once. */
export function previewState(
  preview: Preview,
  findings: PreviewFindings,
  checked: PreviewState['checked'],
  read: (file: string) => string | null,
): PreviewState {
  const { folder, moduleIs, module, moduleCodes, drafts } = preview;
  const playable = drafts.flatMap((draft) => draft.playable ?? []);
  const settings = packageSettings({ folder, module, moduleCodes, cases: playable }, 'none');
  const entries = new Map(
    settings.cases.map((entry) => [
      entry.id,
      versioned(entry, drafts.find(({ slug }) => slug === entry.id)?.version ?? 0),
    ]),
  );
  return {
    format: 1,
    folder,
    checked,
    moduleIs,
    settings: {
      ...settings,
      cases: module.cases.flatMap((slug) => entries.get(slug) ?? []),
    },
    cases: drafts.map((draft) => {
      const { slug, file, listed, plays, readAt, version, unnumbered, playable } = draft;
      const shown = { slug, file, listed, plays, readAt, version, unnumbered };
      return {
        ...shown,
        title: playable?.case.title ?? slug,
        entry: entries.get(slug) ?? null,
        findings:
          draft.problems.length > 0
            ? framed(draft.problems, read)
            : (findings.cases.get(slug) ?? []),
      };
    }),
    shared: findings.shared,
  };
}

/** Findings with their frames; each file is read once. */
export function framed(
  findings: readonly Diagnostic[],
  read: (file: string) => string | null,
): readonly ShownFinding[] {
  const lines = new Map(
    [...new Set(findings.map(({ file }) => file))].map((file) => {
      const text = read(file);
      return [file, text === null ? null : framedLines(text)];
    }),
  );
  return findings.map((finding) => {
    const text = lines.get(finding.file) ?? null;
    return { ...finding, frame: text === null ? '' : codeFrame(text, finding) };
  });
}

/** The entry with addresses that no earlier version had: a browser loads a module once, and never again. */
function versioned(entry: CaseIndexEntry, version: number): CaseIndexEntry {
  const at = (href: string) => `at/${version}/${href}`;
  return { ...entry, href: at(entry.href), reference: at(entry.reference) };
}
