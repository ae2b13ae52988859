import { describe, expect, it } from 'vitest';
import { checkWith, fixture, placesOf, smallWith } from './fixtures.ts';

const small = fixture('valid/small/case.json');
const guidance = fixture('valid/guidance/ng12@2026-04-15.json');
const guidanceFile = 'cases/guidance/ng12@2026-04-15.json';

/** The findings of a case that lies alone. */
function places(text: string): readonly string[] {
  return placesOf(checkWith({ 'a.json': text }, ['a.json']));
}

describe('check', () => {
  it('finds nothing in a valid project', () => {
    const report = checkWith({});
    expect(report.findings).toEqual([]);
    expect(report.material).toEqual({
      cases: ['cases/small/case.json'],
      modules: ['cases/module.json'],
      guidance: [guidanceFile],
    });
  });

  it('accepts a valid case that lies alone, under any name, and needs no codes for it', () => {
    expect(placesOf(checkWith({ 'elsewhere/mine.json': small }, ['elsewhere/mine.json']))).toEqual(
      [],
    );
    expect(placesOf(checkWith({ 'a/b/case.json': small }, ['a']))).toEqual([]);
  });

  it('prefers the guideline beside the case to the project’s', () => {
    const own = guidance.replace('"crc-fit-offer"', '"renamed-rule"');
    const report = checkWith(
      { 'a/case/case.json': small, 'a/guidance/ng12@2026-04-15.json': own },
      ['a/case'],
    );
    expect(placesOf(report)).toEqual(['a/case/case.json:120:21 unknown-rule']);
  });

  it('reports a broken guideline once, and no citation for its sake', () => {
    const report = checkWith({
      [guidanceFile]: guidance.replace('"strength": "offer"', '"strength": "ofer"'),
      'cases/other/case.json': small,
    });
    expect(placesOf(report)).toEqual([`${guidanceFile}:44:19 unknown-value`]);
  });

  it('says which versions of the guideline there are', () => {
    const text = smallWith('"version": "2026-04-15"', '"version": "2026-04-14"');
    const report = checkWith({ 'cases/small/case.json': text });
    expect(report.findings[0]?.remedy).toBe('Did you mean "ng12@2026-04-15"?');
  });

  it('takes a codes.json for the case or the module it belongs to', () => {
    expect(checkWith({}, ['cases/small/codes.json']).material.cases).toEqual([
      'cases/small/case.json',
    ]);
    expect(checkWith({}, ['cases/codes.json']).material.modules).toEqual(['cases/module.json']);
  });

  it('passes over files that are no cases, and folders of tools', () => {
    const report = checkWith(
      {
        'work/package.json': '{ "name": "x" }',
        'work/node_modules/a/case.json': '{',
        'work/.git/case.json': '{',
        'work/case/case.json': small,
        'work/case/cy.json': '{ "steps": {} }',
      },
      ['work'],
    );
    expect(report.material.cases).toEqual(['work/case/case.json']);
  });

  it('sorts findings by file, line and column', () => {
    const twice = smallWith('"age": 61', '"age": "61"').replace('"day": 14', '"day": "x"');
    const report = checkWith({ 'b.json': twice, 'a.json': twice }, ['b.json', 'a.json']);
    expect(placesOf(report)).toEqual([
      'a.json:19:51 wrong-type',
      'a.json:138:14 wrong-type',
      'b.json:19:51 wrong-type',
      'b.json:138:14 wrong-type',
    ]);
  });
});

describe('check of a module', () => {
  const module = fixture('valid/module.json');

  it('finds a case that is listed but not there, and listed twice', () => {
    const text = module.replace('["small"]', '["small", "smal", "small"]');
    expect(placesOf(checkWith({ 'cases/module.json': text }))).toEqual([
      'cases/module.json:13:22 unknown-case',
      'cases/module.json:13:30 duplicate-id',
    ]);
  });

  it.each([
    [
      'a title longer than a manifest takes',
      /"A module for tests"/,
      `"${'x'.repeat(201)}"`,
      '6:12 value-out-of-range',
    ],
    [
      'a version longer than a manifest takes',
      /"1\.0\.0"/,
      '"1000000.1000000.1000000"',
      '5:14 value-out-of-range',
    ],
    ['a language twice', /\["en"\]/, '["en", "cy", "en"]', '11:29 duplicate-entry'],
    ['a language that it doesn’t speak', /\["en"\]/, '["en", "fr"]', '11:23 unknown-value'],
    ['a pass mark of which no score comes near', /70/, '101', '7:15 value-out-of-range'],
    [
      'a day that isn’t in the calendar',
      /"mode"/,
      '"reviewDueOn": "2026-02-30", "mode"',
      '10:18 malformed-value',
    ],
    [
      'a contact that no one can write to',
      /tests@referwise\.example/,
      'https://referwise.example',
      '12:42 malformed-value',
    ],
    ['an id that no manifest takes', /"small-module"/, '"Small module"', '4:9 malformed-value'],
    ['an id too long by itself', /"small-module"/, `"${'x'.repeat(174)}"`, '4:9 overlong-id'],
    [
      'an id that another module’s package has',
      /"small-module"/,
      '"small--multi"',
      '4:9 ambiguous-id',
    ],
    ['a setting of the packages', /"mode"/, '"profile": "moodle", "mode"', '10:3 unknown-key'],
  ])('finds %s', (_, from, to, place) => {
    const report = checkWith({ 'cases/module.json': module.replace(from, to) });
    expect(placesOf(report)).toEqual([`cases/module.json:${place}`]);
  });

  it('finds a case whose id is too long with that of the module, and says how much room there is', () => {
    const text = module.replace('small-module', 'x'.repeat(173)).replace('"small"', '"smaller"');
    const report = checkWith({ 'cases/module.json': text });
    expect(placesOf(report)).toContain('cases/module.json:13:13 overlong-id');
    const found = report.findings.find(({ code }) => code === 'overlong-id');
    expect(found?.remedy).toContain('by 6 characters or fewer');
    expect(
      placesOf(checkWith({ 'cases/module.json': text.replace('"smaller"', '"small"') })),
    ).toEqual([]);
  });

  it('refuses weights under which nothing counts', () => {
    const text = module.replace(
      /"weights": .*\}/u,
      '"weights": {"gathering": 0, "judgement": 0, "safety-netting": 0, "communication": 0}',
    );
    const report = checkWith({ 'cases/module.json': text });
    expect(placesOf(report)).toEqual(['cases/module.json:9:3 value-out-of-range']);
  });

  it('finds a case whose id is not the name of its folder', () => {
    const report = checkWith({
      'cases/small/case.json': smallWith('"id": "small"', '"id": "smaller"'),
    });
    expect(placesOf(report)).toEqual(['cases/small/case.json:5:9 misnamed-file']);
  });

  it('finds ids without a permanent number, and asks to generate them', () => {
    const text = fixture('valid/small/codes.json').replace(/,\s*"found-late": 6/u, '');
    const report = checkWith({ 'cases/small/codes.json': text });
    expect(placesOf(report)).toEqual(['cases/small/case.json:192:13 stale-codes']);
    expect(report.findings[0]?.remedy).toContain('npm run generate');
    expect(placesOf(checkWith({ 'cases/small/codes.json': null }))).toEqual([
      'cases/small/case.json:5:9 stale-codes',
    ]);
  });

  it('finds a permanent number that two ids share', () => {
    const text = fixture('valid/small/codes.json').replace('"found-late": 6', '"found-late": 5');
    const report = checkWith({ 'cases/small/codes.json': text });
    expect(placesOf(report)).toEqual(['cases/small/codes.json:10:5 duplicate-code']);
  });

  it('finds a guideline whose file is named after another version, and a rule id used twice', () => {
    const name = 'cases/guidance/ng12@2025-05-01.json';
    const text = guidance.replace('"crc-fit-positive"', '"crc-fit-offer"');
    expect(placesOf(checkWith({ [name]: text }))).toEqual([
      `${name}:6:14 misnamed-file`,
      `${name}:61:13 duplicate-id`,
    ]);
  });
});

describe('the rules about a story', () => {
  it('report only the first of several steps that nothing leads to', () => {
    expect(places(smallWith('"next": "second-visit"', '"next": "found-late"'))).toEqual([
      'a.json:136:13 unreachable-step',
    ]);
  });

  it('report a case without outcomes once', () => {
    const text = fixture('valid/small/case.json');
    const start = text.indexOf(',\n    {\n      "kind": "outcome"');
    const without = `${text.slice(0, start)}${text.slice(text.indexOf('\n  ],\n  "debrief"'))}`;
    const looped = without.replaceAll(/"found-[a-z-]+"/gu, '"first-visit"');
    expect(places(looped)).toEqual([
      'a.json:67:3 endless-loop',
      'a.json:158:67 day-goes-back',
      'a.json:158:92 day-goes-back',
      'a.json:166:97 day-goes-back',
      'a.json:167:21 day-goes-back',
    ]);
  });

  it('accept a loop that has a way out', () => {
    expect(places(smallWith('"next": "found-late"', '"next": "first-visit"'))).toEqual([]);
  });
});
