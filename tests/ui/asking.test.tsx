import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PackedCase } from '../../src/attempt/package-settings.ts';
import type { Step } from '../../src/case/types.ts';
import { tinyPacked } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const questions: readonly (readonly [string, string, ...string[]])[] = [
  ['Bowels and diet', 'Any change in your bowels?', 'diarrhoea'],
  ['Bowels and diet', 'How are your appetite and your weight?', 'eating', 'losing weight'],
  ['Bowels and diet', 'Any blood, or black motions?', 'rectal bleeding', 'melaena'],
  ['General health', 'Any breathlessness, cough or chest pain?', 'dyspnoea', 'crackles x-ray'],
  ['General health', 'Any pain in your back or your bones?'],
  ['General health', 'How have you been?'],
  ['Past and family', 'What illnesses run in the family?', 'cancer', 'father'],
  ['Past and family', 'Any pain-killers?', 'ibuprofen', 'pain tablets'],
  ['Past and family', 'Any pain after an operation?', 'surgery'],
  ['Past and family', 'Any tummy pain?'],
  ['Past and family', 'Any pain in the joints?'],
  ['Past and family', 'Any pain passing water?'],
  ['Past and family', 'Any painful periods, ever?'],
];

/** The tiny case with more to ask in its first appointment. */
const packed: PackedCase = {
  ...tinyPacked,
  case: {
    ...tinyPacked.case,
    steps: tinyPacked.case.steps.map((step): Step => {
      if (step.kind !== 'appointment' || step.id !== 'first-visit') return step;
      const [model] = step.history;
      if (model === undefined) return step;
      const more = questions.map(([category, label, ...synonyms], index) => ({
        ...model,
        id: `more-${index}`,
        label,
        category,
        synonyms,
      }));
      return { ...step, history: [...step.history, ...more] };
    }),
  },
};

async function begin(): Promise<ReturnType<typeof renderPlayer>> {
  const rendered = renderPlayer({ loadCase: async () => packed });
  await rendered.user.click(screen.getByRole('button', { name: /Start this case/ }));
  return rendered;
}

const field = () => screen.getByRole('searchbox', { name: 'What would you ask?' });
const matches = () => screen.queryByRole('list', { name: 'Questions that match' });
const found = () =>
  within(screen.getByRole('list', { name: 'Questions that match' })).getAllByRole('button');
const replies = () => within(screen.getByRole('log')).queryAllByText('Three months.');

async function type(user: UserEvent, text: string) {
  await user.clear(field());
  await user.type(field(), text);
}

describe('asking', () => {
  it.each(['', 'w', 'how', 'how do you', 'have you any', 'hav', '?'])(
    'offers nothing for %j, but headings to open',
    async (text) => {
      const { user } = await begin();
      if (text !== '') await type(user, text);
      expect(matches()).toBeNull();
      expect(screen.queryByText(/No question here/)).toBeNull();
      expect(field()).toHaveAccessibleDescription(/or open a heading below/);
      expect(screen.getByText('Bowels and diet')).toBeVisible();
    },
  );

  it.each([
    ['dyspnoea', /breathlessness/],
    ['mélaena', /black motions/],
    ['BREATHLESS', /breathlessness/],
    ['wieght', /appetite/],
    ['have you lost any weight recently', /appetite/],
    ['weight been going down lately?', /appetite/],
    ['are you losing weight', /appetite/],
    ['Have you been coughing', /breathlessness/],
    ['does it hurt in the chest', /breathlessness/],
    ['pain chest', /breathlessness/],
    ['xray', /breathlessness/],
    ['pain killers', /pain-killers/],
    ['how are you sleeping', /How do you sleep/],
    ['how long have you been tired', /How long have you been tired/],
    ['so how have you been?', /How have you been/],
    ['zzzz your bowels', /change in your bowels/],
  ])('finds by %j', async (text, question) => {
    const { user } = await begin();
    await type(user, text);
    expect(found()[0]).toHaveTextContent(question);
  });

  it('finds what stands under a heading by its name', async () => {
    const { user } = await begin();
    await type(user, 'diet');
    expect(found()).toHaveLength(3);
  });

  it('shows six at most and how many more there are', async () => {
    const { user } = await begin();
    await type(user, 'pain');
    expect(found()).toHaveLength(6);
    expect(screen.getByText(/^2 more\./)).toBeVisible();
    await type(user, 'pain water');
    expect(found()[0]).toHaveTextContent('passing water');
  });

  it('asks what is pressed, keeps the focus on it and the text in the field, and asks it once', async () => {
    const { user, container } = await begin();
    await type(user, 'appetite');
    expect(found()[0]).toHaveTextContent('1 min');
    await expectNoViolations(container);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(replies()).toHaveLength(1);
    expect(found()[0]).toHaveFocus();
    expect(found()[0]).toHaveAttribute('aria-disabled', 'true');
    expect(found()[0]).toHaveTextContent('done');
    expect(field()).toHaveValue('appetite');
    await user.keyboard('{Enter}');
    expect(replies()).toHaveLength(1);
  });

  it('says that nothing goes by the words, at no cost, with the headings below', async () => {
    const { user, container } = await begin();
    await type(user, 'pangolins');
    expect(screen.getByText(/^No question here goes by those words/)).toBeVisible();
    expect(matches()).toBeNull();
    expect(screen.getByText('Bowels and diet')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    expect(replies()).toHaveLength(0);
    expect(screen.getByText('0 of 10 min')).toBeVisible();
    await expectNoViolations(container);
  });

  it('is cleared by Escape, and what was opened before is open again', async () => {
    const { user } = await begin();
    await user.click(screen.getByText('General health'));
    await type(user, 'weight');
    expect(screen.getByText('General health')).not.toBeVisible();
    expect(screen.queryByRole('button', { name: /Any pain in your back/ })).toBeNull();
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(matches()).toBeNull();
    expect(screen.getByRole('button', { name: /Any pain in your back/ })).toBeVisible();
  });

  it('asks the only match by Enter; where there are more, or it is done, leads to the first', async () => {
    const { user } = await begin();
    await type(user, 'appetite{Enter}');
    expect(replies()).toHaveLength(1);
    expect(field()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(replies()).toHaveLength(1);
    expect(found()[0]).toHaveFocus();
    await type(user, 'bowels{Enter}');
    expect(replies()).toHaveLength(1);
    expect(found()[0]).toHaveFocus();
  });

  it('says how many were found once typing has settled', async () => {
    const { user } = await begin();
    const said = (text: RegExp) =>
      screen.queryAllByRole('status').some((status) => text.test(status.textContent));
    await type(user, 'diet');
    expect(said(/found/)).toBe(false);
    await vi.waitFor(() => expect(said(/^3 questions found$/)).toBe(true), { timeout: 2000 });
    await type(user, 'pangolins');
    await vi.waitFor(() => expect(said(/^No question here/)).toBe(true), { timeout: 2000 });
  });

  it('keeps what is typed while another way to act is looked at', async () => {
    const { user } = await begin();
    await type(user, 'joints');
    await user.click(screen.getByRole('tab', { name: 'Examine' }));
    await user.click(screen.getByRole('tab', { name: 'Ask' }));
    expect(field()).toHaveValue('joints');
    expect(found()).toHaveLength(1);
  });

  it('is by typing for questions alone', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('tab', { name: 'Examine' }));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
