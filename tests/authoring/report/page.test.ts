import { describe, expect, it } from 'vitest';
import { caseReport, type CaseReport } from '../../../src/authoring/case-report.ts';
import type { WaysThrough } from '../../../src/authoring/report/journeys-part.ts';
import { memoryFiles } from '../../../src/authoring/virtual-files.ts';
import { mediaBytes, mediaCase, mediaNames } from '../../support/media-case.ts';
import { checkWith, fixture, smallWith } from '../fixtures.ts';
import { readable } from './shipped.ts';

const file = 'cases/small/case.json';

function report(
  text: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
  walk: () => WaysThrough | null = () => null,
): CaseReport {
  const files = memoryFiles({
    'cases/module.json': fixture('valid/module.json'),
    'cases/guidance/ng12@2026-04-15.json': fixture('valid/guidance/ng12@2026-04-15.json'),
    'cases/small/codes.json': fixture('valid/small/codes.json'),
    [file]: text,
    ...more,
  });
  return caseReport(files, { file, project: 'cases', madeOn: '2026-11-24', walk });
}

function pageOf(...given: Parameters<typeof report>): string {
  const made = report(...given);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.page;
}

const small = fixture('valid/small/case.json');

describe('a report', () => {
  it('is the same for the same case', () => {
    expect(pageOf(small)).toBe(pageOf(small));
  });

  it('lets no text of a case become markup, style or script', () => {
    const hostile = `</title></style><script>alert('x')</script><img src=x onerror=\\"alert(1)\\">`;
    const page = pageOf(
      small
        .replace('"Looser motions"', `"${hostile}"`)
        .replace('"Mrs Test Patient"', `"\\" onload=\\"alert(1) ${hostile}"`)
        .replace('"What now?"', `"${hostile}"`)
        .replace('"FIT",', `"${hostile}",`),
    );
    expect(page).not.toMatch(/<script|<img|onload="|<\/style>.*<\/style>/s);
    expect(page.match(/<\/title>/g)?.length).toBe(2);
    expect(readable(page)).toContain("<script>alert('x')</script>");
  });

  it('makes no link of an address that is not one of the web', () => {
    const page = pageOf(smallWith('https://www.nice.org.uk/guidance/ng12', 'javascript:alert(1)'));
    expect(page).not.toContain('href="javascript:');
    expect(readable(page)).toContain('javascript:alert(1)');
  });

  it('asks for nothing and runs nothing', () => {
    const page = pageOf(small);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(page).not.toMatch(/\b(src|srcset)="(?!data:)|@import|url\(|<script|<link|<iframe/);
  });

  it('says at which line each thing stands', () => {
    const lines = small.split('\n');
    const line = Number(/id="D1-b"[^]*?line (\d+)/.exec(pageOf(small))?.[1]);
    expect(lines.slice(line - 1, line + 1).join('')).toContain('"id": "reassure"');
  });

  it('says what check found, with its place, and is written none the less', () => {
    const made = report(smallWith('"next": "found-late"', '"next": "found-lat"'));
    if (!made.ok) throw new Error('not written');
    const finding = made.findings.find(({ code }) => code === 'unknown-target');
    expect(readable(made.page)).toContain(`Error at line ${finding?.line}:${finding?.column}`);
    expect(readable(made.page)).toContain('There is no step "found-lat"');
  });

  it('is not written of what can’t be read', () => {
    const made = report('{ "formatVersion": 1, ');
    expect(made.ok).toBe(false);
    expect(made.findings.map(({ code }) => code)).toEqual(['syntax']);
  });

  it('carries pictures in itself, and of recordings and films every word', () => {
    const beside = Object.fromEntries(
      mediaNames.map((name) => [`cases/small/${name}`, mediaBytes(name)]),
    );
    const page = pageOf(mediaCase(), beside);
    expect(page).toMatch(/<img\s+src="data:image\/svg\+xml;base64,/);
    expect(page).toMatch(/<img\s+src="data:image\/png;base64,/);
    const captions = new TextDecoder().decode(mediaBytes('walk.vtt'));
    expect(readable(page)).toContain(captions.replaceAll(/\s+/g, ' ').trim());
  });

  it('tells what walking all ways through it found', () => {
    const walked = readable(pageOf(small, {}, () => ways));
    expect(walked).toContain('1,234 ways through');
    expect(walked).toContain('D1-a Offer a FIT');
    expect(walked).toContain('whatever is on offer has the same verdict');
    expect(walked).not.toContain('Not all were followed');
    const none = { ...ways, journeys: { count: 0n, bounded: true, cut: [] } };
    expect(readable(pageOf(small, {}, () => none))).toContain('No way to an ending was found.');
    expect(walked).toMatch(/No one can come to:\s*A2\s+Two weeks later/);
  });

  it('claims no more of ways that were not all followed than what it can show', () => {
    const { best } = ways;
    const cut = [{ step: 'first-visit', what: 'ordering' as const }];
    const some: WaysThrough = {
      ...ways,
      journeys: { count: 1n, bounded: true, cut },
      best: best && { ...best, exact: false },
      worst: best && { ...best, score: 7, exact: false },
    };
    const page = readable(pageOf(small, {}, () => some));
    expect(page).toContain('At least 1 way through');
    expect(page).toMatch(/left out here: A1\s[^:]*: there are more sets of tests than are tried\./);
    expect(page).toMatch(/The best way of those that were followed at least 100 of 100/);
    expect(page).toMatch(/The worst way of those that were followed at most 7 of 100/);
    expect(page).toMatch(/None of the ways that were followed comes to:\s*A2/);
    expect(page).not.toContain('No one can come to');
  });
});

const ways: WaysThrough = {
  journeys: { count: 1234n, bounded: false, cut: [] },
  steps: [
    { id: 'first-visit', reachable: true },
    { id: 'second-visit', reachable: false },
  ],
  endings: [{ id: 'found-late', journeys: 1234n }],
  deadEnds: [],
  undiscriminating: [{ decision: 'second-choice', reason: 'same-verdict' }],
  best: {
    score: 100,
    minutes: 12,
    days: 14,
    ending: 'found-late',
    choices: [
      {
        decision: 'first-choice',
        option: 'fit-first',
        label: 'Offer a FIT',
        verdict: 'recommended',
      },
    ],
    exact: true,
    exactTime: true,
  },
  worst: null,
};

describe('the review block of a report', () => {
  const block = /<code\s*>"review": (\{.*?\})<\/code/s.exec(pageOf(small))?.[1] ?? '';
  const review = block.replaceAll('&quot;', '"');
  const withReview = (text: string) =>
    checkWith({ [file]: small.replace(/"review": \{[^}]*\}/, () => `"review": ${text}`) }).findings;

  it('is refused by check until it is filled in', () => {
    expect(JSON.parse(review)).toMatchObject({ status: 'reviewed', dueOn: '2027-11-20' });
    expect(withReview(review)).not.toEqual([]);
  });

  it('passes check with a name and a day', () => {
    const [name, on] = ['Dr A. Reviewer', '2026-12-01'];
    const filled = review.replace('"…"', `"${name}"`).replace('"…"', `"${on}"`);
    expect(withReview(filled)).toEqual([]);
  });
});
