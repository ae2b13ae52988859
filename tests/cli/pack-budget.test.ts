import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageStandards, type PackageStandard } from '../../scorm/package-spec.ts';
import { zip } from '../../scorm/zip.ts';
import { dataModule } from '../../src/authoring/assemble-json.ts';
import { assemble, packedCase } from '../../src/authoring/assemble.ts';
import type { CheckedCase, CheckedLibrary } from '../../src/authoring/library.ts';
import { ensurePlayer } from '../../src/cli/build-player.ts';
import { projectCases, projectFolder } from '../../src/cli/files.ts';
import { packModule } from '../../src/cli/pack-module.ts';
import { readSchemas } from '../../src/cli/read-schemas.ts';
import { findingsText } from '../../src/cli/print-findings.ts';
import { checkProject } from '../../src/cli/project.ts';
import { startMarkupOf } from '../../src/cli/start-markup.ts';

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

/** What belongs to the guideline, in its panel and in the debrief: code, its words in each language, its style, and the tables. */
function isOfGuideline(path: string): boolean {
  return /^guidance\/|^assets\/(load-)?(reference|guidance|guideline|rule)-/.test(path);
}

/** Fixed by the edition and never loaded by a learner: how much more its schemas weigh than those of SCORM 1.2. */
function schemaSurplus(standard: PackageStandard): number {
  const [own, least] = [standard, 'scorm12' as const].map((it) => zip(readSchemas(it)).length);
  return (own ?? 0) - (least ?? 0);
}

/** The classes of the design system that some texts name. */
function classesIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(/\bnhsuk-[\w-]+/g) ?? []))].sort();
}

describe('what learners download', () => {
  it('is at most 25 KB for each case that ships', () => {
    const heavy = library.cases.filter((each) => gzipped(each) > 25 * 1024);
    expect(heavy.map(({ slug }) => slug)).toEqual([]);
  });

  it('is at most 471 KB for a zip of ten cases like the longest that ships, the guideline, media and what schemas SCORM 2004 has more apart', () => {
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
      standards: packageStandards,
      out,
    });
    const packages = packed.ok ? packed.packages : [];
    expect(packages).toHaveLength(packageStandards.length);
    const files = assemble(library, player, 'scorm12', startMarkupOf(player));
    const guideline = zip(files.filter(({ path }) => isOfGuideline(path))).length;
    // Ten cases of text, as the budget has it: faces are counted with the media.
    const media = zip(
      assemble({ ...library, cases }, player, 'scorm12', startMarkupOf(player)).filter(({ path }) =>
        path.startsWith('media/'),
      ),
    ).length;
    const own = packages.map(
      ({ standard, bytes }) => bytes - schemaSurplus(standard) - guideline - media,
    );
    expect(Math.max(...own)).toBeLessThanOrEqual(471 * 1024);
  }, 60_000);

  it('is at most 70 KB for the guideline, in two languages, once in a package and only for who opens it', () => {
    const player = ensurePlayer({ root: projectFolder, quiet: true });
    const files = assemble(library, player, 'scorm12', startMarkupOf(player));
    const own = files.filter(({ path }) => isOfGuideline(path));
    expect(own.map(({ path }) => path)).toEqual([
      'assets/guidance-cy.js',
      'assets/guidance-en.js',
      'assets/guideline-point.css',
      'assets/guideline-point.js',
      'assets/load-reference-words.js',
      'assets/reference-cy.js',
      'assets/reference-panel.css',
      'assets/reference-panel.js',
      'assets/rule-title.js',
      'guidance/ng12-2026-04-15.js',
    ]);
    expect(zip(own).length).toBeLessThanOrEqual(70 * 1024);
  }, 60_000);

  it('is at most 123 KB for the first screen, in three requests', () => {
    const player = ensurePlayer({ root: projectFolder, quiet: true });
    const files = assemble(library, player, 'scorm12', startMarkupOf(player));
    const page = new TextDecoder().decode(files.find(({ path }) => path === 'index.html')?.bytes);
    const asked = new Set(
      [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1]),
    );
    const first = files.filter(({ path }) => path === 'index.html' || asked.has(path));
    expect(first.map(({ path }) => path)).toEqual([
      'assets/index.css',
      'assets/index.js',
      'index.html',
    ]);
    const bytes = first.reduce((sum, file) => sum + gzipSync(file.bytes).length, 0);
    expect(bytes).toBeLessThanOrEqual(123_000);
  }, 60_000);

  it('is styled in each class of the design system that a component wears, and in few besides', () => {
    const player = ensurePlayer({ root: projectFolder, quiet: true });
    const styles = player.filter(({ path }) => path.endsWith('.css'));
    const styled = classesIn(styles.map(({ bytes }) => new TextDecoder().decode(bytes)));
    const ui = join(projectFolder, 'src/ui');
    const components = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tsx'),
    );
    const worn = classesIn(components.map((name) => readFileSync(join(ui, name), 'utf8')));
    expect(worn.filter((name) => !styled.includes(name))).toEqual([]);
    // Lightning CSS leaves it in where it shares a rule with one that is worn.
    expect(styled.filter((name) => !worn.includes(name))).toEqual([
      'nhsuk-button--secondary-solid',
    ]);
  }, 60_000);

  it('holds the start page in the HTML, before any script', () => {
    const player = ensurePlayer({ root: projectFolder, quiet: true });
    const files = assemble(library, player, 'scorm12', startMarkupOf(player));
    const page = new TextDecoder().decode(files.find(({ path }) => path === 'index.html')?.bytes);
    expect(page).toMatch(/<h1[^>]*>When to refer for suspected cancer<\/h1>/);
    for (const { case: kase } of library.cases) {
      expect(page).toContain(kase.kind === 'case' ? kase.summary : kase.title);
    }
    expect(page).toContain('Not for real patients');
  }, 60_000);
});
