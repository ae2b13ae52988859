/** Packages as other tools, other people and attackers make them: each ends in a finding that can be read, or in none. */
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../scorm/manifest.ts';
import { verifyPackage, type ValidateManifest } from '../../../scorm/verify/verify-package.ts';
import { validateManifest } from '../../../src/cli/verify-schemas.ts';
import { file, specWith } from '../specs.ts';
import { rawZip, type RawEntry } from './raw-zip.ts';

const own = [file('index.html', ''), file('assets/player.js', '1'), file('data/tired.js', '2')];
const plain = manifest(specWith({ files: own }));

function entry(name: string, contents: string | Uint8Array = name): RawEntry {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return { name, bytes };
}

/** A package with another manifest, and with its files at other places. */
function packaged(contents: string | Uint8Array, place = (path: string) => path): Uint8Array {
  return rawZip([
    ...own.map(({ path, bytes }) => entry(place(path), bytes)),
    entry('imsmanifest.xml', contents),
  ]);
}

/** What is found but for what every such small package lacks. */
async function found(bytes: Uint8Array, validate: ValidateManifest = async () => []) {
  const verified = await verifyPackage(bytes, validate);
  const usual = new Set(['missing-policy', 'missing-schema']);
  const findings = verified.findings.filter(({ code }) => !usual.has(code));
  return { ...verified, findings, codes: [...new Set(findings.map(({ code }) => code))] };
}

function inUtf16(text: string, swapped: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return new Uint8Array(swapped ? bytes.swap16() : bytes);
}

describe('a manifest', () => {
  it.each([
    ['with a mark of UTF-8', `\uFEFF${plain}`, []],
    ['in UTF-16', inUtf16(plain, false), ['unusual-encoding']],
    ['in UTF-16, high bytes first', inUtf16(plain, true), ['unusual-encoding']],
    [
      'in Latin 1',
      new Uint8Array(Buffer.from(plain.replace('UTF-8', 'ISO-8859-1'), 'latin1')),
      ['unusual-encoding'],
    ],
    ['in an encoding that isn’t one', plain.replace('UTF-8', 'UTF-99'), ['malformed-manifest']],
    ['with a document type that names nothing', plain.replace('?>', '?><!DOCTYPE manifest>'), []],
  ])('%s is read', async (_what, contents, codes) => {
    const { findings, standard } = await found(packaged(contents), validateManifest);
    const complaints = findings.filter(({ code }) => code !== 'invalid-manifest');
    expect(complaints.map(({ code }) => code)).toEqual(codes);
    expect(findings.filter(({ message }) => message.includes('parser error'))).toEqual([]);
    expect(standard).toBe(codes.includes('malformed-manifest') ? null : 'scorm12');
  });

  it.each([
    [
      'entities that multiply',
      '<!DOCTYPE m [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
      /entities or files/,
    ],
    [
      'a file of the server',
      '<!DOCTYPE m [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]>',
      /entities or files/,
    ],
    [
      'a document type elsewhere',
      '<!DOCTYPE m SYSTEM "https://example.org/m.dtd">',
      /entities or files/,
    ],
    ['no end of elements', '<a>'.repeat(300), /more than 256/],
    ['nothing', '<!-- -->', /must contain a root/],
  ])('with %s is refused at its line', async (_what, contents, message) => {
    const { findings, codes } = await found(packaged(`<?xml version="1.0"?>\n${contents}`));
    expect(codes).toEqual(['malformed-manifest']);
    expect(findings[0]?.message).toMatch(message);
  });

  it('too large for memory is not read', async () => {
    const large = new Uint8Array(17 * 1024 * 1024).map((_, at) => Math.imul(at, at) >>> 13);
    expect((await found(packaged(large))).codes).toEqual(['overlarge-manifest']);
  });

  it('that the schemas can’t be held against is said to be unchecked, and read all the same', async () => {
    const { codes, launches } = await found(packaged(plain), async () => null);
    expect([codes, launches]).toEqual([
      ['unchecked-manifest'],
      [{ path: 'index.html', query: '' }],
    ]);
  });

  it('is held against its schemas without what xmllint says of anything else', async () => {
    const wrong = plain.replace('<metadata>', '<metadata><chapter/>');
    const { findings } = await found(packaged(wrong), validateManifest);
    expect(findings.map(({ code }) => code)).toEqual(['invalid-manifest']);
    expect(findings[0]?.message).toContain('chapter');
  });

  it('of thousands of items is read in no more time than they take', async () => {
    const one = (n: number) =>
      `<resource identifier="r${n}" type="webcontent" adlcp:scormtype="asset" href="x${n}.html"><file href="x${n}.html"/></resource>`;
    const many = Array.from({ length: 5_000 }, (_, n) => one(n)).join('\n');
    const { findings } = await found(
      packaged(plain.replace('</resources>', `${many}</resources>`)),
    );
    expect(findings).toHaveLength(5_000);
  });
});

describe('an address in a manifest', () => {
  const inFolder = (path: string) => `content/${path}`;

  it.each([
    [
      'from a base',
      inFolder,
      (text: string) => text.replace('<resource ', '<resource xml:base="content/" '),
    ],
    [
      'from bases in one another',
      inFolder,
      (text: string) =>
        text
          .replace('<resources>', '<resources xml:base="con">')
          .replace('<resource ', '<resource xml:base="tent/" '),
    ],
    [
      'that goes up and down',
      inFolder,
      (text: string) => text.replaceAll('href="', 'href="./other/../content/'),
    ],
    [
      'that is escaped',
      (path: string) => path,
      (text: string) => text.replaceAll('data/tired', 'data/%74ired'),
    ],
    [
      'in capitals',
      (path: string) => path.toUpperCase(),
      (text: string) =>
        text.replaceAll(/href="([^"]*)"/g, (_, path: string) => `href="${path.toUpperCase()}"`),
    ],
  ])('%s is found', async (_what, place, change) => {
    const changed = change(plain);
    expect(changed).not.toBe(plain);
    expect((await found(packaged(changed, place))).codes).toEqual([]);
  });

  it.each([
    ['leads out of the package', '../index.html'],
    ['begins at the server’s root', '/index.html'],
  ])('that %s is missing', async (_what, href) => {
    const changed = plain.replaceAll('"index.html"', `"${href}"`);
    expect((await found(packaged(changed))).codes).toContain('missing-entry');
  });

  it.each([
    ['?mode=full#start', '', '?mode=full#start'],
    ['', '?mode=full', '?mode=full'],
    ['?lang=cy', '&amp;mode=full', '?lang=cy&mode=full'],
    ['', '#start', '#start'],
  ])(
    'keeps its query %s and takes the parameters %s of its item',
    async (own, parameters, query) => {
      const changed = plain
        .replace('href="index.html"', `href="index.html${own}"`)
        .replace('<item ', `<item parameters="${parameters}" `);
      const { launches } = await found(packaged(changed));
      expect(launches).toEqual([{ path: 'index.html', query }]);
    },
  );
});

describe('a zip that is no SCORM package', () => {
  it.each([
    [
      'an AICC course',
      ['course.au', 'course.crs', 'course.des'],
      'imsmanifest.xml',
      'an AICC course',
    ],
    ['a cmi5 course', ['cmi5.xml'], 'imsmanifest.xml', 'a cmi5 course'],
    ['an xAPI activity', ['tincan.xml'], 'imsmanifest.xml', 'an xAPI activity'],
    ['a zip in a zip', ['package.zip', 'read-me.txt'], 'package.zip', 'another zip'],
    [
      'a manifest in capitals',
      ['IMSMANIFEST.XML'],
      'IMSMANIFEST.XML',
      'is called "IMSMANIFEST.XML"',
    ],
    ['nothing', [], 'imsmanifest.xml', 'holds no file at all'],
  ])('is told apart: %s', async (_what, names, path, message) => {
    const { findings } = await found(rawZip(names.map((name) => entry(name))));
    expect(findings.find(({ code }) => code === 'missing-manifest')).toMatchObject({
      path,
      message: expect.stringContaining(message),
    });
  });
});

describe('a zip', () => {
  it('with folders parted as on Windows is called that, not an attack', async () => {
    const bytes = packaged(plain, (path) => path.replace('/', '\\'));
    const { findings } = await found(bytes);
    const first = findings.find(({ code }) => code === 'unsafe-path');
    expect(first).toMatchObject({
      path: 'assets\\player.js',
      message: expect.stringContaining('as on Windows'),
    });
  });

  it.each(['a\0.js', '', './a.js', 'a//b.js'])(
    'with the name %j has an unsafe path',
    async (name) => {
      const { findings } = await found(rawZip([entry(name), entry('imsmanifest.xml', plain)]));
      expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain(`unsafe-path ${name}`);
    },
  );

  it('whose names are of another system keeps them apart', async () => {
    // é and è of Latin 1: as UTF-8 both would be the same sign for what can't be read.
    const zip = packaged(plain, (path) =>
      path.startsWith('a') ? 'X1.js' : path.startsWith('d') ? 'X2.js' : path,
    );
    const latin = new Map([
      [0x31, 0xe8],
      [0x32, 0xe9],
    ]);
    const renamed = zip.map((byte, at) =>
      zip[at - 1] === 0x58 && zip[at + 1] === 0x2e ? (latin.get(byte) ?? byte) : byte,
    );
    expect((await found(renamed)).codes).not.toContain('duplicate-path');
  });

  it('of the 64-bit kind says so, wherever it shows', async () => {
    const zip = packaged(plain);
    const at = zip.findIndex((_, n) =>
      [0x50, 0x4b, 1, 2].every((byte, step) => zip[n + step] === byte),
    );
    new DataView(zip.buffer).setUint32(at + 24, 0xffffffff, true);
    const { findings } = await found(zip);
    expect(findings[0]?.message).toContain('64-bit');
  });

  it('of many small files that unpack to much is a bomb, and nothing is unpacked', async () => {
    const zeros = new Uint8Array(1024 * 1024);
    const { codes, files } = await found(
      rawZip(Array.from({ length: 40 }, (_, n) => entry(`z${n}.js`, zeros))),
    );
    expect([codes, files.size]).toEqual([['zip-bomb'], 0]);
  });

  it('with a damaged file doesn’t lack it besides', async () => {
    const damaged = { ...entry('data/tired.js'), claims: { crc: 7 } };
    const others = [
      entry('index.html'),
      entry('assets/player.js'),
      entry('imsmanifest.xml', plain),
    ];
    expect((await found(rawZip([damaged, ...others]))).codes).toEqual(['damaged-file']);
  });

  it.each([0, 1, 21, 22, 23, 200, 700])('cut at %i characters is no zip', async (length) => {
    expect((await found(packaged(plain).slice(0, length))).codes).toEqual(['not-a-zip']);
  });
});

it('reads a page of nothing but beginnings as fast as any', async () => {
  const page = '<img src="https://a.example/'.repeat(20_000) + '<meta '.repeat(20_000);
  const { findings } = await found(
    rawZip([entry('index.html', page), entry('imsmanifest.xml', plain)]),
  );
  expect(findings.filter(({ code }) => code === 'outside-address').length).toBeLessThanOrEqual(50);
});
