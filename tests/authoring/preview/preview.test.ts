import { describe, expect, it } from 'vitest';
import { readPreview, type StampedFiles } from '../../../src/authoring/preview/preview.ts';
import { previewFile } from '../../../src/authoring/preview/preview-files.ts';
import { previewFindings } from '../../../src/authoring/preview/preview-findings.ts';
import { previewState } from '../../../src/authoring/preview/preview-state.ts';
import { memoryFiles } from '../../../src/authoring/virtual-files.ts';
import { fixture, smallWith } from '../fixtures.ts';

const sound = Object.fromEntries(
  [
    'module.json',
    'codes.json',
    'guidance/ng12@2026-04-15.json',
    'small/case.json',
    'small/codes.json',
  ].map((name) => [`cases/${name}`, fixture(`valid/${name}`)]),
);

/** The folder with other texts in it; null takes a file away. */
function folder(texts: Readonly<Record<string, string | null>> = {}): StampedFiles {
  const all: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...sound, ...texts })) {
    if (text !== null) all[path] = text;
  }
  return { ...memoryFiles(all), stamp: (path) => all[path] ?? '' };
}

const place = { folder: 'cases', project: 'cases' };
const read = (files: StampedFiles, before: ReturnType<typeof readPreview> | null = null, now = 1) =>
  readPreview(files, place, before, now);

const first = read(folder());
const broken = { 'cases/small/case.json': '{ "kind": "case" "id": "small" }' };

describe('a cases folder as its author plays it', () => {
  it('plays what is saved, and reads again only what changed', () => {
    expect(first.drafts).toMatchObject([{ slug: 'small', plays: 'saved', version: 1, readAt: 1 }]);
    expect(read(folder(), first, 2).drafts[0]).toBe(first.drafts[0]);
    const text = smallWith('"What do you do?"', '"And now?"');
    const [changed] = read(folder({ 'cases/small/case.json': text }), first, 2).drafts;
    expect(changed).toMatchObject({ plays: 'saved', version: 2, readAt: 2 });
  });

  it.each([
    ['half saved', broken],
    ['empty', { 'cases/small/case.json': '' }],
    ['gone', { 'cases/small/case.json': null, 'cases/small/codes.json': null }],
    [
      'leading nowhere',
      {
        'cases/small/case.json': smallWith('"next": "second-visit"', '"next": "nowhere"'),
      },
    ],
    ['without its guideline', { 'cases/guidance/ng12@2026-04-15.json': '[' }],
  ])('plays the last version of a case that is %s, and goes on once it is mended', (_, texts) => {
    const now = read(folder(texts), first, 2);
    expect(now.drafts).toMatchObject([{ slug: 'small', plays: 'earlier', version: 1, readAt: 1 }]);
    expect(read(folder(), now, 3).drafts).toMatchObject([{ plays: 'saved', readAt: 3 }]);
  });

  it('plays a case that check holds something against, as long as it can be played', () => {
    const text = smallWith('"verdict": "recommended"', '"verdict": "questionable"');
    const now = read(folder({ 'cases/small/case.json': text }));
    expect(now.drafts).toMatchObject([{ plays: 'saved' }]);
    const { cases } = previewFindings(folder({ 'cases/small/case.json': text }), place, ['small']);
    expect(cases.get('small')?.map(({ code }) => code)).toContain('missing-recommendation');
  });

  it('has nothing to play of a case that never could be read, and plays the others', () => {
    const now = read(folder({ 'cases/other/case.json': '{' }));
    expect(now.drafts).toMatchObject([
      { slug: 'small', plays: 'saved', listed: true },
      { slug: 'other', plays: 'nothing', listed: false, playable: null },
    ]);
    expect(now.drafts[1]?.problems).toMatchObject([{ code: 'syntax', line: 1 }]);
  });

  it('plays cases by the last module that could be read, or without one', () => {
    const bad = folder({ 'cases/module.json': '{' });
    expect(read(bad, first, 2)).toMatchObject({
      moduleIs: 'earlier',
      module: { title: 'A module for tests' },
      drafts: [{ plays: 'saved' }],
    });
    expect(read(bad)).toMatchObject({ moduleIs: 'stand-in', drafts: [{ plays: 'saved' }] });
  });

  it('plays cases that lie elsewhere by the project’s guideline, and without a module', () => {
    const files = folder({ 'mine/small/case.json': fixture('valid/small/case.json') });
    const elsewhere = { folder: 'mine', project: 'cases' };
    expect(readPreview(files, elsewhere, null, 1)).toMatchObject({
      moduleIs: 'absent',
      drafts: [{ slug: 'small', plays: 'saved', listed: true }],
    });
    const { cases, shared } = previewFindings(files, elsewhere, ['small']);
    expect([...shared, ...(cases.get('small') ?? [])]).toEqual([]);
  });

  it('numbers new ids in memory, and says which', () => {
    const text = smallWith('"id": "holidays"', '"id": "travel"');
    const files = folder({ 'cases/small/case.json': text });
    const [draft] = read(files, first, 2).drafts;
    expect(draft).toMatchObject({ plays: 'saved', unnumbered: ['travel'] });
    expect(draft?.playable?.codes.enquiries).toMatchObject({ holidays: 1, travel: 3 });
    expect(previewFindings(files, place, ['small']).cases.get('small')).toEqual([]);
  });

  it('tells a copied case from its model by its folder', () => {
    const copy = read(folder({ 'cases/copy/case.json': fixture('valid/small/case.json') }));
    expect(copy.drafts.map(({ playable }) => playable?.case.id)).toEqual(['small', 'copy']);
  });
});

describe('what the page is told', () => {
  const none = { cases: new Map(), shared: [] };

  it('names data by version, so that a browser asks for it again', () => {
    const { settings, cases } = previewState(first, none, 'yes', () => null);
    expect(settings.cases.map(({ href }) => href)).toEqual(['at/1/data/small.js']);
    expect(cases).toMatchObject([{ slug: 'small', plays: 'saved', findings: [] }]);
  });

  it('says at once why a text can’t be read, with the lines', () => {
    const files = folder(broken);
    const { cases } = previewState(read(files, first, 2), none, 'under-way', files.read);
    expect(cases[0]).toMatchObject({ plays: 'earlier', findings: [{ code: 'syntax' }] });
    expect(cases[0]?.findings[0]?.frame).toContain('> 1 | { "kind": "case" "id"');
    expect(cases[0]?.entry?.href).toBe('at/1/data/small.js');
  });

  it.each([
    ['at/1/data/small.js', 'Offer a FIT'],
    ['at/1/data/small.facts.js', 'change_in_bowel_habit'],
    ['at/9/guidance/ng12-2026-04-15.js', 'crc-fit-offer'],
  ])('hands out %s', (address, text) => {
    expect(String(previewFile(first, address)?.body)).toContain(text);
  });

  it.each(['data/none.js', 'media/small-none.svg', 'data/../../secret', 'small/case.json'])(
    'hands out nothing at %s',
    (address) => {
      expect(previewFile(first, address)).toBeNull();
    },
  );
});
