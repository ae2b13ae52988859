/**
 * One case, right by the version of the guideline that counted when it was checked and wrong by the next: CA125 27 at 64 lies
 * below the one limit of 2025 (35), and above that of 2026 for her age (24).
 */
import { describe, expect, it } from 'vitest';
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
