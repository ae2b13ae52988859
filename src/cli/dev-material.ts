import { statSync } from 'node:fs';
import {
  readPreview,
  type CasesPlace,
  type Preview,
  type StampedFiles,
} from '../authoring/preview/preview.ts';
import { renewed } from '../authoring/preview/preview-findings.ts';
import {
  previewState,
  type PreviewFindings,
  type PreviewState,
} from '../authoring/preview/preview-state.ts';
import { nodeFiles } from './files.ts';

/** Checks some cases of a folder elsewhere, so that the page is served meanwhile. */
export type Checker = (place: CasesPlace, slugs: readonly string[]) => Promise<PreviewFindings>;

/** The cases folder as the author's page is told of it, now. */
export interface DevMaterial {
  preview(): Preview;
  state(): PreviewState;
  /** Reads what changed on the disk, says so, and checks it. */
  refresh(): void;
}

/** Watches over a cases folder: what changed is read at once, checked after, and `onChange` told of each. */
export function devMaterial(place: CasesPlace, check: Checker, onChange: () => void): DevMaterial {
  const files: StampedFiles = { ...nodeFiles(), stamp };
  let present = readPreview(files, place, null, Date.now());
  let findings: PreviewFindings = { cases: new Map(), shared: [] };
  let unchecked = new Set(present.drafts.map(({ slug }) => slug));
  let stale = true;
  let checking = false;
  let failed = false;

  const checkNext = async () => {
    if (checking || !stale) return;
    checking = true;
    const slugs = [...unchecked];
    unchecked = new Set();
    stale = false;
    try {
      findings = renewed(findings, await check(place, slugs));
      failed = false;
    } catch (error) {
      // The next save tries again.
      for (const slug of slugs) unchecked.add(slug);
      failed = true;
      console.error(error);
    }
    checking = false;
    onChange();
    void checkNext();
  };

  const refresh = () => {
    const before = present;
    present = readPreview(files, place, before, Date.now());
    const all = present.sharedStamp !== before.sharedStamp;
    const changed = present.drafts.filter(
      (draft) =>
        all || before.drafts.find(({ slug }) => slug === draft.slug)?.stamp !== draft.stamp,
    );
    const gone = before.drafts.length !== present.drafts.length;
    if (!all && changed.length === 0 && !gone) return;
    for (const { slug } of changed) unchecked.add(slug);
    stale = true;
    onChange();
    void checkNext();
  };

  void checkNext();
  return {
    preview: () => present,
    state: () =>
      previewState(
        present,
        findings,
        checking || stale ? 'under-way' : failed ? 'failed' : 'yes',
        files.read,
      ),
    refresh,
  };
}

/** What a change of a file leaves no way around: its number on the disk, its times and its size. */
function stamp(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : [found.ino, found.mtimeMs, found.ctimeMs, found.size].join(' ');
}
