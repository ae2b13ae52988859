import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PackageSettings } from '../../src/attempt/package-settings.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

type Mode = PackageSettings['mode'];

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const tab = (user: UserEvent, name: string) => user.click(screen.getByRole('tab', { name }));

/** Verdicts, reasons and rules: what may not be read before the end. */
const told = /Recommended|Acceptable|Questionable|Unsafe|Because of|Rules that apply|1\.10\.1/;

async function commit(user: UserEvent, option: string) {
  await user.click(screen.getByRole('radio', { name: option }));
  await press(user, 'Commit to this decision');
}

async function toFirstAnswer(user: UserEvent) {
  await press(user, /Start this case/);
  await tab(user, 'Decide');
  await press(user, 'Go to the decision');
  for (const question of [/How likely is cancer\? Per cent/, /How sure are you of this choice/]) {
    await user.type(screen.getByRole('textbox', { name: question }), '50');
  }
  await commit(user, 'Option bloods');
}

/** What is on the page at each stop of a way through to the end, the end not among them. */
async function toTheEnd(user: UserEvent, container: HTMLElement): Promise<readonly string[]> {
  const seen: string[] = [];
  const look = async () => {
    for (const name of ['What you know', 'Story so far', 'Record']) {
      await tab(user, name);
      seen.push(container.innerHTML);
    }
  };
  await toFirstAnswer(user);
  await look();
  await press(user, 'Continue');
  await commit(user, 'Option post');
  await look();
  await press(user, 'Continue');
  await look();
  await press(user, 'Continue');
  await look();
  await tab(user, 'Decide');
  await press(user, 'Go to the decision');
  await commit(user, 'Option plainly');
  await look();
  await press(user, 'Continue');
  return seen;
}

describe('a decision in a module that assesses', () => {
  it('is recorded and repeated, takes the focus, and is not commented', async () => {
    const { user, container } = renderPlayer({ mode: 'assess' });
    await toFirstAnswer(user);
    expect(screen.getByRole('heading', { name: 'You chose Option bloods' })).toHaveFocus();
    expect(
      screen.getByText('Your choice is recorded. Feedback comes at the end of the case.'),
    ).toBeVisible();
    expect(screen.queryByText('The other options')).not.toBeInTheDocument();
    expect(screen.queryByText('Option tonic')).not.toBeInTheDocument();
    await expectNoViolations(container);
    await press(user, 'Continue');
    expect(screen.getByRole('heading', { level: 2, name: 'The kit' })).toHaveFocus();
  });

  it('is judged nowhere on the page before the debrief, and there with reason and rule', async () => {
    const { user, container } = renderPlayer({ mode: 'assess' });
    const seen = await toTheEnd(user, container);
    expect(seen).toHaveLength(15);
    expect(
      seen.filter((html) => told.test(html) || /--(recommended|questionable)/.test(html)),
    ).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Debrief' })).toBeVisible();
    expect(screen.getAllByText('Recommended')).toHaveLength(2);
    expect(screen.getByText('Questionable')).toBeVisible();
    expect(screen.getByText('Because of post.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'NG12 1.10.1' })).toBeVisible();
    await expectNoViolations(container);
  });

  it('scores as it does in a module for learning', async () => {
    const scoreIn = async (mode: Mode) => {
      const { user, store, container } = renderPlayer({ mode });
      const seen = await toTheEnd(user, container);
      const score = store.get().cases.get('tiny')?.best?.score;
      container.remove();
      return { score, judged: seen.some((html) => told.test(html)) };
    };
    const learn = await scoreIn('learn');
    const assess = await scoreIn('assess');
    expect(learn.judged).toBe(true);
    expect(learn.score).toBeTypeOf('number');
    expect(assess).toEqual({ score: learn.score, judged: false });
  });
});

describe('the start page', () => {
  it.each<[Mode, string, string]>([
    ['learn', 'Feedback follows each decision.', 'Feedback comes at the end of each case.'],
    ['assess', 'Feedback comes at the end of each case.', 'Feedback follows each decision.'],
  ])('of a module that is for %s says when feedback comes', (mode, said, unsaid) => {
    renderPlayer({ mode });
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.queryByText(unsaid)).not.toBeInTheDocument();
  });
});
