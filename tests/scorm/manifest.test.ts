import { describe, expect, it } from 'vitest';
import { manifest } from '../../scorm/manifest.ts';
import { packageStandards } from '../../scorm/package-spec.ts';
import { validateManifest } from '../../src/cli/verify-schemas.ts';
import { specWith } from './specs.ts';

function identifiers(text: string): readonly string[] {
  return text.match(/identifier(?:ref)?="[^"]*"/g) ?? [];
}

describe.each(packageStandards)('the manifest of %s', (standard) => {
  const manifestWith = (more: Parameters<typeof specWith>[0] = {}): string =>
    manifest(specWith({ standard, ...more }));

  it('is valid against the official schemas', async () => {
    expect(await validateManifest(standard, manifestWith())).toEqual([]);
  });

  it('is held against schemas that do refuse a wrong attribute of ADL', async () => {
    const wrong = manifestWith().replace(/(scorm[tT]ype)="sco"/, '$1="SCO"');
    expect(await validateManifest(standard, wrong)).not.toEqual([]);
  });

  it.each([
    ['markup', `Lumps & bumps: "<b>what's</b>" next? ]]>`],
    ['emoji', 'Tired 😴 for three months'],
    ['control characters', 'Tired\u0000 for\u0007 three\u001F months\uFFFF'],
    ['half a surrogate pair', 'Tired \uD83D for three months'],
  ])('stays valid with %s in the title', async (_, title) => {
    expect(await validateManifest(standard, manifestWith({ title }))).toEqual([]);
  });

  it('derives every identifier from the name of the module alone', () => {
    const one = identifiers(manifestWith());
    const other = identifiers(manifestWith({ version: '9.0.0', title: 'Else', files: [] }));
    expect(one).toEqual([
      'identifier="referwise"',
      'identifier="referwise-organization"',
      'identifier="referwise-item"',
      'identifierref="referwise-resource"',
      'identifier="referwise-resource"',
    ]);
    expect(other).toEqual(one);
  });

  it('has one SCO, and no pass mark, threshold or launch parameter', () => {
    const text = manifestWith();
    expect(text.match(/adlcp:scormtype="sco"/gi)).toHaveLength(1);
    expect(text).not.toMatch(/masteryscore|minNormalizedMeasure|completionThreshold|parameters=/);
  });

  it('lists files by name, in whatever order they come', () => {
    const { files } = specWith();
    const listed = manifestWith({ files: files.toReversed() }).match(/<file href="[^"]*"/g);
    expect(listed).toEqual([
      '<file href="assets/player.js"',
      '<file href="data/tired.js"',
      '<file href="index.html"',
    ]);
  });

  it('names a schema for each namespace that it uses', () => {
    const text = manifestWith();
    const [, places = ''] = /xsi:schemaLocation="([^"]*)"/.exec(text) ?? [];
    const used = [...text.matchAll(/ xmlns(?::(?!xsi)\w+)?="([^"]*)"/g)].map((match) => match[1]);
    expect(places.split(' ').filter((_, index) => index % 2 === 0)).toEqual(used);
  });
});

describe('the manifests side by side', () => {
  it.each([
    ['scorm12', '1.2', 'scormtype'],
    ['scorm2004-3', '2004 3rd Edition', 'scormType'],
    ['scorm2004-4', '2004 4th Edition', 'scormType'],
  ] as const)('name their edition: %s is %s', (standard, version, attribute) => {
    const text = manifest(specWith({ standard }));
    expect(text).toContain(`<schemaversion>${version}</schemaversion>`);
    expect(text).toContain(`adlcp:${attribute}="sco"`);
  });

  it.each(['scorm2004-3', 'scorm2004-4'] as const)(
    'leave completion and success to the content in %s, and index 0 of the objectives free',
    (standard) => {
      const text = manifest(specWith({ standard }));
      expect(text).toContain(
        '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
      );
      expect(text).not.toContain('primaryObjective');
    },
  );
});
