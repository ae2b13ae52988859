import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { aboutCy } from '../../src/i18n/about-cy.ts';
import { aboutEn } from '../../src/i18n/about-en.ts';
import { cy } from '../../src/i18n/cy.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { SelfTest } from '../../src/tracking/self-test/self-test.ts';
import { AboutPage } from '../../src/ui/about/about-page.tsx';
import { tinySettings } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

const [first] = tinySettings.cases;
if (first === undefined) throw new Error('the tiny module has no case');
const tiny = first;
const reviewed = {
  ...tiny,
  id: 'other',
  code: 1,
  title: 'Another case',
  review: {
    status: 'reviewed',
    reviewer: 'Dr A. Reader',
    reviewedOn: '2026-05-01',
    dueOn: '2027-05-01',
  },
} as const;

/** The about page of a module of two cases, without an LMS. */
async function openAbout() {
  const player = renderPlayer({
    cases: [tiny, { ...tiny, id: 'third', title: 'A third case' }, reviewed],
    keeping: 'browser',
    beside: { keeping: 'browser' },
  });
  await press(player.user, 'About this module');
  await screen.findByRole('heading', { level: 1, name: 'About this module' });
  return player;
}

const report = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Report to send' });

describe('the about page', () => {
  it('takes the focus, says what the module is for and who reviewed what, and leads back', async () => {
    const { user, container } = await openAbout();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText(/not a medical device/)).toBeVisible();
    const [, notYet, byReader] = within(screen.getByRole('main')).getAllByRole('list').map(textOf);
    expect(notYet).toBe('A tiny caseA third case');
    expect(byReader).toMatch(/15 April 2026.*Reviewed by Dr A\. Reader on 1 May 2026/);
    expect(screen.getByRole('link', { name: 'editor@example.org' })).toHaveAttribute(
      'href',
      'mailto:editor@example.org?subject=tiny-module%201.0.0',
    );
    expect(screen.getByText(/SCORM 1\.2/)).toBeVisible();
    await expectNoViolations(container);
    await press(user, 'Back to the start page');
    expect(screen.getByRole('heading', { level: 1, name: 'A tiny module' })).toHaveFocus();
  });

  it('leaves a case that is under way where it was', async () => {
    const { user, store } = renderPlayer();
    await press(user, /Start this case/);
    await user.click(screen.getByRole('tab', { name: 'Decide' }));
    await press(user, 'Go to the decision');
    const before = store.get().cases;
    await press(user, 'All cases');
    await press(user, 'About this module');
    await user.click(await screen.findByRole('button', { name: 'Run the test' }));
    await report();
    await press(user, 'Back to the start page');
    expect(store.get().cases).toEqual(before);
    await press(user, /Continue this case/);
    expect(screen.getByRole('radio', { name: 'Option tonic' })).toBeVisible();
  });

  it('says so when it can’t be fetched', async () => {
    const { user } = renderPlayer({ loadSide: () => Promise.reject(new Error('offline')) });
    await press(user, 'About this module');
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be opened');
  });
});

describe('the test of the tracking', () => {
  it('lists its checks with verdicts and what to do, and copies a report of them', async () => {
    const { user, container } = await openAbout();
    await press(user, 'Run the test');
    const { value } = await report();
    expect(screen.getByRole('heading', { name: /Problems: 0, notes: \d/ })).toHaveFocus();
    const api = screen.getByRole('heading', { name: 'Where the LMS was found' }).closest('li');
    expect(api).toHaveTextContent(/^Note.*none: working without an LMS.*Launch it from the course/);
    expect(api).toHaveTextContent('In docs/lms-admin.md: “No learning system was found”');
    expect(value).toContain('[Note] Where the LMS was found: none: working without an LMS\n');
    await expectNoViolations(container);
    await press(user, 'Copy the report');
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(value);
  });

  it('selects the report where a frame may not copy', async () => {
    const { user } = await openAbout();
    await press(user, 'Run the test');
    const field = await report();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await press(user, 'Copy the report');
    expect(await screen.findByText(/press Ctrl\+C/)).toBeVisible();
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('is in Welsh on a Welsh page, with its report in English', async () => {
    const done: SelfTest = {
      at: 0,
      checks: [{ id: 'status', verdict: 'note', value: 'told incomplete', means: 'untold' }],
      answers: ['LMSInitialize: "true"'],
    };
    const i18n = createI18n('cy', cy);
    i18n.addResourceBundle('cy', 'about', aboutCy);
    i18n.addResourceBundle('en', 'about', aboutEn);
    render(
      <I18nextProvider i18n={i18n}>
        <AboutPage
          settings={tinySettings}
          onTest={() => Promise.resolve(done)}
          onHome={() => undefined}
        />
      </I18nextProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Rhedeg y prawf' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(screen.getByRole('heading', { name: 'Statws yn yr LMS' })).toBeVisible();
    expect(field).toHaveAttribute('lang', 'en');
    expect(field.value).toBe(
      [
        'Referwise self-test: tiny-module 1.0.0, 1970-01-01T00:00:00.000Z',
        'Problems: 0, notes: 1, fine: 0',
        '',
        '[Note] Status in the LMS: told incomplete',
        `    ${aboutEn.means.untold}`,
        '',
        'LMSInitialize: "true"',
      ].join('\n'),
    );
  });
});

function textOf({ textContent }: HTMLElement): string {
  return textContent ?? '';
}
