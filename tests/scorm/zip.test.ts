import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip, zip } from '../../scorm/zip.ts';
import { file } from './specs.ts';

const files = [file('b/second.js', 'two'), file('a.html', 'one')];

describe('zip', () => {
  it('gives the same bytes whatever the order of the files', () => {
    expect(zip(files)).toEqual(zip(files.toReversed()));
  });

  it('opens again to the same files, sorted by name', () => {
    expect(unzip(zip(files))).toEqual({ ok: true, files: files.toReversed() });
  });
});

describe('unzip', () => {
  it.each(['../evil.js', 'a/../../evil.js', '/etc/evil.js', '..\\evil.js', 'c:\\evil.js'])(
    'refuses %s, which leads outside',
    (path) => {
      const opened = unzip(zipSync({ [path]: new Uint8Array([1]) }));
      expect(opened).toEqual({
        ok: false,
        problem: `It holds "${path}", which leads outside it.`,
      });
    },
  );

  it('refuses a name that stands there twice', () => {
    const twice = zipSync({ 'one.js': new Uint8Array([1]), 'two.js': new Uint8Array([2]) });
    const bytes = Buffer.from(
      Buffer.from(twice).toString('latin1').replaceAll('two.js', 'one.js'),
      'latin1',
    );
    expect(unzip(bytes)).toEqual({ ok: false, problem: 'It holds "one.js" twice.' });
  });

  it.each([
    ['no zip', new TextEncoder().encode('not a zip at all, but long enough to look for one')],
    ['nothing', new Uint8Array()],
    ['a zip cut short', zip(files).slice(0, 60)],
  ])('says so when it is given %s', (_, bytes) => {
    expect(unzip(bytes)).toMatchObject({ ok: false, problem: expect.stringMatching(/damaged/) });
  });

  it('passes over folders', () => {
    const bytes = zipSync({ 'a/': new Uint8Array(), 'a/b.js': new Uint8Array([1]) });
    expect(unzip(bytes)).toEqual({
      ok: true,
      files: [{ path: 'a/b.js', bytes: new Uint8Array([1]) }],
    });
  });
});
