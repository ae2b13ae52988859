import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { suspendDataOf } from '../../src/attempt/learner-record.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

async function decide(user: UserEvent, option: string) {
  await user.click(screen.getByRole('radio', { name: option }));
  await press(user, 'Commit to this decision');
  await press(user, 'Continue');
}

/** The debrief of a run in which one thing was asked that changed nothing, or none. */
async function debrief({ asks = true } = {}) {
  const page = renderPlayer();
  const { user } = page;
  await press(user, /Start this case/);
  if (asks) {
    await user.click(screen.getByText('The main problem'));
    await press(user, /How do you sleep/);
  }
  await user.click(screen.getByRole('tab', { name: 'Decide' }));
  await press(user, 'Go to the decision');
  for (const question of [/How likely is cancer\? Per cent/, /How sure are you of this choice/]) {
    await user.type(screen.getByRole('textbox', { name: question }), '50');
  }
  await decide(user, 'Option bloods');
  await decide(user, 'Option explain');
  await press(user, 'Continue');
  return page;
}

describe('the contents of a debrief', () => {
  it('say how the run went, and lead to what says why', async () => {
    const { user } = await debrief();
    const contents = screen.getByRole('navigation', { name: 'In this debrief' });
    const lines = within(contents).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Your score for this run 78 out of 100',
      'What mattered 1 of 3 found',
      'Your decisions 2',
      'To take home ',
      'To think about ',
    ]);
    for (const link of within(contents).getAllByRole('link')) {
      await user.click(link);
      const heading = screen.getByRole('heading', { name: link.textContent ?? '' });
      expect(heading).toHaveFocus();
    }
    expect(window.location.hash).toBe('');
  });
});

describe('what mattered', () => {
  it('tells apart what changed nothing, with its minutes and without a mark', async () => {
    await debrief();
    expect(screen.getByRole('heading', { name: 'Changed nothing here' })).toBeVisible();
    expect(screen.getByText(/^1.5 min on 1 thing that changed nothing/)).toBeVisible();
    expect(screen.getByText(/How do you sleep/)).toHaveTextContent('How do you sleep? (1.5 min)');
  });

  it('says nothing of it where there was nothing', async () => {
    await debrief({ asks: false });
    expect(screen.queryByRole('heading', { name: 'Changed nothing here' })).toBeNull();
  });
});

describe('the learner’s reflection', () => {
  const field = () => screen.getByRole('textbox', { name: 'Your reflection' });

  it('is copied from the page, and the learner is told', async () => {
    const { user, container } = await debrief();
    expect(field()).toHaveAccessibleDescription(/it is not saved or sent/);
    await user.type(field(), 'I shall look at the line.');
    await press(user, 'Copy');
    expect(await navigator.clipboard.readText()).toBe('I shall look at the line.');
    expect(screen.getByText('Copied.')).toBeVisible();
    await expectNoViolations(container);
  });

  it('is selected where the browser allows no copying', async () => {
    const { user } = await debrief();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.type(field(), 'Mine');
    await press(user, 'Copy');
    expect(await screen.findByText(/The text is selected/)).toBeVisible();
    expect(field()).toHaveFocus();
    expect(field()).toHaveProperty('selectionEnd', 4);
  });

  it('is stored nowhere and told to nobody, and waits while another way is tried', async () => {
    const { user, store } = await debrief();
    const before = store.get();
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    await user.type(field(), 'Between me and the page');
    expect(store.get()).toBe(before);
    expect(stored).not.toHaveBeenCalled();
    expect(suspendDataOf(store.get())).toBe(suspendDataOf(before));
    await press(user, 'Go back to here and choose again: The kit');
    await press(user, 'Back to your debrief');
    expect(field()).toHaveValue('Between me and the page');
    await press(user, 'All cases');
    await press(user, /Open this case again/);
    await waitFor(() => expect(field()).toHaveValue(''));
  });
});
