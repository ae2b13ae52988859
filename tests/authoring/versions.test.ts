/**
 * One case, right by the version of the guideline that counted when it was checked and wrong by the next: CA125 27 at 64 lies
 * below the one limit of 2025 (35), and above that of 2026 for her age (24).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesText, updateCodes, updateModuleCodes } from '../../src/authoring/codes.ts';
import { parseCase, parseModule } from '../../src/case/parse.ts';
import { checkByShipped, fixture, placesOf } from './fixtures.ts';

const text = fixture('versions/ca125-27-at-64/case.json');
const named = '"version": "2025-05-01", "checkedOn": "2026-02-10"';

function checked(version: string, checkedOn: string) {
  const now = text.replace(named, `"version": "${version}", "checkedOn": "${checkedOn}"`);
  return checkByShipped({ 'x/case.json': now });
}

describe('a case that is right by an older version of the guideline', () => {
  it('passes with the version it names, and is warned of the newer one at the option that changes', () => {
    expect(text).toContain(named);
    const report = checkByShipped({ 'x/case.json': text });
    expect(placesOf(report)).toEqual([
      'x/case.json:12:42 superseded-guidance',
      'x/case.json:59:9 superseded-recommendation',
    ]);
    expect(report.findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(report.findings[1]?.message).toBe(
      'ng12@2026-04-15 does not support "other-causes", safety_net: 1.5.9 ovary-ca125-threshold asks for urgent_direct_access_test (ultrasound_abdomen_pelvis).',
    );
  });

  it('has an error at that option once it names the newer version', () => {
    const report = checked('2026-04-15', '2026-04-20');
    expect(placesOf(report)).toEqual(['x/case.json:59:9 unsupported-recommendation']);
    expect(report.findings[0]?.severity).toBe('error');
    expect(report.findings[0]?.remedy).toContain(
      'Recommend urgent_direct_access_test (ultrasound_abdomen_pelvis), which 1.5.9 ovary-ca125-threshold asks for',
    );
  });

  it('is outdated when it was checked after the newer version came to count', () => {
    const report = checked('2025-05-01', '2026-04-20');
    expect(placesOf(report)).toContain('x/case.json:12:42 outdated-guidance');
    const outdated = report.findings.find(({ code }) => code === 'outdated-guidance');
    expect(outdated?.severity).toBe('error');
    expect(outdated?.message).toContain('On 2026-04-20, when this case was checked');
  });

  it('is not yet outdated on the day before, and is on the day itself', () => {
    const codes = (on: string) => checked('2025-05-01', on).findings.map(({ code }) => code);
    expect(codes('2026-04-14')).not.toContain('outdated-guidance');
    expect(codes('2026-04-15')).toContain('outdated-guidance');
  });
});

/** A module of that one case, with a stamp in the place of its pass mark. */
function stamped(stamp: string, besides: Readonly<Record<string, string>> = {}) {
  const module = fixture('valid/module.json')
    .replace('"small"', '"ca125-27-at-64"')
    .replace('"passMark"', `${stamp}"passMark"`);
  const [read, whole] = [parseCase(text, ''), parseModule(module, '')];
  if (!read.ok) throw new Error('The case can’t be read.');
  return checkByShipped({
    ...besides,
    'x/ca125-27-at-64/case.json': text,
    'x/ca125-27-at-64/codes.json': codesText(updateCodes(read.value.value)),
    'x/module.json': module,
    ...(whole.ok ? { 'x/codes.json': codesText(updateModuleCodes(whole.value.value)) } : {}),
  });
}

const stampFor = (...versions: readonly string[]) =>
  `"guidance": ${JSON.stringify(versions.map((version) => ({ id: 'ng12', version })))}, `;

describe('a module that is stamped for a version of the guideline', () => {
  const own = 'x/ca125-27-at-64/case.json';

  it('needs no stamp', () => {
    expect(placesOf(stamped(''))).toEqual([
      `${own}:12:42 superseded-guidance`,
      `${own}:59:9 superseded-recommendation`,
    ]);
  });

  it('is warned of a newer version, with the command that lists what it changed', () => {
    const report = stamped(stampFor('2025-05-01'));
    expect(placesOf(report)).toContain('x/module.json:7:39 superseded-guidance');
    expect(report.findings.every(({ severity }) => severity === 'warning')).toBe(true);
    const found = report.findings.find(({ file }) => file === 'x/module.json');
    expect(found?.remedy).toContain('npm run guidance -- diff ng12@2025-05-01 ng12@2026-04-15');
  });

  it('has an error at the version of a case that follows another, said once', () => {
    const report = stamped(stampFor('2026-04-15'));
    expect(placesOf(report)).toEqual([
      `${own}:12:42 contradicting-stamp`,
      `${own}:59:9 superseded-recommendation`,
    ]);
    const [found] = report.findings;
    expect(found?.severity).toBe('error');
    expect(found?.remedy).toContain('npm run guidance -- diff ng12@2025-05-01 ng12@2026-04-15');
  });

  it('has an error at a version that isn’t there, with the nearest that is, and none at its cases', () => {
    const report = stamped(stampFor('2026-04-16'));
    expect(placesOf(report)).toContain('x/module.json:7:39 unknown-guidance');
    expect(placesOf(report).join()).not.toContain('contradicting-stamp');
    const found = report.findings.find(({ code }) => code === 'unknown-guidance');
    expect(found?.remedy).toBe('Did you mean "ng12@2026-04-15"?');
  });

  it('names one version of a guideline', () => {
    const report = stamped(stampFor('2025-05-01', '2026-04-15'));
    expect(placesOf(report)).toContain('x/module.json:7:59 duplicate-entry');
  });

  it('has an error at a case that follows a guideline which the stamp leaves out', () => {
    const other = readFileSync('cases/guidance/ng12@2025-05-01.json', 'utf8').replace(
      '"id": "ng12"',
      '"id": "other"',
    );
    const stamp = '"guidance": [{ "id": "other", "version": "2025-05-01" }], ';
    const report = stamped(stamp, { 'x/guidance/other@2025-05-01.json': other });
    expect(placesOf(report)).toContain(`${own}:12:23 contradicting-stamp`);
    const found = report.findings.find(({ code }) => code === 'contradicting-stamp');
    expect(found?.remedy).toContain('Add { "id": "ng12", "version": "2025-05-01" } to "guidance"');
  });
});
