import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { agreementPacked } from '../support/agreement-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const group = (name: string) => within(screen.getByRole('group', { name }));

async function toSafetyNet({ mode = 'learn', asked = false }: Partial<Way> = {}) {
  const player = renderPlayer({ mode, loadCase: async () => agreementPacked });
  const { user } = player;
  await press(user, /Start this case/);
  if (asked) {
    await user.click(screen.getByText('Other questions'));
    await press(user, /Have you lost weight/);
  }
  await user.click(screen.getByRole('tab', { name: 'Decide' }));
  await press(user, 'Go to the decision');
  await press(user, 'Continue');
  await press(user, 'Continue');
  return player;
}

interface Way {
  readonly mode: 'learn' | 'assess';
  readonly asked: boolean;
}

async function toReferral(way: Partial<Way> = {}) {
  const player = await toSafetyNet(way);
  await press(player.user, 'Agree this safety-net');
  await press(player.user, 'Continue');
  return player;
}

describe('a safety-net', () => {
  it('asks part by part, with nothing chosen and a way to say nothing', async () => {
    const { container } = await toSafetyNet();
    for (const part of ['What to look for', 'By when', 'Who chases']) {
      const radios = group(part).getAllByRole('radio');
      expect(radios).toHaveLength(3);
      expect(radios.at(-1)).toHaveAccessibleName('I say nothing about this');
      for (const radio of radios) expect(radio).not.toBeChecked();
    }
    await expectNoViolations(container);
  });

  it('says part by part what was said, why, and what would have been recommended', async () => {
    const { user, container } = await toSafetyNet();
    await user.click(group('What to look for').getByRole('radio', { name: 'Say bleeding' }));
    await user.click(group('By when').getByRole('radio', { name: 'Say one-month' }));
    await user.click(group('Who chases').getByRole('radio', { name: 'I say nothing about this' }));
    await press(user, 'Agree this safety-net');
    expect(screen.getByRole('heading', { level: 3, name: 'What you agreed' })).toHaveFocus();
    expect(screen.getByText('Because of bleeding.')).toBeVisible();
    expect(screen.getByText('Recommended')).toBeVisible();
    expect(screen.getByText('Acceptable')).toBeVisible();
    expect(screen.getByText('Nothing was said')).toBeVisible();
    expect(screen.getByRole('link', { name: 'NG12 1.10.1' })).toBeVisible();
    const [byWhen, whoChases, ...none] = screen.getAllByText('What is recommended');
    expect(none).toEqual([]);
    expect(screen.getByText('Because of two-weeks.')).not.toBeVisible();
    if (byWhen !== undefined) await user.click(byWhen);
    expect(await screen.findByText('Because of two-weeks.')).toBeVisible();
    if (whoChases !== undefined) await user.click(whoChases);
    expect(await screen.findByText('Say practice')).toBeVisible();
    await expectNoViolations(container);
    await press(user, 'Continue');
    expect(screen.getByRole('heading', { level: 2, name: 'The referral' })).toHaveFocus();
  });

  it('can be agreed with nothing said, and tells what is missing', async () => {
    const { user } = await toSafetyNet();
    await press(user, 'Agree this safety-net');
    expect(screen.getAllByText('Nothing was said')).toHaveLength(3);
    expect(screen.getByText('She does not know when.')).toBeVisible();
  });

  it('is settled by the keyboard alone', async () => {
    const { user } = await toSafetyNet();
    const [first] = group('By when').getAllByRole('radio');
    while (document.activeElement !== first) await user.tab();
    await user.keyboard(' {ArrowDown}');
    expect(group('By when').getByRole('radio', { name: 'Say one-month' })).toBeChecked();
    const commit = screen.getByRole('button', { name: 'Agree this safety-net' });
    while (document.activeElement !== commit) await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Because of one-month.')).toBeVisible();
  });

  it('is only recorded while the module assesses', async () => {
    const { user, container } = await toSafetyNet({ mode: 'assess' });
    await user.click(group('Who chases').getByRole('radio', { name: 'Say no-news' }));
    await press(user, 'Agree this safety-net');
    expect(screen.getByText(/Your choice is recorded/)).toBeVisible();
    expect(container).not.toHaveTextContent(/Unsafe|Because of|Nothing was said|1\.10\.1/);
  });
});

describe('a referral', () => {
  it('offers for the letter only what was found out', async () => {
    const { container } = await toReferral();
    const letter = group('What goes into the letter');
    const names = letter.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(names).toEqual(['Item anaemia', 'Item mobile-number', 'Item old-ankle']);
    expect(screen.getByRole('heading', { name: 'What you tell the patient' })).toBeVisible();
    await expectNoViolations(container);
  });

  it('names gaps, those never found out too, what was helpful, and noise', async () => {
    const { user, container } = await toReferral();
    await user.click(screen.getByRole('checkbox', { name: 'Item mobile-number' }));
    await user.click(screen.getByRole('checkbox', { name: 'Item old-ankle' }));
    await user.click(screen.getByRole('radio', { name: 'Say just-a-check' }));
    await press(user, 'Send the referral');
    expect(screen.getByRole('heading', { level: 3, name: 'What you sent' })).toHaveFocus();
    expect(screen.getByText(/0 of 2 in the letter/)).toBeVisible();
    const under = (heading: string) => {
      const list = screen.getByRole('heading', { name: heading }).nextElementSibling;
      return list?.textContent ?? '';
    };
    expect(under('Missing from the letter')).toBe(
      'Item anaemiaAbout anaemia.Item weight-loss' +
        'You didn’t find this out, so it couldn’t go in.About weight-loss.',
    );
    expect(under('Noise: it hides what matters')).toBe('Item old-ankleAbout old-ankle.');
    expect(under('Helpful')).toBe('Item mobile-numberAbout mobile-number.');
    expect(screen.getByText('Questionable')).toBeVisible();
    await expectNoViolations(container);
  });

  it('leaves out again what was taken back', async () => {
    const { user, store } = await toReferral({ asked: true });
    await user.click(screen.getByRole('checkbox', { name: 'Item weight-loss' }));
    await user.click(screen.getByRole('checkbox', { name: 'Item anaemia' }));
    await user.click(screen.getByRole('checkbox', { name: 'Item weight-loss' }));
    await press(user, 'Send the referral');
    const open = store.get().cases.get('tiny');
    expect(open?.kind === 'open' ? open.consultation.events.at(-1) : null).toEqual({
      type: 'refer',
      step: 'letter',
      choices: ['anaemia'],
    });
    expect(screen.queryByText(/You didn’t find this out/)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Needed, and in the letter' })).toBeVisible();
  });
});

describe('the debrief', () => {
  it('goes through safety-net and referral again, even after an assessment', async () => {
    const { user, container } = await toReferral({ mode: 'assess' });
    await user.click(screen.getByRole('checkbox', { name: 'Item anaemia' }));
    await press(user, 'Send the referral');
    await press(user, 'Continue');
    const titles = screen.getAllByRole('article').map((it) => it.querySelector('h4')?.textContent);
    expect(titles).toEqual(['The safety-net', 'The referral']);
    expect(screen.getByText('Missing from the letter')).toBeVisible();
    expect(screen.getByText('About anaemia.')).not.toBeVisible();
    await user.click(screen.getByText('Needed, and in the letter'));
    expect(await screen.findByText('About anaemia.')).toBeVisible();
    await expectNoViolations(container);
  });
});
