import { describe, expect, it } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { fixture } from './fixtures.ts';

const small = fixture('valid/small/case.json');
const guidance = 'cases/guidance/ng12@2026-04-15.json';
const draft = '"review": { "status": "not-yet-reviewed", "dueOn": "2027-11-20" }';

/** What is found in the small case with this review, checked on a day. */
function found(review: string, today: string | undefined, release = true): readonly string[] {
  expect(small).toContain(draft);
  const files = memoryFiles({
    'a/case.json': small.replace(draft, `"review": ${review}`),
    [guidance]: fixture('valid/guidance/ng12@2026-04-15.json'),
  });
  const day = today === undefined ? {} : { today };
  const { findings } = check(files, { targets: ['a'], project: 'cases', release, ...day });
  return findings.map(
    ({ severity, code, line, column }) => `${line}:${column} ${severity} ${code}`,
  );
}

function reviewedBy(reviewer: string, reviewedOn = '2026-11-21', dueOn = '2027-11-20'): string {
  return JSON.stringify({ status: 'reviewed', reviewer, reviewedOn, dueOn });
}

describe('a case that is to be released', () => {
  it('is let go when a named clinician has reviewed it and it isn’t due again', () => {
    expect(found(reviewedBy('Dr Ada Example, GP'), '2026-12-01')).toEqual([]);
    expect(found(reviewedBy('Dr Ada Example, GP'), '2027-11-20')).toEqual([]);
  });

  it('is held back until a clinician has reviewed it', () => {
    const review = '{ "status": "not-yet-reviewed", "dueOn": "2027-11-20" }';
    expect(found(review, '2026-12-01')).toEqual(['14:25 error unreviewed-case']);
  });

  it.each(['TBC', 'Sarah', 'A clinician', 'Your name', 'To be confirmed', 'N/A', 'The team'])(
    'is held back where the reviewer is called %s',
    (name) => {
      expect(found(reviewedBy(name), '2026-12-01')).toEqual(['14:45 error unreviewed-case']);
    },
  );

  it.each([
    'Dr A. Example, GP',
    'Sarah Okoro',
    'Thea Nolan, GP',
    'Mary-Ann O’Neill',
    'Ada Þórsdóttir',
  ])('is let go where the reviewer is called %s', (name) => {
    expect(found(reviewedBy(name), '2026-12-01')).toEqual([]);
  });

  it('is held back where the review is dated in the future, and where it is past due', () => {
    const early = found(reviewedBy('Dr Ada Example', '2027-01-02'), '2026-12-01');
    expect(early).toHaveLength(1);
    expect(early[0]).toContain('error unreviewed-case');
    const late = found(reviewedBy('Dr Ada Example'), '2027-11-21');
    expect(late).toHaveLength(1);
    expect(late[0]).toContain('error overdue-review');
  });

  it.each(['Clinical judgement', 'TBC', 'See the rationale', 'Local policy', 'None'])(
    'is held back where an option departs because of “%s”',
    (reason) => {
      const text = small.replace(/"departs": "[^"]*"/u, `"departs": "${reason}"`);
      const files = memoryFiles({
        'a/case.json': text.replace(draft, `"review": ${reviewedBy('Dr Ada Example')}`),
        [guidance]: fixture('valid/guidance/ng12@2026-04-15.json'),
      });
      const request = { targets: ['a'], project: 'cases', today: '2026-12-01' };
      const codes = (release: boolean) =>
        check(files, { ...request, release }).findings.map(({ code }) => code);
      expect(codes(true)).toEqual(['unexplained-departure']);
      expect(codes(false)).toEqual([]);
    },
  );
});

describe('a case that is a draft', () => {
  it('is warned of once its review is past due', () => {
    const review = '{ "status": "not-yet-reviewed", "dueOn": "2027-11-20" }';
    expect(found(review, '2027-11-20', false)).toEqual([]);
    expect(found(review, '2027-11-21', false)).toEqual(['14:54 warning overdue-review']);
  });

  it('is never overdue where no day is given, as in packing', () => {
    const review = '{ "status": "not-yet-reviewed", "dueOn": "2001-01-01" }';
    expect(found(review, undefined, false)).toEqual([]);
  });
});

describe('a module that is to be released', () => {
  const written = fixture('valid/module.json');
  const address = /"email": "[^"]+"/;
  const of = (email: string, release = true) => {
    expect(written).toMatch(address);
    const files = memoryFiles({
      'm/module.json': written.replace(address, `"email": "${email}"`),
    });
    const { findings } = check(files, { targets: ['m/module.json'], project: 'm', release });
    return findings.flatMap(({ code }) => (code === 'placeholder-contact' ? [email] : []));
  };

  it.each([
    'a@referwise.example',
    'a@EXAMPLE.org',
    'a@b.example.com',
    'a@host.test',
    'a@b.invalid',
  ])('has no contact that reaches nobody: %s', (email) => {
    expect(of(email)).toEqual([email]);
    expect(of(email, false)).toEqual([]);
  });

  it.each(['a@trust.nhs.uk', 'a@myexample.org', 'example@test.co.uk', 'a@example.org.uk'])(
    'may have one that only looks so: %s',
    (email) => {
      expect(of(email)).toEqual([]);
    },
  );
});
