import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { tinySettings } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

const [tiny] = tinySettings.cases;
if (tiny === undefined) throw new Error('the tiny module has no case');
const two = [tiny, { ...tiny, id: 'other', code: 1, title: 'Another case' }];

/** To the worst ending, which takes one decision. */
async function finish(user: UserEvent) {
  await press(user, /Start this case A tiny case/);
  await user.click(screen.getByRole('tab', { name: 'Decide' }));
  await press(user, 'Go to the decision');
  for (const question of [/How likely is cancer\? Per cent/, /How sure are you of this choice/]) {
    await user.type(screen.getByRole('textbox', { name: question }), '50');
  }
  await user.click(screen.getByRole('radio', { name: 'Option tonic' }));
  await press(user, 'Commit to this decision');
  await press(user, 'Continue');
}

describe('the module’s results', () => {
  it('are offered on the start page once a case is finished, and not before', async () => {
    const { user } = renderPlayer({ cases: two });
    expect(screen.queryByRole('button', { name: 'Your results' })).toBeNull();
    await finish(user);
    expect(screen.queryByRole('button', { name: 'Your results' })).toBeNull();
    await press(user, 'Back to all cases');
    await press(user, 'Your results');
    expect(await screen.findByRole('heading', { level: 1, name: 'Your results' })).toHaveFocus();
    expect(screen.getByText(/Not all of it is finished yet/)).toBeVisible();
    expect(screen.getByText('Not finished')).toBeVisible();
  });

  it('follow the debrief of the last case, and say what to look at next', async () => {
    const { user, container } = renderPlayer({ mode: 'assess' });
    await finish(user);
    await press(user, 'Your results');
    expect(await screen.findByText('0 out of 100')).toBeVisible();
    expect(screen.getByText(/Not passed yet. The pass mark is 70/)).toBeVisible();
    expect(screen.getByText(/Gathering information gained you least, 0%/)).toBeVisible();
    expect(screen.getByText(/Its debrief lists what you didn’t look for/)).toBeVisible();
    await expectNoViolations(container);
    await press(user, 'A tiny case');
    expect(await screen.findByRole('heading', { name: 'Debrief' })).toBeVisible();
    await press(user, 'All cases');
    expect(screen.getByRole('heading', { level: 1, name: 'A tiny module' })).toHaveFocus();
  });

  it('say so when they can’t be fetched', async () => {
    const { user } = renderPlayer({
      loadSide: () => Promise.reject(new Error('offline')),
    });
    await finish(user);
    await press(user, 'Your results');
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be opened');
  });
});
