import { describe, expect, it } from 'vitest';
import { checkWith, fixture, placesOf } from './fixtures.ts';

const text = fixture('vignette.json');

describe('check of a vignette', () => {
  it('finds nothing in a good one', () => {
    const report = checkWith({ 'loose/vignette.json': text }, ['loose']);
    expect(report.findings).toEqual([]);
    expect(report.cases.map((each) => each.case.kind)).toEqual(['vignette']);
  });

  it('finds a contradiction within a finding, at the line that says it', () => {
    const both = text.replace(
      '"rectal_bleeding", "present": false }',
      '"haematuria" }, { "feature": "haematuria", "present": false }',
    );
    expect(placesOf(checkWith({ 'loose/vignette.json': both }, ['loose']))).toEqual([
      'loose/vignette.json:26:49 contradicting-features',
    ]);
  });

  it('asks for its folder’s name, and then for its numbers, once a module lists it', () => {
    const module = fixture('valid/module.json').replace('"small"', '"small", "loosely"');
    const report = checkWith({ 'cases/module.json': module, 'cases/loosely/case.json': text });
    expect(placesOf(report)).toEqual([
      'cases/loosely/case.json:5:9 misnamed-file',
      'cases/module.json:13:22 stale-codes',
    ]);
    const named = text.replace(/"id": "[^"]*"/, '"id": "loosely"');
    const renamed = checkWith({ 'cases/module.json': module, 'cases/loosely/case.json': named });
    expect(placesOf(renamed)[0]).toBe('cases/loosely/case.json:5:9 stale-codes');
  });
});
