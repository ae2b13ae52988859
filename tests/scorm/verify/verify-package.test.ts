import { describe, expect, it } from 'vitest';
import { manifest } from '../../../scorm/manifest.ts';
import type { PackageFile, PackageStandard } from '../../../scorm/package-spec.ts';
import { verifyPackage, type ValidateManifest } from '../../../scorm/verify/verify-package.ts';
import { readSchemas } from '../../../src/cli/read-schemas.ts';
import { validateManifest } from '../../../src/cli/verify-schemas.ts';
import { file, specWith, textOf } from '../specs.ts';
import { rawZip, type RawEntry } from './raw-zip.ts';

const page = `<!doctype html>
<html lang="en">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<title>Small</title>
<script type="module" src="./assets/player.js"></script>
</html>`;

const own = [
  file('index.html', page),
  file('assets/player.js', 'console.log(1);'),
  file('data/tired.js', 'export default {};'),
];

/** All that a whole package holds, its manifest last. */
function whole(standard: PackageStandard = 'scorm12'): readonly PackageFile[] {
  const files = [...own, ...readSchemas(standard)];
  return [...files, file('imsmanifest.xml', manifest(specWith({ standard, files })))];
}

type Damage = (files: readonly PackageFile[]) => readonly RawEntry[];

/** The schemas cost half a second each time, so only what is about them asks them. */
function found(entries: readonly RawEntry[], validate: ValidateManifest = async () => []) {
  return verifyPackage(rawZip(entries), validate);
}

function raw(files: readonly PackageFile[]): readonly RawEntry[] {
  return files.map(({ path, bytes }) => ({ name: path, bytes }));
}

function including(...more: readonly RawEntry[]): Damage {
  return (files) => [...raw(files), ...more];
}

function entry(name: string, text = name): RawEntry {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The package with the text of one file changed; a change that changes nothing is a mistake of the test. */
function changed(path: string, change: (text: string) => string): Damage {
  return (files) => {
    const before = textOf(files, path);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${path}`);
    return raw(files).map((each) => (each.name === path ? entry(path, after) : each));
  };
}

function inManifest(from: string | RegExp, to: string): Damage {
  return changed('imsmanifest.xml', (text) => text.replace(from, to));
}

function without(path: string): Damage {
  return (files) => raw(files).filter(({ name }) => name !== path);
}

function altered(path: string, more: Partial<RawEntry>): Damage {
  return (files) => raw(files).map((each) => (each.name === path ? { ...each, ...more } : each));
}

/** Each way of damaging a package: what it is, the code, the path, and how. */
const damages: readonly (readonly [string, string, string, Damage])[] = [
  [
    'a byte that isn’t what was packed',
    'damaged-file',
    'assets/player.js',
    altered('assets/player.js', { claims: { crc: 7 } }),
  ],
  [
    'a file longer than it says',
    'damaged-file',
    'assets/player.js',
    altered('assets/player.js', { claims: { size: 3 } }),
  ],
  [
    'a path that climbs out',
    'unsafe-path',
    '../../etc/cron.d/x',
    including(entry('../../etc/cron.d/x')),
  ],
  ['an absolute path', 'unsafe-path', '/etc/passwd', including(entry('/etc/passwd'))],
  [
    'a path of Windows',
    'unsafe-path',
    'assets\\..\\..\\x.js',
    including(entry('assets\\..\\..\\x.js')),
  ],
  [
    'a link',
    'unsafe-path',
    'assets/link.js',
    including({ ...entry('assets/link.js', '/etc/passwd'), link: true }),
  ],
  ['a file twice', 'duplicate-path', 'data/tired.js', including(entry('data/tired.js', 'other'))],
  [
    'two names apart in capitals only',
    'case-clash',
    'Data/tired.js',
    including(entry('Data/tired.js')),
  ],
  [
    'a small file that unpacks to a large one',
    'zip-bomb',
    'data/zeros.js',
    including({ name: 'data/zeros.js', bytes: new Uint8Array(3_000_000) }),
  ],
  [
    'a size that no disk should take',
    'zip-bomb',
    '',
    altered('assets/player.js', { claims: { size: 4_000_000_000 } }),
  ],
  [
    'a password',
    'encrypted-file',
    'assets/player.js',
    altered('assets/player.js', { encrypted: true }),
  ],
  [
    'an unusual method',
    'unknown-compression',
    'assets/player.js',
    altered('assets/player.js', { claims: { method: 14 } }),
  ],
  ['no manifest', 'missing-manifest', 'imsmanifest.xml', without('imsmanifest.xml')],
  [
    'a folder around everything',
    'missing-manifest',
    'module/imsmanifest.xml',
    (files) => raw(files).map((each) => ({ ...each, name: `module/${each.name}` })),
  ],
  [
    'a manifest cut off',
    'malformed-manifest',
    'imsmanifest.xml',
    inManifest('</organization>', ''),
  ],
  [
    'a manifest without an edition',
    'unknown-edition',
    'imsmanifest.xml',
    inManifest('>1.2<', '>1.3<'),
  ],
  [
    'a manifest that its schema refuses',
    'invalid-manifest',
    'imsmanifest.xml',
    inManifest(/<metadata>/, '<metadata><chapter/>'),
  ],
  ['a listed file that isn’t there', 'missing-file', 'imsmanifest.xml', without('data/tired.js')],
  [
    'a listed file in other capitals',
    'missing-file',
    'imsmanifest.xml',
    inManifest('href="data/tired.js"', 'href="data/Tired.js"'),
  ],
  ['a file that isn’t listed', 'unlisted-file', 'data/more.js', including(entry('data/more.js'))],
  [
    'an identifier that begins with a digit',
    'illegal-identifier',
    'imsmanifest.xml',
    inManifest('identifier="referwise-item"', 'identifier="2ww"'),
  ],
  [
    'an identifier twice',
    'duplicate-identifier',
    'imsmanifest.xml',
    inManifest('identifier="referwise-item"', 'identifier="referwise"'),
  ],
  [
    'an item without its resource',
    'unknown-reference',
    'imsmanifest.xml',
    inManifest('identifierref="referwise-resource"', 'identifierref="elsewhere"'),
  ],
  [
    'a default that isn’t there',
    'unknown-reference',
    'imsmanifest.xml',
    inManifest('default="referwise-organization"', 'default="another"'),
  ],
  ['nothing to launch', 'missing-entry', 'imsmanifest.xml', without('index.html')],
  [
    'an asset where a SCO should be',
    'untracked-entry',
    'imsmanifest.xml',
    inManifest('"sco"', '"asset"'),
  ],
  [
    'a mastery score',
    'mastery-score',
    'imsmanifest.xml',
    inManifest('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>'),
  ],
  [
    'a script for the server',
    'banned-file-type',
    'data/upload.php',
    including(entry('data/upload.php')),
  ],
  [
    'a kind that is served wrongly',
    'misserved-file-type',
    'assets/more.mjs',
    including(entry('assets/more.mjs')),
  ],
  ['a name with an accent', 'unsafe-name', 'data/café.js', including(entry('data/café.js'))],
  ['two files of one name', 'shared-name', 'assets/tired.js', including(entry('assets/tired.js'))],
  [
    'a page without a policy',
    'missing-policy',
    'index.html',
    changed('index.html', (text) => text.replace(/<meta[^>]*>/, '')),
  ],
  [
    'a policy that allows everything',
    'weak-policy',
    'index.html',
    changed('index.html', (text) =>
      text.replace("script-src 'self'", "script-src * 'unsafe-eval'"),
    ),
  ],
  [
    'a script from elsewhere',
    'outside-address',
    'index.html',
    changed('index.html', (text) =>
      text.replace('./assets/player.js', 'https://cdn.example.org/player.js'),
    ),
  ],
  ['a schema left out', 'missing-schema', 'adlcp_rootv1p2.xsd', without('adlcp_rootv1p2.xsd')],
];

/** The signature of the list's first entry, spoilt. */
function withDamagedList(bytes: Uint8Array): Uint8Array {
  const at = bytes.findIndex((_, index) =>
    [0x50, 0x4b, 1, 2].every((byte, step) => bytes[index + step] === byte),
  );
  return bytes.with(at + 2, 9);
}

describe('verifying a package', () => {
  it.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)(
    'finds nothing in a whole one of %s',
    async (standard) => {
      const {
        findings,
        launches,
        standard: named,
      } = await found(raw(whole(standard)), validateManifest);
      expect(findings).toEqual([]);
      expect([named, launches]).toEqual([standard, [{ path: 'index.html', query: '' }]]);
    },
  );

  it.each(damages)('names %s: %s at %s', async (_what, code, path, damage) => {
    const { findings } = await found(
      damage(whole()),
      code === 'invalid-manifest' ? validateManifest : undefined,
    );
    expect(findings.map((each) => `${each.path} ${each.code}`)).toContain(`${path} ${code}`);
    for (const { message, remedy } of findings)
      expect(message.length * remedy.length).toBeGreaterThan(0);
  });

  it('names a completion threshold in SCORM 2004', async () => {
    const damage = inManifest(
      '<imsss:sequencing>',
      '<adlcp:completionThreshold>0.5</adlcp:completionThreshold><imsss:sequencing>',
    );
    const { findings } = await found(damage(whole('scorm2004-3')));
    expect(findings.map(({ code }) => code)).toContain('completion-threshold');
  });

  it.each([
    ['text', new TextEncoder().encode('This is not a zip.')],
    ['nothing', new Uint8Array()],
    ['a zip without its end', rawZip(raw(whole())).slice(0, -30)],
    ['a zip with a damaged list', withDamagedList(rawZip(raw(whole())))],
  ])('refuses %s with one finding and unpacks nothing of it', async (_what, bytes) => {
    const { findings, files, launches, standard } = await verifyPackage(bytes, validateManifest);
    expect(findings.map(({ code, path }) => `${path}${code}`)).toEqual(['not-a-zip']);
    expect([files.size, launches, standard]).toEqual([0, [], null]);
  });

  it('gives the line in the manifest', async () => {
    const lines = textOf(whole(), 'imsmanifest.xml').split('\n');
    const { findings } = await found(
      inManifest('identifierref="referwise-resource"', 'identifierref="elsewhere"')(whole()),
    );
    const lost = findings.find(({ code }) => code === 'unknown-reference');
    expect(lost?.line).toBe(lines.findIndex((text) => text.includes('<item')) + 1);
  });

  it('takes a description by the LOM, which the editions’ schemas don’t hold', async () => {
    const lom =
      '<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string>x</string></title></general></lom>';
    const { findings } = await found(
      inManifest('</metadata>', `${lom}</metadata>`)(whole('scorm2004-4')),
      validateManifest,
    );
    expect(findings).toEqual([]);
  });

  it('unpacks nothing where the zip is a bomb', async () => {
    const { files } = await found(
      including({ name: 'data/zeros.js', bytes: new Uint8Array(3_000_000) })(whole()),
    );
    expect(files.size).toBe(0);
  });
});
