import { describe, expect, it } from 'vitest';
import { packageProblems } from '../../scorm/package-rules.ts';
import { scoWith, specWith } from './specs.ts';

function codesFor(...paths: readonly string[]): readonly string[] {
  return packageProblems(specWith(), { own: ['index.html', ...paths], schemas: [] }).map(
    ({ path, code }) => `${path} ${code}`,
  );
}

describe('packageProblems', () => {
  it('finds nothing wrong with plain names', () => {
    expect(codesFor('assets/player-2.js', 'media/ct_scan.png', 'ims_xml.xsd')).toEqual([]);
  });

  it.each([
    ['unsafe-name', 'assets/Player.js'],
    ['unsafe-name', 'assets/my player.js'],
    ['unsafe-name', 'media/siân.png'],
    ['unsafe-name', 'assets\\player.js'],
    ['unsafe-path', '/assets/player.js'],
    ['unsafe-path', '../player.js'],
    ['unsafe-path', './player.js'],
    ['unsafe-path', 'assets//player.js'],
    ['unknown-file-type', 'data/case.json'],
    ['unknown-file-type', 'assets/player.mjs'],
    ['unknown-file-type', 'media/scan.webp'],
    ['unknown-file-type', 'licence'],
    ['unknown-file-type', 'folder.js/licence'],
    ['unknown-file-type', '.htaccess'],
    ['unknown-file-type', 'data/.htaccess'],
    ['unknown-file-type', 'upload.php'],
    ['unknown-file-type', 'a.cgi'],
    ['unknown-file-type', 'a.sh'],
    ['unknown-file-type', 'a.shtml'],
    ['unknown-file-type', 'a.asp'],
    ['unknown-file-type', 'a.jsp'],
    ['unknown-file-type', 'a.py'],
    ['unknown-file-type', 'a.rb'],
    ['unknown-file-type', 'a.pl'],
    ['unknown-file-type', 'a.wasm'],
    ['unknown-file-type', 'a.exe'],
  ])('says %s of %s', (code, path) => {
    expect(codesFor(path)).toEqual([`${path} ${code}`]);
  });

  it('says shared-name of two files that differ by folder only', () => {
    expect(codesFor('assets/tired.js', 'data/tired.js')).toEqual(['data/tired.js shared-name']);
  });

  it('lets schemas keep the names that the standard gave them', () => {
    const schemas = ['XMLSchema.dtd', 'xml.xsd'];
    expect(packageProblems(specWith(), { own: ['index.html'], schemas })).toEqual([]);
  });

  it('keeps the names of the schemas for the schemas', () => {
    const problems = packageProblems(specWith(), {
      own: ['index.html', 'data/xml.xsd'],
      schemas: ['xml.xsd'],
    });
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'data/xml.xsd shared-name',
    ]);
  });

  it('minds no capitals where two names would be one on Windows', () => {
    const spec = { own: ['index.html', 'data/xmlschema.js'], schemas: ['XMLSchema.js'] };
    expect(packageProblems(specWith(), spec).map(({ code }) => code)).toEqual(['shared-name']);
  });

  it('keeps the name of the manifest for the manifest', () => {
    expect(codesFor('imsmanifest.xml')).toEqual(['imsmanifest.xml shared-name']);
  });

  it('says missing-entry where there is nothing to launch', () => {
    const [problem] = packageProblems(specWith(), { own: ['assets/player.js'], schemas: [] });
    expect(problem).toMatchObject({ code: 'missing-entry', path: 'index.html' });
  });

  it('says missing-entry of a package with nothing to launch', () => {
    const problems = packageProblems(specWith({ scos: [] }), { own: [], schemas: [] });
    expect(problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'imsmanifest.xml missing-entry',
    ]);
  });

  it.each([
    ['illegal-identifier', [scoWith({ identifier: '2-week' })]],
    ['overlong-identifier', [scoWith({ identifier: 'x'.repeat(181) })]],
    ['unfit-title', [scoWith({ title: 'x'.repeat(201) })]],
    ['missing-entry', [scoWith(), scoWith({ identifier: 'other', entry: 'other.html' })]],
    ['duplicate-identifier', [scoWith(), scoWith({ title: 'Other' })]],
  ])('says %s of a SCO that is at fault, once', (code, scos) => {
    const problems = packageProblems(specWith({ scos }), { own: ['index.html'], schemas: [] });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it.each([
    ['illegal-identifier', { identifier: '2-week-wait' }],
    ['illegal-identifier', { identifier: 'refer.wise' }],
    ['overlong-identifier', { identifier: 'x'.repeat(181) }],
    ['unfit-title', { title: 'x'.repeat(201) }],
    ['unfit-title', { title: ' ' }],
    ['overlong-version', { version: '1000000.1000000.100000' }],
  ])('says %s of %j', (code, more) => {
    const problems = packageProblems(specWith(more), { own: ['index.html'], schemas: [] });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('takes a title of 200 emoji, as the schema counts them', () => {
    const spec = specWith({ title: '🩺'.repeat(200) });
    expect(packageProblems(spec, { own: ['index.html'], schemas: [] })).toEqual([]);
  });
});
