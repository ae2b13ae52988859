import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataModule } from '../../src/authoring/assemble-json.ts';
import { packedCase } from '../../src/authoring/assemble.ts';
import type { CheckedCase, CheckedLibrary } from '../../src/authoring/library.ts';
import { ensurePlayer } from '../../src/cli/build-player.ts';
import { projectCases, projectFolder } from '../../src/cli/files.ts';
import { packModule } from '../../src/cli/pack-module.ts';
import { findingsText } from '../../src/cli/print-findings.ts';
import { checkProject } from '../../src/cli/project.ts';

let out: string;
let library: CheckedLibrary;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'referwise-budget-'));
  const checked = checkProject(projectCases());
  if (!checked.ok) throw new Error(findingsText(checked.findings, () => null));
  ({ library } = checked);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function gzipped(each: CheckedCase): number {
  return gzipSync(dataModule(packedCase(each))).length;
}

describe('what learners download', () => {
  it('is at most 25 KB for each case that ships', () => {
    const heavy = library.cases.filter((each) => gzipped(each) > 25 * 1024);
    expect(heavy.map(({ slug }) => slug)).toEqual([]);
  });

  it('is at most 400 KB for a zip of ten cases like the longest that ships', () => {
    const [longest] = library.cases.toSorted((one, other) => gzipped(other) - gzipped(one));
    if (longest === undefined) throw new Error('The module lists no case.');
    const cases = Array.from({ length: 10 }, (_, code) => {
      const slug = `${longest.slug}-${code}`;
      return { ...longest, slug, code, case: { ...longest.case, id: slug } };
    });
    const player = ensurePlayer({ root: projectFolder, quiet: true });
    const packed = packModule({
      library: { ...library, cases },
      player,
      standards: ['scorm12'],
      out,
    });
    const sizes = packed.ok ? packed.packages.map(({ bytes }) => bytes) : [];
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(400 * 1024);
  }, 60_000);
});
