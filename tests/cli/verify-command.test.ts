import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runVerify } from '../../src/cli/verify-command.ts';
import type { Launch } from '../../src/cli/verify-launch.ts';
import type { ScoLaunch } from '../../src/cli/verify-sco.ts';
import { rawZip } from '../scorm/verify/raw-zip.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
const manifest = `<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.3</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>T</title><item identifier="i" identifierref="r"><title>T</title></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;

function written(name: string, contents: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  const entries = Object.entries(contents);
  writeFileSync(
    path,
    rawZip(entries.map(([file, text]) => ({ name: file, bytes: new TextEncoder().encode(text) }))),
  );
  return path;
}

const sco: ScoLaunch = {
  path: 'index.html',
  reason: null,
  initialized: true,
  firstCall: 'LMSInitialize',
  status: 'incomplete',
  consoleErrors: [],
  outsideRequests: [],
};
const { path: _path, ...first } = sco;
const well: Launch = { ran: true, ...first, scos: [sco], notLaunched: 0 };

async function ran(args: readonly string[], launch: Launch = well) {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const launches: string[] = [];
  const exitCode = await runVerify(args, output, async ({ entries }) => {
    launches.push(...entries.map(({ path }) => path));
    return launch;
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n'), launches };
}

describe('npm run verify', () => {
  it('says what is wrong with a package, where, and how the launch went', async () => {
    const zip = written('old.zip', { 'index.html': page, 'imsmanifest.xml': manifest });
    const { exitCode, out, launches } = await ran([zip]);
    expect(exitCode).toBe(1);
    expect(out).toContain('imsmanifest.xml:2  error  unknown-edition');
    expect(out).toContain('launched: first call LMSInitialize, status incomplete');
    expect(launches).toEqual(['index.html']);
  });

  it('prints one JSON document', async () => {
    const zip = written('json.zip', { 'index.html': page, 'imsmanifest.xml': manifest });
    const { out } = await ran([zip, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      ok: false,
      standard: null,
      counts: { error: 1, warning: 0 },
      findings: [{ code: 'unknown-edition', path: 'imsmanifest.xml', line: 2 }],
      launch: well,
    });
  });

  it.each([
    ['missing-initialize', { initialized: false, firstCall: null, status: null }],
    ['missing-status', { status: null }],
    ['console-error', { consoleErrors: ['Refused to load'] }],
    ['outside-request', { outsideRequests: ['https://cdn.example.org/x.js'] }],
    ['broken-launch', { reason: 'It kept the browser busy.', initialized: false, status: null }],
  ])('finds %s in a launch', async (code, more) => {
    const zip = written(`${code}.zip`, { 'index.html': page, 'imsmanifest.xml': manifest });
    const { out } = await ran([zip], { ...well, scos: [{ ...sco, ...more }] });
    expect(out).toContain(
      `index.html  ${/^(missing-initialize|broken)/.test(code) ? 'error' : 'warning'}  ${code}`,
    );
  });

  it('launches each SCO that the manifest lists, once, and says of each what is wrong, of what they share once', async () => {
    const item = (n: number, to: string) =>
      `<item identifier="i${n}" identifierref="${to}"><title>T</title></item>`;
    const resource = (name: string, type = 'sco') =>
      `<resource identifier="${name}" type="webcontent" adlcp:scormtype="${type}" href="${name}.html"><file href="${name}.html"/></resource>`;
    const several = manifest
      .replace(/<item.*<\/item>/, ['b', 'a', 'b', 'notes'].map((to, n) => item(n, to)).join(''))
      .replace(
        /<resource .*<\/resource>/,
        resource('a') + resource('b') + resource('notes', 'asset'),
      );
    const pages = { 'a.html': page, 'b.html': page, 'notes.html': page };
    const zip = written('several.zip', { ...pages, 'imsmanifest.xml': several });
    const shared = { consoleErrors: ['Refused to load'] };
    const scos = [
      { ...sco, ...shared, path: 'b.html', status: null },
      { ...sco, ...shared, path: 'a.html', initialized: false, firstCall: null, status: null },
    ];
    const { out, launches } = await ran([zip], { ...well, scos, status: null, notLaunched: 3 });
    expect(launches).toEqual(['b.html', 'a.html']);
    expect(out).toContain('b.html  warning  missing-status');
    expect(out).toContain('a.html  error  missing-initialize');
    expect(out.match(/console-error/g)).toHaveLength(1);
    expect(out).toContain('2 of 5 SCOs launched: first call LMSInitialize, status none');
  });

  it('launches nothing out of a zip that isn’t safe, or that names no page', async () => {
    const unsafe = written('unsafe.zip', {
      'index.html': page,
      'imsmanifest.xml': manifest,
      '../x.js': '',
    });
    expect(await ran([unsafe])).toMatchObject({ exitCode: 1, launches: [] });
    const empty = written('empty.zip', { 'a.html': page });
    expect(await ran([empty])).toMatchObject({ exitCode: 1, launches: [] });
  });

  it('refuses a file that is no zip in one sentence', async () => {
    const path = join(folder, 'notes.zip');
    writeFileSync(path, 'Dear colleague');
    const { exitCode, out } = await ran([path]);
    expect(exitCode).toBe(1);
    expect(out).toContain('the zip  error  not-a-zip');
    expect(out).toContain('not launched: The package names no page that could be opened.');
  });

  it('shows what would steer the terminal as it is written', async () => {
    const zip = written('bell.zip', { 'index.html': page, '\u001B[2J\u202Egnp.js': '' });
    const { out } = await ran([zip]);
    expect(out).toContain('\\u001b[2J\\u202egnp.js  warning  unsafe-name');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each([
    ['no zip of a size that anyone takes', 'vast.zip', /larger than 1 GB/],
    ['nothing that isn’t a file', '/dev/null', /is no file/],
  ])('reads %s', async (_what, name, message) => {
    const path = name.startsWith('/') ? name : join(folder, name);
    if (path !== name) {
      writeFileSync(path, '');
      truncateSync(path, 2 * 1024 ** 3);
    }
    const { exitCode, err } = await ran([path]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
  });

  it.each([
    ['no package', []],
    ['two packages', ['a.zip', 'b.zip']],
    ['a path that isn’t there', ['nowhere.zip']],
    ['a folder', ['tests']],
    ['an unknown option', ['--lunch']],
  ])('exits with 2 for %s', async (_what, args) => {
    const { exitCode, err } = await ran(args);
    expect(exitCode).toBe(2);
    expect(err).toContain('--help');
  });
});
