import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { resumeAttempt } from '../../src/attempt/attempt.ts';
import { createAttemptStore } from '../../src/attempt/attempt-store.ts';
import { tinySettings } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const tab = (user: UserEvent, name: string) => user.click(screen.getByRole('tab', { name }));

async function decide(user: UserEvent, option: string) {
  await user.click(screen.getByRole('radio', { name: option }));
  await press(user, 'Commit to this decision');
  await press(user, 'Continue');
}

async function toInbox(user: UserEvent, kit: string) {
  await press(user, /Start this case/);
  await tab(user, 'Decide');
  await press(user, 'Go to the decision');
  for (const question of [/How likely is cancer\? Per cent/, /How sure are you of this choice/]) {
    await user.type(screen.getByRole('textbox', { name: question }), '50');
  }
  await decide(user, 'Option bloods');
  await decide(user, kit);
}

/** The text of each day of a timeline. */
function daysIn(region: HTMLElement): readonly string[] {
  const list = within(region).getByRole('list', { name: 'The story by day' });
  return [...list.children].map((day) => day.textContent);
}

const panel = () => screen.getByRole('tabpanel', { name: 'Story so far' });

describe('the story so far', () => {
  it('begins with today’s appointment, marked as now, and counts its minutes', async () => {
    const { user, container } = renderPlayer();
    await press(user, /Start this case/);
    await tab(user, 'Story so far');
    expect(daysIn(panel())).toEqual([
      'Day 0, 1 June 2026 nowFirst appointment Face to face, 0 of 10 min',
    ]);
    await tab(user, 'Examine');
    await press(user, /Conjunctivae/);
    expect(daysIn(panel())[0]).toContain('0.5 of 10 min');
    await expectNoViolations(container);
  });

  it('tells what was decided, ordered and brought back, with the days between, and no verdict', async () => {
    const { user, container } = renderPlayer();
    await toInbox(user, 'Option post');
    await tab(user, 'Story so far');
    const [first, second] = daysIn(panel());
    expect(first).toContain('The first plan You chose: Option bloods');
    expect(first).toContain('You ordered: Full blood count');
    expect(second).toMatch(/^16 days laterDay 16, 17 June 2026 now/);
    expect(second).toContain('Result back: Full blood count');
    expect(second).toContain('No result: Stool kit');
    expect(panel()).not.toHaveTextContent(/Recommended|Questionable|Because of/);
    const current = within(panel())
      .getAllByRole('listitem')
      .filter((item) => item.hasAttribute('aria-current'));
    expect(current).toHaveLength(1);
    expect(current[0]).toHaveTextContent('Day 16');
    await expectNoViolations(container);
  });

  it('leaves the words of the case in their own language', async () => {
    const settings = { ...tinySettings, languages: ['en', 'cy'] };
    const { user } = renderPlayer({
      store: createAttemptStore(resumeAttempt(settings, ''), () => 0),
    });
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    await user.click(await screen.findByRole('button', { name: /Dechrau’r achos hwn/ }));
    await tab(user, 'Yr hanes hyd yma');
    const list = screen.getByRole('list', { name: 'Yr hanes fesul diwrnod' });
    expect(within(list).getByText('First appointment')).toHaveAttribute('lang', 'en');
    expect(
      within(list)
        .getByText(/Diwrnod 0, 1 Mehefin 2026/)
        .closest('[lang]'),
    ).toBeNull();
  });
});

describe('the debrief', () => {
  it('tells what happened and when, to the outcome and the best journey’s day', async () => {
    const { user, container } = renderPlayer();
    await toInbox(user, 'Option post');
    await press(user, 'Continue');
    await tab(user, 'Decide');
    await press(user, 'Go to the decision');
    await decide(user, 'Option plainly');
    const heading = screen.getByRole('heading', { name: 'What happened, and when' });
    const section = heading.closest('section');
    if (section === null) throw new Error('the heading stands in no section');
    const days = daysIn(section);
    expect(days).toHaveLength(4);
    expect(days[2]).toMatch(
      /^44 days laterDay 60, 31 July 2026Second appointment By telephone, 0 of 10 min/,
    );
    expect(days[3]).toBe(
      '30 days laterDay 90, 30 August 2026Found later On the best journey: day 30',
    );
    await expectNoViolations(container);
  });
});
