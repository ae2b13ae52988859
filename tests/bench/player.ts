/** What the player costs a learner, beside its budgets and beside a bare page built in the same run. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { PackageFile, PackageStandard } from '../../scorm/package-spec.ts';
import { dataModule } from '../../src/authoring/assemble-json.ts';
import { assemble, packedCase } from '../../src/authoring/assemble.ts';
import type { CheckedLibrary } from '../../src/authoring/library.ts';
import { ensurePlayer } from '../../src/cli/build-player.ts';
import { packModule } from '../../src/cli/pack-module.ts';
import { checkProject } from '../../src/cli/project.ts';
import { startMarkupOf } from '../../src/cli/start-markup.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { matchCosts } from './guidance-match.ts';
import { lmsCalls } from './lms-calls.ts';
import { responses } from './responses.ts';
import { withCountingLms } from './counting-lms.ts';
import { median, pageCost, type PageCost } from './page-cost.ts';
import { serveFiles } from './static-server.ts';
import { line, row } from './table.ts';

const runs = 5;
const slow = { cpu: 4, network: true };

const checked = checkProject('cases');
if (!checked.ok) throw new Error('cases has errors; npm run check shows them.');
const { library } = checked;
const player = ensurePlayer({ root: resolve('.'), quiet: true });
const browser = await launchBrowser();

const one = await opening(browser, filesOf(library, 'scorm12'));
const many = await opening(browser, filesOf(repeated(library, 200), 'scorm12'));
const floor = await opening(browser, await bareFiles());
line('first screen', '', '', '');
row('bytes, gzipped, headers included', kb(one.bytes), '125 KB', ratio(one.bytes, floor.bytes));
row('requests', String(one.requests), '5', ratio(one.requests, floor.requests));
row(
  'the same with 200 cases',
  kb(many.bytes),
  `${kb(one.bytes * 1.1)} (within 10%)`,
  ratio(many.bytes, one.bytes, 'one case'),
);
row(
  'first content, 4x CPU and 4G',
  ms(one.firstContent),
  'before the script',
  ratio(one.firstContent, floor.firstContent),
);
row('script, 4x CPU and 4G', ms(one.script), '', ratio(one.script, floor.script));

line('a case', '', '', '');
for (const each of library.cases) {
  row(`data of ${each.slug}`, kb(gzipSync(dataModule(packedCase(each))).length), '25 KB', '');
}

line('a click to the next paint, 4x CPU, 95th percentile', '', '', '');
for (const commit of [0, 500]) {
  const times = await responses(browser, filesOf(library, 'scorm12'), library, commit);
  row(
    `Commit takes ${commit} ms (${times.count} clicks)`,
    ms(times.p95),
    '100 ms',
    `median ${ms(times.median)}, worst ${ms(times.worst)}`,
  );
}

line('calls to the LMS', '', '', '');
const callBudgets = {
  scorm12: ['16', '18'],
  'scorm2004-3': ['20', '24'],
  'scorm2004-4': ['20', '24'],
} as const;
for (const standard of ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const) {
  const calls = await lmsCalls(browser, filesOf(library, standard), library);
  const [opened, decided] = callBudgets[standard];
  row(`${standard}: before the first content`, String(calls.opening.all), opened, '');
  row(
    `${standard}: a decision, at most`,
    `${calls.decision.all}, ${calls.decision.commits} commit`,
    `${decided}, 1 commit`,
    '',
  );
  row(`${standard}: reading for 5 s`, String(calls.reading.all), '0', '');
}

line('packing, player built', '', '', '');
const [small, large] = [packTime(library), packTime(repeated(library, 10))];
row('one package', ms(small.time), '300 ms', '');
row(
  'ten cases in it',
  `${ms(large.time)}, ${kb(large.bytes)}`,
  '471 KB and the guideline',
  ratio(large.time, small.time, 'one case'),
);
await browser.close();

line('all rules of the guideline for one patient: met, undecided, near', '', '', '');
const [once, tenfold] = matchCosts();
if (once !== undefined && tenfold !== undefined) {
  row(`${once.rules} rules`, `${once.time.toFixed(1)} ms`, '', '');
  row(
    `${tenfold.rules} rules`,
    `${tenfold.time.toFixed(1)} ms`,
    'linear',
    ratio(tenfold.time, once.time, 'that'),
  );
}

async function opening(on: Browser, files: readonly PackageFile[]): Promise<PageCost> {
  const served = await serveFiles(files);
  const costs: PageCost[] = [];
  // The first is to warm up.
  for (let run = 0; run <= runs; run += 1) {
    costs.push(await pageCost(on, served.url, slow, withCountingLms));
  }
  served.close();
  const middle = (key: keyof PageCost) => median(costs.slice(1).map((cost) => cost[key]));
  return {
    requests: middle('requests'),
    bytes: middle('bytes'),
    firstContent: middle('firstContent'),
    script: middle('script'),
  };
}

function filesOf(from: CheckedLibrary, standard: PackageStandard): readonly PackageFile[] {
  return assemble(from, player, standard, startMarkupOf(player));
}

/** The module with its first case as often as asked for, under as many names. */
function repeated(from: CheckedLibrary, times: number): CheckedLibrary {
  const [first] = from.cases;
  if (first === undefined) throw new Error('the module lists no case');
  const cases = Array.from({ length: times }, (_, code) => {
    const slug = `${first.slug}-${code}`;
    return { ...first, slug, code, case: { ...first.case, id: slug } };
  });
  return { ...from, cases };
}

async function bareFiles(): Promise<readonly PackageFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'referwise-bare-'));
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    root: resolve('tests/bench/bare'),
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir: folder, emptyOutDir: true },
  });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(folder, path)) }));
  rmSync(folder, { recursive: true, force: true });
  return files;
}

function packTime(from: CheckedLibrary): { readonly time: number; readonly bytes: number } {
  const out = mkdtempSync(join(tmpdir(), 'referwise-pack-'));
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    const packed = packModule({ library: from, player, standards: ['scorm12'], out });
    times.push(performance.now() - begun);
    bytes = packed.ok ? (packed.packages[0]?.bytes ?? 0) : 0;
  }
  rmSync(out, { recursive: true, force: true });
  return { time: median(times.slice(1)), bytes };
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
function ratio(value: number, other: number, name = 'the bare page'): string {
  return `${(value / other).toFixed(2)} of ${name}`;
}
