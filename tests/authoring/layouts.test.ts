import { describe, expect, it } from 'vitest';
import { buildPackage } from '../../scorm/build-package.ts';
import { manifest } from '../../scorm/manifest.ts';
import { packageStandards } from '../../scorm/package-spec.ts';
import { verifyPackage } from '../../scorm/verify/verify-package.ts';
import type { PackageSettings } from '../../src/attempt/package-settings.ts';
import { layOut, layouts, type LaidOut, type LayoutInput } from '../../src/authoring/layouts.ts';
import { readSchemas } from '../../src/cli/read-schemas.ts';
import { validateManifest } from '../../src/cli/verify-schemas.ts';
import { settingsIn } from '../support/page-settings.ts';
import { layoutInput, libraryOf } from './two-cases.ts';

function settingsOf({ spec }: LaidOut): readonly PackageSettings[] {
  return spec.scos.map(({ entry }) => settingsIn(spec.files, entry));
}

function identifiers(laid: readonly LaidOut[]): readonly string[] {
  return laid
    .flatMap(({ spec }) => [
      ...manifest(spec).matchAll(/<(?:item|resource|organization) identifier="([^"]*)"/g),
    ])
    .map(([, identifier = '']) => identifier);
}

function changed(more: Partial<LayoutInput['library']['module']>): LayoutInput['library'] {
  const library = libraryOf('a-third-one', 'lump-in-neck', 'cough');
  return { ...library, module: { ...library.module, ...more } };
}

describe('layOut', () => {
  it('makes one package of all cases of the layout module, and of per-case one for each', () => {
    const of = (layout: LaidOut[] | readonly LaidOut[]) =>
      layout.map(({ spec, cases }) => [spec.identifier, spec.title, cases, spec.scos.length]);
    expect(of(layOut('module', layoutInput()))).toEqual([
      ['small-module', 'A module for tests', ['cough', 'lump-in-neck'], 1],
    ]);
    expect(of(layOut('per-case', layoutInput()))).toEqual([
      ['small-module-cough', 'About cough', ['cough'], 1],
      ['small-module-lump-in-neck', 'About lump-in-neck', ['lump-in-neck'], 1],
    ]);
  });

  it('makes of multi-sco one package with a page, named as no other file is, for each case', () => {
    const [{ spec } = { spec: null }, ...more] = layOut('multi-sco', layoutInput());
    expect(more).toEqual([]);
    expect(spec?.scos.map(({ entry, title }) => [entry, title])).toEqual([
      ['cough.html', 'About cough'],
      ['lump-in-neck.html', 'About lump-in-neck'],
    ]);
    expect(spec?.files.map(({ path }) => path)).not.toContain('index.html');
  });

  it('gives a page the settings of its own case and of no other, so that opening costs no more with many', () => {
    for (const layout of ['per-case', 'multi-sco'] as const) {
      const told = layOut(layout, layoutInput()).flatMap(settingsOf);
      expect(told.map(({ title, cases }) => [title, cases.map(({ id }) => id)])).toEqual([
        ['About cough', ['cough']],
        ['About lump-in-neck', ['lump-in-neck']],
      ]);
    }
  });

  it('names no two attempts alike, in one layout or another, so that browsers keep them apart', () => {
    const library = libraryOf('cough', 'multi', 'multi-cough');
    const ids = layouts.flatMap((layout) =>
      layOut(layout, layoutInput({ library }))
        .flatMap(settingsOf)
        .map(({ id }) => id),
    );
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });

  it('keeps the permanent number of each case, so that saved work opens', () => {
    const codes = layouts.map((layout) =>
      layOut(layout, layoutInput())
        .flatMap(settingsOf)
        .flatMap(({ cases }) => cases.map(({ id, code }) => `${id} ${code}`)),
    );
    expect(new Set(codes.map((each) => each.join())).size).toBe(1);
  });

  it.each(layouts)('names the parts of %s by module and case alone', (layout) => {
    const before = identifiers(layOut(layout, layoutInput()));
    const library = changed({ version: '9.0.0', title: 'Else', passMark: 12 });
    for (const standard of packageStandards) {
      const after = identifiers(layOut(layout, layoutInput({ library, standard })));
      expect(after).toEqual(expect.arrayContaining([...before]));
    }
  });

  it('names the items of a course of several for ever', () => {
    expect(identifiers(layOut('multi-sco', layoutInput()))).toEqual([
      'small-module--multi-organization',
      'small-module-cough-item',
      'small-module-lump-in-neck-item',
      'small-module-cough-resource',
      'small-module-lump-in-neck-resource',
      'small-module--multi-shared-resource',
    ]);
  });

  it('lists each file of a course of several once: a case’s own, and what all share', () => {
    const [{ spec } = { spec: null }] = layOut('multi-sco', layoutInput());
    if (spec === null) throw new Error('no package');
    const text = manifest(spec);
    const hrefs = [...text.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs.toSorted()).toEqual(spec.files.map(({ path }) => path).toSorted());
    const resources = text.split('<resource ').slice(1);
    expect(
      resources.map((part) => [...part.matchAll(/<file href="([^"]*)"/g)].map((it) => it[1])),
    ).toEqual([
      ['cough.html', 'data/cough.facts.js', 'data/cough.js'],
      ['data/lump-in-neck.facts.js', 'data/lump-in-neck.js', 'lump-in-neck.html'],
      ['assets/index.js', 'guidance/ng12-2026-04-15.js'],
    ]);
    expect(
      text.match(/<dependency identifierref="small-module--multi-shared-resource"/g),
    ).toHaveLength(2);
  });
});

describe.each(packageStandards)('every layout for %s', (standard) => {
  const verified = (laid: LaidOut, validate: Parameters<typeof verifyPackage>[1]) => {
    const built = buildPackage(laid.spec, readSchemas(standard));
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    return verifyPackage(built.bytes, validate);
  };

  it('is clean under verify', async () => {
    const packages = layouts.flatMap((layout) => layOut(layout, layoutInput({ standard })));
    for (const laid of packages) {
      const { findings, launches } = await verified(laid, async () => []);
      expect(findings).toEqual([]);
      expect(launches.map(({ path }) => path)).toEqual(laid.spec.scos.map(({ entry }) => entry));
    }
  });

  it('is valid against the official schemas with several SCOs', async () => {
    const [laid] = layOut('multi-sco', layoutInput({ standard }));
    if (laid === undefined) throw new Error('no package');
    expect((await verified(laid, validateManifest)).findings).toEqual([]);
  });
});
