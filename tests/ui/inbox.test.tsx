import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { agreementPacked } from '../support/agreement-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const report = (name: string) => within(screen.getByRole('article', { name }));
const actionsOf = (name: string) =>
  within(screen.getByRole('group', { name: `What do you do with it? ${name}` }))
    .getAllByRole('button')
    .map((button) => button.textContent);

async function toInbox(mode: 'learn' | 'assess' = 'learn') {
  const player = renderPlayer({ mode, loadCase: async () => agreementPacked });
  const { user } = player;
  await press(user, /Start this case/);
  await user.click(screen.getByRole('tab', { name: 'Order' }));
  for (const name of [/Full blood count/, /Ferritin/, /Calcium/]) await press(user, name);
  await user.click(screen.getByRole('tab', { name: 'Decide' }));
  await press(user, 'Go to the decision');
  return player;
}

describe('the inbox', () => {
  it('asks what to do with a report, in words of the case or its own, and only where it wants something', async () => {
    const { container } = await toInbox();
    expect(actionsOf('Full blood count')).toEqual(['Ring her today', 'Repeat the test', 'File it']);
    expect(report('Calcium').queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('1 result is left unanswered.')).toBeVisible();
    await expectNoViolations(container);
  });

  it('shows what was done, why that was right or not, and moves the focus there', async () => {
    const { user, container } = await toInbox();
    const button = screen.getByRole('button', { name: 'Repeat the test' });
    while (document.activeElement !== button) await user.tab();
    await user.keyboard('{Enter}');
    const blood = report('Full blood count');
    expect(document.activeElement).toBe(
      blood.getByRole('group', { name: /^You chose: Repeat the test\s*Verdict:\s*Questionable$/ }),
    );
    expect(screen.getByRole('article', { name: 'Full blood count' })).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
    expect(blood.getByText('It costs weeks.')).toBeVisible();
    expect(blood.queryByRole('button')).not.toBeInTheDocument();
    await user.click(blood.getByText('What is recommended'));
    expect(await blood.findByText('Ring her today')).toBeVisible();
    const left = screen.getByText('No result is left unanswered.');
    expect(left).toHaveAttribute('role', 'status');
    await expectNoViolations(container);
  });

  it('keeps what was left, and lets it be answered later', async () => {
    const { user, container } = await toInbox();
    await press(user, 'Continue');
    expect(screen.getByText('2 results are left unanswered.')).toBeVisible();
    const waiting = within(screen.getByRole('region', { name: 'Still waiting from before' }));
    expect(waiting.getAllByRole('heading', { level: 4 })[0]).toHaveTextContent('Full blood count');
    await user.click(waiting.getByRole('button', { name: 'Ring her today' }));
    expect(waiting.getByText('Soon.')).toBeVisible();
    expect(screen.getByText('1 result is left unanswered.')).toBeVisible();
    await expectNoViolations(container);
    await press(user, 'Continue');
    expect(screen.getByRole('heading', { level: 2, name: 'The safety-net' })).toHaveFocus();
  });

  it('tells no verdict while the module assesses', async () => {
    const { user, container } = await toInbox('assess');
    await press(user, 'File it');
    expect(document.activeElement).toHaveTextContent(/^You chose: File it\s*$/);
    expect(container).not.toHaveTextContent(/Unsafe|Nobody will see|What is recommended/);
  });

  it('is in the debrief in the order of the story, with what was never answered', async () => {
    const { user, container } = await toInbox();
    await press(user, 'Ring her today');
    await press(user, 'Continue');
    await press(user, 'Continue');
    for (const commit of ['Agree this safety-net', 'Send the referral']) {
      await press(user, commit);
      await press(user, 'Continue');
    }
    const articles = screen.getAllByRole('article');
    expect(articles.map((it) => it.querySelector('h4')?.textContent)).toEqual([
      'Full blood count',
      'Ferritin',
      'The safety-net',
      'The referral',
    ]);
    expect(articles[0]).toHaveTextContent('You chose: Ring her today Verdict: Recommended');
    expect(articles[1]).toHaveTextContent('You left this result unanswered.');
    await expectNoViolations(container);
  });
});

describe('an appointment that runs over', () => {
  it('shows what that costs, once', async () => {
    const { user } = renderPlayer({ loadCase: async () => agreementPacked });
    await press(user, /Start this case/);
    await user.click(screen.getByText('Other questions'));
    await press(user, /How long have you been tired/);
    expect(screen.getByRole('log')).not.toHaveTextContent('Somebody knocks');
    await press(user, /Have you lost weight/);
    expect(screen.getByRole('log')).toHaveTextContent('Somebody knocks');
  });

  it('is said aloud once, and then is there to be read', async () => {
    const { user } = renderPlayer({ loadCase: async () => agreementPacked });
    await press(user, /Start this case/);
    await user.click(screen.getByText('Other questions'));
    await press(user, /How long have you been tired/);
    await press(user, /Have you lost weight/);
    const said = await screen.findByText('Appointment clock: the next patient is waiting');
    expect(said).toHaveAttribute('role', 'status');
    await waitFor(() => expect(said).toBeEmptyDOMElement(), { timeout: 4000 });
    expect(screen.getByText(/3 minutes over/)).toBeVisible();
  });
});
