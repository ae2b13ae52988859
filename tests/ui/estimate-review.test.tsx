import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { Risk } from '../../src/case/types.ts';
import { EstimateReview } from '../../src/ui/debrief/estimate-review.tsx';
import { lineAround, rings, squares } from '../../src/ui/debrief/people.ts';
import { inEnglish } from '../support/english.ts';
import { expectNoViolations } from './harness.tsx';

const bleeding: Risk = {
  in1000: 24,
  of: 'people of 40 and over with rectal bleeding',
  source: { title: 'A study', url: 'https://example.org/' },
  note: 'Any bleeding counted.',
};

function show(percent: number, risk: Risk | null) {
  const { container } = render(
    <I18nextProvider i18n={inEnglish()}>
      <EstimateReview percent={percent} risk={risk} />
    </I18nextProvider>,
  );
  return container;
}

const marks = (path: string) => path.split('M').length - 1;

describe('the learner’s estimate', () => {
  it('stands beside the published figure in words and in a picture that says the same', async () => {
    const container = show(12, bleeding);
    expect(screen.getByText('You said 12 in 100.')).toBeVisible();
    expect(screen.getByText('24 of 1,000')).toBeVisible();
    expect(screen.getByText(/people of 40 and over with rectal bleeding/)).toBeVisible();
    expect(screen.getByText('Your estimate: 120 of 1,000')).toBeVisible();
    expect(screen.getByText('Any bleeding counted.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'A study' })).toHaveAttribute(
      'href',
      'https://example.org/',
    );
    expect(
      screen.getByRole('img', { name: /24 of them have cancer. As you estimated, 120 have/ }),
    ).toBeVisible();
    await expectNoViolations(container);
  });

  it('is said to have no figure beside it where the case has none', () => {
    show(12, null);
    expect(screen.getByText('You said 12 in 100.')).toBeVisible();
    expect(screen.getByText(/No published figure fits this patient at this point/)).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('is drawn as so many people, none where it was nought, a decimal figure to the nearest person', () => {
    const container = show(0, { ...bleeding, in1000: 9.4 });
    expect(screen.getByText('9.4 of 1,000')).toBeVisible();
    const paths = [...(container.querySelector('[role=img]')?.children ?? [])];
    expect(paths.map((path) => marks(path.getAttribute('d') ?? ''))).toEqual([991, 9]);
  });
});

describe('the picture', () => {
  it('has a mark for each person', () => {
    expect([marks(squares(0, 24)), marks(rings(24, 1000)), marks(rings(1000, 1000))]).toEqual([
      24, 976, 0,
    ]);
  });

  it('puts its line around so many, in whole rows of 40 and a part of one', () => {
    expect(lineAround(30)).toBe('M0 0H300V10H0z');
    expect(lineAround(120)).toBe('M0 0H400V30H0z');
    expect(lineAround(130)).toBe('M0 0H400V30H100V40H0z');
    expect(lineAround(1000)).toBe('M0 0H400V250H0z');
  });
});
