import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackageList } from '../../src/cli/serve-list.ts';
import { serveLocalLms, type Serving } from '../../src/cli/serve.ts';
import { packageListSchema } from '../../src/local-lms/package-list.ts';
import { tinyPackage } from '../local-lms/tiny-package.ts';

let folder: string;
let serving: Serving;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-serve-'));
  mkdirSync(join(folder, 'release'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'secret.txt'), 'not to be served');
  writeFileSync(join(folder, 'page/index.html'), '<title>The list</title>');
  writeFileSync(join(folder, 'release/tiny.zip'), tinyPackage());
  serving = await started();
});

afterEach(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

async function started(port = 0): Promise<Serving> {
  const release = join(folder, 'release');
  const begun = await serveLocalLms({
    page: join(folder, 'page'),
    zips: () => readdirSync(release).map((name) => join(release, name)),
    port,
  });
  if (begun.kind !== 'serving') throw new Error(`port ${begun.port} is taken`);
  return begun;
}

const get = (path: string) => fetch(new URL(path, serving.url));

/** Sends a path as it is, which `fetch` would tidy. */
function getRaw(
  path: string,
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  return new Promise((fulfil, reject) => {
    request(new URL(serving.url), { path }, (response) => {
      const parts: Uint8Array[] = [];
      response.on('data', (part: Uint8Array) => parts.push(part));
      response.on('end', () =>
        fulfil({ status: response.statusCode, body: Buffer.concat(parts).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('files', () => {
  test.each([
    ['', 'text/html; charset=utf-8'],
    ['packages.json', 'application/json; charset=utf-8'],
    ['packages/tiny.zip/index.html', 'text/html; charset=utf-8'],
    ['packages/tiny.zip/play.js', 'text/javascript; charset=utf-8'],
    ['packages/tiny.zip/imsmanifest.xml', 'application/xml; charset=utf-8'],
    ['release/tiny.zip', 'application/zip'],
  ])('come with their type, uncached and unsniffed: /%s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('are the bytes of the package', async () => {
    const zip = new Uint8Array(await (await get('release/tiny.zip')).arrayBuffer());
    expect(zip).toEqual(new Uint8Array(readFileSync(join(folder, 'release/tiny.zip'))));
  });

  test('are compressed for a browser that asks for it', async () => {
    const raw = await new Promise<Buffer>((fulfil) => {
      const headers = { 'accept-encoding': 'gzip' };
      request(new URL('packages/tiny.zip/index.html', serving.url), { headers }, (response) => {
        const parts: Uint8Array[] = [];
        response.on('data', (part: Uint8Array) => parts.push(part));
        response.on('end', () => fulfil(Buffer.concat(parts)));
      }).end();
    });
    expect(gunzipSync(raw).toString()).toContain('<title>Tiny package</title>');
  });

  test('of a package that was packed again are the new ones', async () => {
    await get('packages/tiny.zip/index.html');
    const again = zipSync({
      'imsmanifest.xml': strToU8(
        '<manifest identifier="a"><resource href="index.html"/></manifest>',
      ),
      'index.html': strToU8('packed again'),
    });
    writeFileSync(join(folder, 'release/tiny.zip'), again);
    utimesSync(join(folder, 'release/tiny.zip'), 2_000_000_000, 2_000_000_000);
    expect(await (await get('packages/tiny.zip/index.html')).text()).toBe('packed again');
  });
});

describe('media', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
  const part = (path: string, range: string) =>
    fetch(new URL(path, serving.url), { headers: { range } });

  beforeEach(() => {
    const names = ['a.mp3', 'a.mp4', 'a.jpg', 'a.png', 'a.svg', 'a.vtt'];
    const files = Object.fromEntries(names.map((name) => [`media/${name}`, bytes]));
    writeFileSync(
      join(folder, 'release/media.zip'),
      zipSync({
        'imsmanifest.xml': strToU8(
          '<manifest identifier="a"><resource href="index.html"/></manifest>',
        ),
        'index.html': strToU8('a page'),
        ...files,
      }),
    );
  });

  test.each([
    ['a.mp3', 'audio/mpeg'],
    ['a.mp4', 'video/mp4'],
    ['a.jpg', 'image/jpeg'],
    ['a.png', 'image/png'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.vtt', 'text/vtt; charset=utf-8'],
  ])('come with their type: %s', async (name, type) => {
    const response = await get(`packages/media.zip/media/${name}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test.each(['a.mp3', 'a.mp4'])(
    'come in parts for a player that asks for one: %s',
    async (name) => {
      const path = `packages/media.zip/media/${name}`;
      expect((await get(path)).headers.get('accept-ranges')).toBe('bytes');
      const response = await part(path, 'bytes=10-19');
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe('bytes 10-19/100');
      expect(response.headers.get('content-length')).toBe('10');
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes.subarray(10, 20));
    },
  );

  test('have no part beyond their end', async () => {
    const response = await part('packages/media.zip/media/a.mp4', 'bytes=100-');
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */100');
  });

  test('that are missing are missing in part, too', async () => {
    expect((await part('packages/media.zip/media/b.mp4', 'bytes=0-1')).status).toBe(404);
  });
});

describe('the list', () => {
  test('names a package by what its manifest says', async () => {
    expect(await (await get('packages.json')).json()).toEqual({
      format: 1,
      packages: [
        {
          state: 'ready',
          file: 'tiny.zip',
          title: 'Tired & worried',
          identifier: 'org.example.tiny',
          standard: 'scorm12',
          version: '1.2.0',
          bytes: tinyPackage().length,
          items: [
            { identifier: 'item', title: 'The only item', launch: 'packages/tiny.zip/index.html' },
          ],
        },
      ],
    });
  });

  test('lists the items of the default organization in their order, whatever else the manifest holds', async () => {
    const manifest = `<manifest identifier="a"><organizations default="second">
      <organization identifier="first"><title>Not this</title><item identifier="x" identifierref="r1"><title>X</title></item></organization>
      <organization identifier="second"><title>A course</title>
        <item identifier="chapter"><title>Chapter</title>
          <item identifier="two" identifierref="r2"><title>Two &amp; more</title></item>
          <item identifier="one" identifierref="r1"/>
          <item identifier="none" identifierref="gone"><title>None</title></item>
        </item>
      </organization></organizations>
      <resources><resource identifier="r1" href="one.html"/><resource identifier="r2" xml:base="two/" href="two.html"/></resources></manifest>`;
    const settings = JSON.stringify({ title: 'One', version: '3.0.0' });
    const page = `<script type="application/json" id="package-settings">${settings}</script>`;
    writeFileSync(
      join(folder, 'release/tiny.zip'),
      zipSync({
        'imsmanifest.xml': strToU8(manifest),
        'one.html': strToU8(page),
        'two/two.html': strToU8(page),
      }),
    );
    const { packages } = await (await get('packages.json')).json();
    expect(packages).toMatchObject([
      {
        title: 'A course',
        version: '3.0.0',
        items: [
          { identifier: 'two', title: 'Two & more', launch: 'packages/tiny.zip/two/two.html' },
          { identifier: 'one', title: 'A course', launch: 'packages/tiny.zip/one.html' },
        ],
      },
    ]);
  });

  test('prefers the title and version of the package’s own settings', async () => {
    const settings = JSON.stringify({ title: 'When to refer', version: '3.0.0' });
    const zip = zipSync({
      'imsmanifest.xml': strToU8(
        '<manifest identifier="a"><resource href="index.html"/></manifest>',
      ),
      'index.html': strToU8(
        `<script type="application/json" id="package-settings">${settings}</script>`,
      ),
    });
    writeFileSync(join(folder, 'release/tiny.zip'), zip);
    const { packages } = await (await get('packages.json')).json();
    expect(packages).toMatchObject([{ title: 'When to refer', version: '3.0.0' }]);
  });

  test.each([
    ['that is no zip', strToU8('not a zip'), 'not a zip file'],
    ['without a manifest', zipSync({ 'a/imsmanifest.xml': strToU8('') }), 'imsmanifest.xml'],
    [
      'whose page is missing',
      zipSync({ 'imsmanifest.xml': strToU8('<manifest><resource href="gone.html"/></manifest>') }),
      'not in the package',
    ],
  ])('says what is wrong with one %s', async (_, zip, problem) => {
    writeFileSync(join(folder, 'release/tiny.zip'), zip);
    const { packages } = await (await get('packages.json')).json();
    expect(packages).toMatchObject([
      { state: 'broken', file: 'tiny.zip', problem: expect.stringContaining(problem) },
    ]);
  });

  test('is what the page reads, field by field', async () => {
    writeFileSync(join(folder, 'release/broken.zip'), 'not a zip');
    const sent: unknown = await (await get('packages.json')).json();
    const read: PackageList = packageListSchema.parse(sent);
    expect(read).toEqual(sent);
    expect(read.packages.map(({ state }) => state)).toEqual(['broken', 'ready']);
  });

  test('is empty when nothing is packed', async () => {
    rmSync(join(folder, 'release/tiny.zip'));
    expect(await (await get('packages.json')).json()).toEqual({ format: 1, packages: [] });
  });
});

describe('what is not there', () => {
  test.each([
    'nowhere.html',
    'packages/tiny.zip/nowhere.js',
    'packages/other.zip/index.html',
    'packages/tiny.zip/__proto__',
    'release/other.zip',
  ])('is answered by 404 and what to do: /%s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('All packages');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/release/..%2f..%2fsecret.txt',
    '/release/../../secret.txt',
    '/packages/tiny.zip/..%2f..%2f..%2fsecret.txt',
    '/%E0%A4%A',
  ])('includes everything outside its folders: %s', async (path) => {
    const { status, body } = await getRaw(path);
    expect(status).toBe(404);
    expect(body).not.toContain('not to be served');
  });

  test('keeps markup in an address from becoming markup of the page', async () => {
    const { body } = await getRaw('/%3Cscript%3Ealert(1)%3C/script%3E');
    expect(body).not.toContain('<script>');
  });

  test('includes the page itself before it was built: it says how to build it', async () => {
    rmSync(join(folder, 'page/index.html'));
    const response = await get('');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm start');
  });
});

test('refuses to be written to', async () => {
  const response = await fetch(new URL('packages.json', serving.url), { method: 'POST' });
  expect(response.status).toBe(405);
});

test('answers on this computer’s own address', () => {
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('says when the port is taken', async () => {
  const port = Number(new URL(serving.url).port);
  const second = await serveLocalLms({ page: folder, zips: () => [], port });
  expect(second).toEqual({ kind: 'port-taken', port });
});
