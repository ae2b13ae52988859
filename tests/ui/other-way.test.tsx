import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PackageSettings } from '../../src/attempt/package-settings.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

async function decide(user: UserEvent, option: string) {
  await user.click(screen.getByRole('radio', { name: option }));
  await press(user, 'Commit to this decision');
  await press(user, 'Continue');
}

async function judge(user: UserEvent) {
  for (const question of [/How likely is cancer\? Per cent/, /How sure are you of this choice/]) {
    await user.type(screen.getByRole('textbox', { name: question }), '50');
  }
}

async function finished(mode: PackageSettings['mode'] = 'learn') {
  const page = renderPlayer({ mode });
  const { user } = page;
  await press(user, /Start this case/);
  await user.click(screen.getByRole('tab', { name: 'Decide' }));
  await press(user, 'Go to the decision');
  await judge(user);
  await decide(user, 'Option bloods');
  await decide(user, 'Option explain');
  await press(user, 'Continue');
  expect(screen.getByRole('heading', { name: 'Debrief' })).toBeVisible();
  return page;
}

const says = 'You are trying another way. Your result stays as it is.';

describe('a decision of the debrief', () => {
  it('is reopened and leads elsewhere, with the learner told so throughout', async () => {
    const { user, container } = await finished();
    await press(user, 'Go back to here and choose again: The first plan');
    expect(screen.getByRole('heading', { level: 2, name: 'The first plan' })).toHaveFocus();
    expect(screen.getByRole('region', { name: 'Another way' })).toHaveTextContent(says);
    await judge(user);
    await decide(user, 'Option tonic');
    expect(screen.getByRole('heading', { level: 2, name: 'Found late' })).toHaveFocus();
    expect(screen.getByText('Too late.')).toBeVisible();
    expect(screen.getByText(says)).toBeVisible();
    expect(screen.getByText(/Your own run: Diagnosed early, day 30/)).toBeVisible();
    await expectNoViolations(container);
  });

  it('touches neither the attempt nor what the LMS is told', async () => {
    const { user, store } = await finished();
    const before = store.get();
    const heard = vi.fn();
    store.subscribe(heard);
    await press(user, 'Go back to here and choose again: The kit');
    await decide(user, 'Option post');
    await press(user, 'Continue');
    await user.click(screen.getByRole('tab', { name: 'Decide' }));
    await press(user, 'Go to the decision');
    await decide(user, 'Option nothing');
    expect(screen.getByRole('heading', { level: 2, name: 'Found late' })).toBeVisible();
    expect(store.get()).toBe(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it('shows no score of the other way, and can be reopened from there again', async () => {
    const { user } = await finished();
    await press(user, 'Go back to here and choose again: The first plan');
    await judge(user);
    await decide(user, 'Option tonic');
    expect(screen.queryByRole('heading', { name: 'Debrief' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Your score for this run' })).toBeNull();
    expect(screen.getByText(/This way is not scored, saved or sent/)).toBeVisible();
    await press(user, 'Go back to here and choose again: The first plan');
    expect(screen.getByRole('heading', { level: 2, name: 'The first plan' })).toHaveFocus();
    expect(screen.getByText(says)).toBeVisible();
  });

  it('gives the debrief back as it was, with the focus where it left', async () => {
    const { user } = await finished();
    const score = () => screen.getAllByText(/out of 100/).map(({ textContent }) => textContent);
    const before = score();
    await press(user, 'Go back to here and choose again: The kit');
    expect(screen.queryByRole('heading', { name: 'Debrief' })).not.toBeInTheDocument();
    await press(user, 'Back to your debrief');
    expect(screen.queryByText(says)).not.toBeInTheDocument();
    expect(score()).toEqual(before);
    expect(
      screen.getByRole('button', { name: 'Go back to here and choose again: The kit' }),
    ).toHaveFocus();
  });

  it('is gone once the case is left', async () => {
    const { user } = await finished();
    await press(user, 'Go back to here and choose again: The kit');
    await press(user, 'All cases');
    await press(user, /Open this case again/);
    expect(await screen.findByRole('heading', { name: 'Debrief' })).toBeVisible();
  });

  it('keeps its verdict for the end in a module that assesses', async () => {
    const { user } = await finished('assess');
    await press(user, 'Go back to here and choose again: The kit');
    await user.click(screen.getByRole('radio', { name: 'Option post' }));
    await press(user, 'Commit to this decision');
    expect(screen.getByText(/Feedback comes at the end/)).toBeVisible();
  });
});
