import { describe, expect, it } from 'vitest';
import { manifest12 } from '../../scorm/manifest12.ts';
import { complaints12 } from './official-schemas.ts';
import { specWith } from './specs.ts';

function identifiers(manifest: string): readonly string[] {
  return manifest.match(/identifier(?:ref)?="[^"]*"/g) ?? [];
}

describe('manifest12', () => {
  it('is valid against the official schemas', async () => {
    expect(await complaints12(manifest12(specWith()))).toEqual([]);
  });

  it('is held against schemas that do refuse a wrong attribute of ADL', async () => {
    const wrong = manifest12(specWith()).replace('scormtype="sco"', 'scormtype="SCO"');
    expect(await complaints12(wrong)).not.toEqual([]);
  });

  it.each([
    ['markup', `Lumps & bumps: "<b>what's</b>" next? ]]>`],
    ['emoji', 'Tired 😴 for three months'],
    ['control characters', 'Tired\u0000 for\u0007 three\u001F months\uFFFF'],
    ['half a surrogate pair', 'Tired \uD83D for three months'],
  ])('stays valid with %s in the title', async (_, title) => {
    expect(await complaints12(manifest12(specWith({ title })))).toEqual([]);
  });

  it('derives every identifier from the name of the module alone', () => {
    const one = identifiers(manifest12(specWith()));
    const other = identifiers(manifest12(specWith({ version: '9.0.0', title: 'Else', files: [] })));
    expect(one).toEqual([
      'identifier="referwise"',
      'identifier="referwise-organization"',
      'identifier="referwise-item"',
      'identifierref="referwise-resource"',
      'identifier="referwise-resource"',
    ]);
    expect(other).toEqual(one);
  });

  it('has one SCO, and no mastery score or launch parameter', () => {
    const text = manifest12(specWith());
    expect(text.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
    expect(text).not.toMatch(/masteryscore|parameters=/);
  });

  it('lists files by name, in whatever order they come', () => {
    const { files } = specWith();
    const listed = manifest12(specWith({ files: files.toReversed() })).match(/<file href="[^"]*"/g);
    expect(listed).toEqual([
      '<file href="assets/player.js"',
      '<file href="data/tired.js"',
      '<file href="index.html"',
    ]);
  });
});
