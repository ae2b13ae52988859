import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations, renderPlayer } from './harness.tsx';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';

describe('a page of one case', () => {
  it('says its title once, and speaks of no other case', async () => {
    const { container } = renderPlayer({ single: true });
    expect(screen.getAllByRole('heading').map((it) => it.textContent)).toEqual([
      'A tiny case',
      'Not for real patients',
      'How it works',
    ]);
    expect(screen.getByText(/^You are the GP/)).toBeVisible();
    await expectNoViolations(container);
  });

  it('goes back to its start page', async () => {
    const { user } = renderPlayer({ single: true });
    await user.click(screen.getByRole('button', { name: /Start this case/ }));
    expect(screen.queryByRole('button', { name: 'All cases' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Start page' }));
    expect(screen.getByRole('heading', { level: 1, name: 'A tiny case' })).toBeVisible();
  });

  it('says of a short question nothing that only a case has', () => {
    const vignettes = tinySettings.cases.map((it) => ({
      ...it,
      kind: 'vignette' as const,
      summary: null,
    }));
    renderPlayer({ single: true, cases: vignettes });
    expect(screen.getByRole('button', { name: /Answer this question/ })).toBeVisible();
    expect(screen.queryByText(/Together they count/)).not.toBeInTheDocument();
    expect(screen.queryByText(/the clock runs/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Results come days later/)).not.toBeInTheDocument();
  });
});

describe('a package whose review is overdue', () => {
  it('says so calmly above the start page, and not within a case', async () => {
    const { user, container } = renderPlayer({ today: '2027-11-21' });
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent('due for review by 20 November 2027');
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: /Start this case/ }));
    expect(screen.getByRole('heading', { level: 1, name: tinyPacked.case.title })).toBeVisible();
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('says nothing while the review isn’t due', () => {
    renderPlayer({ today: '2027-11-20' });
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });
});
