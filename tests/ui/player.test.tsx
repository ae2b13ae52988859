import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { tinyPacked } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const tab = (user: UserEvent, name: string) => user.click(screen.getByRole('tab', { name }));

async function toFirstPlan(user: UserEvent) {
  await press(user, /Start this case/);
  await tab(user, 'Decide');
  await press(user, 'Go to the decision');
}

async function give(user: UserEvent, question: RegExp, percent: string) {
  await user.type(screen.getByRole('textbox', { name: question }), percent);
}

describe('the start page', () => {
  it('says what this is, how long it takes and that it is not for real patients', async () => {
    const { container } = renderPlayer();
    expect(screen.getByRole('heading', { level: 1, name: 'A tiny module' })).toBeVisible();
    expect(screen.getByText('about 5 minutes')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Not for real patients' })).toBeVisible();
    expect(screen.getByText(/Not yet clinically reviewed/)).toBeVisible();
    expect(screen.getByText('Guidance: NG12, version of 15 April 2026')).toBeVisible();
    await expectNoViolations(container);
  });

  it('says so when a case cannot be opened, and opens it at the next try', async () => {
    const load = vi.fn(async () => tinyPacked).mockRejectedValueOnce(new Error('offline'));
    const { user } = renderPlayer({ loadCase: load });
    await press(user, /Start this case/);
    expect(screen.getByRole('alert')).toHaveTextContent('could not be opened');
    await press(user, /Start this case/);
    expect(screen.getByRole('heading', { level: 1, name: 'A tiny case' })).toBeVisible();
  });
});

describe('the guideline', () => {
  it('opens beside a case with the patient’s age and sex, and gives the focus back', async () => {
    const { user } = renderPlayer();
    await press(user, /Start this case/);
    await press(user, 'Reference');
    const panel = await screen.findByRole('dialog', { name: 'Guideline reference' });
    expect(within(panel).getByRole('textbox', { name: /Age/ })).toHaveValue(
      String(tinyPacked.case.patient.age),
    );
    await user.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Reference' })).toHaveFocus();
  });

  it('keeps what was entered for a patient while the page is open, and gives it to no other', async () => {
    const { user } = renderPlayer();
    const age = () => screen.findByRole('textbox', { name: /Age/ });
    await press(user, /Start this case/);
    await press(user, 'Reference');
    await user.clear(await age());
    await user.type(await age(), '44');
    await user.keyboard('{Escape}');
    await press(user, 'All cases');
    await press(user, 'Reference');
    expect(await age()).toHaveValue('');
    await press(user, 'Close');
    await press(user, /Continue this case/);
    await press(user, 'Reference');
    expect(await age()).toHaveValue('44');
  });

  it('says so when it can’t be fetched, and tries again', async () => {
    const load = vi.fn(async (): Promise<never> => Promise.reject(new Error('offline')));
    const { user } = renderPlayer({ loadReference: load });
    await press(user, 'Reference');
    expect(await screen.findByText(/The guideline could not be loaded/)).toBeVisible();
    await press(user, 'Reference');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is not there when the module assesses', () => {
    renderPlayer({ mode: 'assess' });
    expect(screen.queryByRole('button', { name: 'Reference' })).not.toBeInTheDocument();
  });
});

describe('the patient’s panel', () => {
  it('stays as it is when the window becomes narrow', async () => {
    const wide = vi.fn(() => true);
    vi.stubGlobal('matchMedia', () => ({ matches: wide() }));
    const { user } = renderPlayer();
    await press(user, /Start this case/);
    const fold = screen.getByRole('complementary', { name: 'Patient' }).querySelector('details');
    expect(fold).toHaveAttribute('open');
    wide.mockReturnValue(false);
    await user.click(screen.getByRole('tab', { name: 'Decide' }));
    await press(user, 'Go to the decision');
    expect(fold).toHaveAttribute('open');
    vi.unstubAllGlobals();
  });
});

describe('an appointment', () => {
  it('shows an answer, its cost and what is now known, and keeps the focus where it was', async () => {
    const { user, container } = renderPlayer();
    await press(user, /Start this case/);
    expect(screen.getByRole('heading', { level: 2, name: 'First appointment' })).toHaveFocus();
    expect(screen.queryByText('How long have you been tired?')).not.toBeInTheDocument();
    await user.click(screen.getByText('The main problem'));
    await press(user, /How long have you been tired/);
    const log = screen.getByRole('log');
    expect(log).toHaveTextContent('Three months.');
    expect(screen.getByText('1 of 10 min')).toBeVisible();
    const asked = screen.getByRole('button', { name: /How long have you been tired/ });
    expect(asked).toHaveFocus();
    expect(asked).toHaveAttribute('aria-disabled', 'true');
    await user.click(asked);
    expect(within(log).getAllByText('Three months.')).toHaveLength(1);
    await tab(user, 'What you know');
    expect(screen.getByText('Tired for three months')).toBeVisible();
    await expectNoViolations(container);
  });

  it('moves between ways to act by the arrow keys', async () => {
    const { user } = renderPlayer();
    await press(user, /Start this case/);
    screen.getByRole('tab', { name: 'Ask' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Examine' })).toHaveFocus();
    expect(screen.getByRole('tab', { name: 'Examine' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Decide' })).toHaveFocus();
  });

  it('draws the haemoglobin of the record with its values and range in words, and a table behind', async () => {
    const { user } = renderPlayer();
    await press(user, /Start this case/);
    const chart = screen.getByRole('img', {
      name: /^Haemoglobin: from 138 g\/L in Jun 2024 to 120 g\/L/,
    });
    expect(chart).toHaveAccessibleName(/Reference range 115 to 165 g\/L/);
    await user.click(screen.getByText('Show as a table'));
    expect(screen.getByRole('row', { name: '1 December 2025 120' })).toBeVisible();
  });

  it('shows what was ordered as on its way', async () => {
    const { user } = renderPlayer();
    await press(user, /Start this case/);
    await tab(user, 'Order');
    await press(user, /Full blood count/);
    expect(screen.getByRole('button', { name: /Full blood count/ })).toHaveTextContent(
      'on its way',
    );
    await tab(user, 'What you know');
    expect(screen.getByText('Full blood count, ordered 1 June 2026')).toBeVisible();
  });
});

describe('a decision', () => {
  it('commits nothing until it is complete, and says what is missing', async () => {
    const { user, container } = renderPlayer();
    await toFirstPlan(user);
    await press(user, 'Commit to this decision');
    const problems = screen.getByRole('group', { name: 'Before you go on' });
    expect(within(problems).getAllByRole('listitem')).toHaveLength(3);
    await vi.waitFor(() => expect(problems).toHaveFocus());
    await user.click(within(problems).getByRole('link', { name: /Give your estimate first/ }));
    const field = screen.getByRole('textbox', { name: /How likely is cancer/ });
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Give your estimate first/);
    await user.type(field, 'about half');
    await press(user, 'Commit to this decision');
    expect(field).toBeInvalid();
    await user.clear(field);
    await expectNoViolations(container);
    await give(user, /How likely is cancer\? Per cent/, '12');
    await give(user, /How sure are you of this choice\? Per cent/, '80');
    await user.click(screen.getByRole('radio', { name: /Option bloods/ }));
    await press(user, 'Commit to this decision');
    expect(screen.getByRole('heading', { name: /You chose Option bloods/ })).toHaveFocus();
  });

  it('shows verdict, reason and rule in place, and the other options to open', async () => {
    const { user, container } = renderPlayer();
    await toFirstPlan(user);
    await give(user, /How likely is cancer\? Per cent/, '12');
    await give(user, /How sure are you of this choice\? Per cent/, '80');
    await user.click(screen.getByRole('radio', { name: /Option bloods/ }));
    await press(user, 'Commit to this decision');
    expect(screen.getAllByText('Recommended')[0]).toBeVisible();
    expect(screen.getByText('Because of bloods.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'NG12 1.10.1' })).toHaveAttribute(
      'href',
      'https://example.org/',
    );
    expect(screen.getByText('Option tonic')).toBeVisible();
    await expectNoViolations(container);
  });
});

describe('the end of a case', () => {
  async function toTheEnd(user: UserEvent) {
    await toFirstPlan(user);
    await give(user, /How likely is cancer\? Per cent/, '12');
    await give(user, /How sure are you of this choice\? Per cent/, '80');
    await user.click(screen.getByRole('radio', { name: /Option bloods/ }));
    await press(user, 'Commit to this decision');
    await press(user, 'Continue');
    await user.click(screen.getByRole('radio', { name: /Option explain/ }));
    await press(user, 'Commit to this decision');
    await press(user, 'Continue');
  }

  it('shows results with flags in words and the lengthened trend, then the outcome and a debrief', async () => {
    const { user, container } = renderPlayer();
    await toTheEnd(user);
    const [report] = screen.getAllByRole('article');
    expect(report).toHaveTextContent('104 g/L Low');
    expect(screen.getByRole('img', { name: /to 104 g\/L in Jun 2026/ })).toBeVisible();
    await expectNoViolations(container);
    await press(user, 'Continue');
    expect(screen.getByText('All well.')).toBeVisible();
    expect(screen.getByText(/As early as this case allows/)).toBeVisible();
    expect(screen.getByText('You said 12 in 100.')).toBeVisible();
    expect(screen.getByText('Conjunctivae')).toBeVisible();
    await expectNoViolations(container);
  });

  it('stands without the guideline’s part where that can’t be fetched, and offers to try again', async () => {
    let tries = 0;
    const { user } = renderPlayer({
      loadTeaching: async () => {
        tries += 1;
        return null;
      },
    });
    await toTheEnd(user);
    await press(user, 'Continue');
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(tries).toBe(2);
    expect(screen.getByText('All well.')).toBeVisible();
  });

  it('begins again without losing the score', async () => {
    const { user, store } = renderPlayer();
    await toTheEnd(user);
    await press(user, 'Continue');
    const best = store.get().cases.get('tiny')?.best?.score;
    await press(user, 'Play this case again');
    expect(screen.getByRole('heading', { level: 2, name: 'First appointment' })).toHaveFocus();
    await tab(user, 'Examine');
    await press(user, /Conjunctivae/);
    await press(user, 'All cases');
    expect(screen.getByText(`In progress. Best score so far ${best}%`)).toBeVisible();
  });
});

describe('saving', () => {
  it('is told calmly in the page when the LMS refuses', async () => {
    const { show, container } = renderPlayer();
    act(() =>
      show({
        kind: 'failed',
        at: 0,
        failure: {
          ok: false,
          step: 'commit',
          element: '',
          code: '101',
          message: 'General exception',
        },
      }),
    );
    expect(screen.getByText('Not saved yet')).toBeVisible();
    expect(screen.getByText(/your answers are kept here/)).toBeVisible();
    await expectNoViolations(container);
  });

  it('says that the page can be closed after Save and leave', async () => {
    const { user, container } = renderPlayer();
    await press(user, 'Save and leave');
    expect(screen.getByRole('heading', { name: 'You can close this now' })).toHaveFocus();
    await expectNoViolations(container);
  });

  it('offers work that the LMS had not taken', async () => {
    const answer = vi.fn();
    const { user } = renderPlayer({
      keeper: Promise.resolve({
        offered: { at: Date.UTC(2026, 10, 1), suspendData: '', passed: '' },
        answer,
        kept: () => true,
        gaveWay: () => false,
      }),
    });
    await screen.findByText(/your learning system does not have it/);
    await press(user, 'Use that work');
    expect(answer).toHaveBeenCalledWith(true);
    expect(screen.queryByRole('button', { name: 'Use that work' })).not.toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('says that the learner went on in another window, and what counts', async () => {
    const { user, show, container } = renderPlayer({
      keeper: Promise.resolve({
        offered: null,
        answer: () => undefined,
        kept: () => true,
        gaveWay: () => true,
      }),
    });
    act(() => show({ kind: 'not-recording', because: 'elsewhere' }));
    expect(screen.getByText(/Carry on there and close this one/)).toBeVisible();
    await expectNoViolations(container);
    await press(user, 'Save and leave');
    expect(screen.getByText('What you did in the other window counts.')).toBeVisible();
  });

  it('tells the learner of damaged data', () => {
    renderPlayer({ suspendData: '%%%' });
    expect(screen.getByText(/could not be read/)).toBeVisible();
  });
});
