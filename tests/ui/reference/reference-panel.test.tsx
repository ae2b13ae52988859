import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { cy } from '../../../src/guidance/words/guidance-cy.ts';
import { expectNoViolations } from '../harness.tsx';
import { closest, inScotland, renderPanel } from './harness.tsx';

const field = () => screen.getByRole('searchbox', { name: /^Symptom, sign, test/ });
const group = (name: RegExp) => closest(screen.getByRole('heading', { level: 4, name }), 'section');

async function add(user: UserEvent, typed: string, name: string) {
  await user.type(field(), typed);
  await user.click(screen.getByRole('button', { name: `Add: ${name}` }));
}

async function ageIs(user: UserEvent, age: string) {
  await user.clear(screen.getByRole('textbox', { name: 'Age' }));
  await user.type(screen.getByRole('textbox', { name: 'Age' }), age);
}

describe('the panel', () => {
  it('opens with its title, the guideline and its date, and the focus', async () => {
    const { container } = await renderPanel({ age: 45, sex: 'male' });
    expect(screen.getByRole('dialog', { name: 'Guideline reference' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Guideline reference' })).toHaveFocus();
    expect(screen.getByText(/version of 15 April 2026/)).toBeVisible();
    expect(screen.getByText(/England, Wales/)).toBeVisible();
    expect(screen.getByText(/Summaries are ours/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveValue('45');
    expect(screen.getByRole('combobox', { name: 'Sex' })).toHaveValue('male');
    await expectNoViolations(container);
  });

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const { user, onClose, unmount } = await renderPanel();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
    unmount();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('says which rules were not checked to hold in a nation, and marks each', async () => {
    const { user } = await renderPanel({ effective: inScotland });
    expect(screen.getByText(/· Scotland/)).toBeVisible();
    expect(screen.getByText(/version of 6 August 2025/)).toBeVisible();
    const folded = screen.getByText(/rules were not checked for this nation/);
    await user.click(folded);
    expect(await screen.findByText(/NG12 1\.1\.1, NG12 1\.1\.2/)).toBeInTheDocument();
    await user.type(field(), '1.1.1');
    const rule = await screen.findByRole('article', { name: 'NG12 1.1.1 · Lung' });
    expect(rule).toHaveTextContent('Not checked to hold in this nation.');
    await user.clear(field());
    await user.type(field(), 'abdominal mass');
    expect(
      (await screen.findAllByRole('article', { name: 'Scotland lower GI · Colorectal' }))[0],
    ).not.toHaveTextContent('Not checked');
  });
});

describe('looking a rule up', () => {
  it('lists every rule for this age and sex by site, folded, and duties last', async () => {
    const { user } = await renderPanel({ age: 72, sex: 'male' });
    const headings = screen.getAllByRole('heading', { level: 4 }).map((it) => it.textContent);
    expect(headings[0]).toMatch(/^Emergency/);
    expect(headings).toContain('Prostate (3)');
    expect(headings.at(-1)).toBe('Duties that depend on no finding (17)');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/rules are left out because of the age or sex/)).toBeVisible();
    await user.click(screen.getByText('Prostate (3)'));
    const card = await screen.findByRole('article', { name: 'NG12 1.6.3 · Prostate' });
    expect(card).toHaveTextContent('Urgent suspected cancer referral.');
    expect(card).toHaveTextContent('people with a prostate, from 40 to 79');
    expect(within(card).getByRole('link', { name: 'NG12 1.6.3' })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
    await user.click(within(card).getByText('What decides it'));
    expect(card).toHaveTextContent('PSA, above the threshold for the age (6.5 at this age)');
  });

  it('leaves the rules of the prostate out once the sex is female', async () => {
    const { user } = await renderPanel({ age: 72, sex: 'male' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sex' }), 'female');
    expect(screen.queryByText(/^Prostate/)).toBeNull();
    expect(screen.getByText(/^Ovarian/)).toBeInTheDocument();
  });

  it('finds rules by number and by site', async () => {
    const { user } = await renderPanel();
    await user.type(field(), 'NG12 1.3.1');
    expect(await screen.findAllByRole('article')).toHaveLength(1);
    expect(screen.getByRole('article', { name: 'NG12 1.3.1 · Colorectal' })).toHaveTextContent(
      'Test in primary care: FIT. Promptly; no time is given.',
    );
    await user.clear(field());
    await user.type(field(), 'colorectal');
    await waitFor(() =>
      expect(
        screen.getAllByRole('article', { name: /· Colorectal$/ }).length,
      ).toBeGreaterThanOrEqual(5),
    );
  });

  it('finds features by other words and past a slip', async () => {
    const { user } = await renderPanel();
    await user.type(field(), 'Blood in the URINE');
    expect(screen.getByRole('button', { name: 'Add: haematuria' })).toHaveAccessibleDescription(
      /Blood in the urine/,
    );
    await user.clear(field());
    await user.type(field(), 'wieght loss');
    const offered = within(screen.getByRole('list', { name: 'Matching features' }));
    expect(offered.getAllByRole('button')[0]).toHaveAccessibleName('Add: weight loss');
  });

  it('offers eight at most and says how many more', async () => {
    const { user, container } = await renderPanel();
    await user.type(field(), 'l');
    const offered = within(screen.getByRole('list', { name: 'Matching features' }));
    expect(offered.getAllByRole('button')).toHaveLength(8);
    expect(screen.getByText(/more fit\. Type more/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Show all/ })).toBeVisible());
    expect(screen.getAllByRole('article')).toHaveLength(20);
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: /^Show all/ }));
    expect(screen.getAllByRole('article').length).toBeGreaterThan(20);
    const next = screen.getAllByRole('article')[20];
    expect(document.activeElement).toContainElement(next ?? null);
    expect(document.body).not.toHaveFocus();
  });

  it('says so kindly where nothing goes by these words', async () => {
    const { user } = await renderPanel();
    await user.type(field(), 'qwxyz');
    expect((await screen.findAllByText(/^Nothing here goes by these words/))[0]).toBeVisible();
  });
});

describe('a patient with findings', () => {
  it('says what is met first, what leads, and what decided it', async () => {
    const { user, container } = await renderPanel({ age: 45, sex: 'female' });
    await add(user, 'coughing up blood', 'haemoptysis');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(screen.getByText('haemoptysis: added')).toHaveAttribute('role', 'status');
    const leads = group(/^What comes first/);
    expect(leads).toHaveTextContent('Urgent suspected cancer referral');
    expect(leads).toHaveTextContent('NG12 1.1.1 · Lung');
    const met = within(group(/^Met/)).getAllByRole('article');
    expect(met[0]).toHaveAccessibleName('NG12 1.1.1 · Lung');
    expect(met[0]).toHaveTextContent('haemoptysis: unexplained');
    const [card] = met;
    if (card === undefined) throw new Error('no rule is met');
    await user.click(within(card).getByText('What decides it'));
    const parts = within(card)
      .getAllByRole('listitem')
      .map((it) => it.textContent);
    expect(parts).toContain('so: haemoptysis, unexplained, from 40');
    expect(parts).toContain('not known: chest X-ray suggests lung cancer');
    await expectNoViolations(container);
  });

  it('says at what age a rule would be met', async () => {
    const { user } = await renderPanel({ age: 45, sex: 'female' });
    await add(user, 'haemoptysis', 'haemoptysis');
    await ageIs(user, '39');
    expect(screen.queryByRole('heading', { name: 'What comes first' })).toBeNull();
    const near = group(/^Nearly/);
    const item = closest(within(near).getAllByText('At 40 instead of 39')[0] ?? near, 'li');
    expect(item).toHaveTextContent('NG12 1.1.1 · Lung');
  });

  it('says at what value a rule would be met', async () => {
    const { user } = await renderPanel({ age: 60, sex: 'male' });
    await add(user, 'fit result', 'FIT result');
    expect(screen.getByText('Counts once a value is there.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Met/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: /^Value, micrograms/ }), '9.9');
    expect(group(/^Nearly/)).toHaveTextContent('FIT result: 10 instead of 9.9');
  });

  it('says what would decide a rule that is open', async () => {
    const { user } = await renderPanel({ age: 72, sex: 'male' });
    await add(user, 'psa', 'PSA');
    await user.type(screen.getByRole('textbox', { name: /^Value/ }), '6.6');
    const open = within(group(/^Still open/)).getByRole('article', {
      name: 'NG12 1.6.3 · Prostate',
    });
    expect(open).toHaveTextContent('What would decide it');
    expect(within(open).getByText('lower urinary tract symptoms')).toBeVisible();
    expect(within(open).getByText('haematuria: visible')).toBeVisible();
  });

  it('puts an emergency first and says that it is one', async () => {
    const { user } = await renderPanel({ age: 60, sex: 'male' });
    await add(user, 'haemoptysis', 'haemoptysis');
    await user.selectOptions(screen.getByRole('combobox', { name: 'in large volume' }), 'yes');
    expect(group(/^What comes first/)).toHaveTextContent('Same-day emergency');
    expect(within(group(/^Met/)).getAllByRole('article')[0]).toHaveAccessibleName(
      'Same-day emergency',
    );
  });

  it('tells the one kind of a pair from the other', async () => {
    const { user } = await renderPanel({ age: 50, sex: 'male' });
    await add(user, 'haematuria', 'haematuria');
    const kind = screen.getByRole('combobox', { name: 'Kind' });
    expect(
      within(kind)
        .getAllByRole('option')
        .map((it) => it.textContent),
    ).toEqual(['not said', 'visible', 'non-visible']);
    expect(screen.queryByRole('heading', { name: /^Met/ })).toBeNull();
    await user.selectOptions(kind, 'visible');
    expect(
      within(group(/^Met/)).getByRole('article', { name: 'NG12 1.6.4 · Bladder' }),
    ).toBeVisible();
    await user.selectOptions(kind, 'not said');
    expect(kind).toHaveDisplayValue('not said');
  });

  it('never takes silence for reassurance', async () => {
    const { user } = await renderPanel({ age: 30, sex: 'male' });
    await add(user, 'haemoptysis', 'haemoptysis');
    await user.click(screen.getByRole('checkbox', { name: 'Not there' }));
    expect(screen.getByText(/That is not reassurance/)).toBeVisible();
  });

  it('takes a finding away again', async () => {
    const { user } = await renderPanel({ age: 45, sex: 'female' });
    await add(user, 'haemoptysis', 'haemoptysis');
    await user.click(screen.getByRole('button', { name: 'Remove haemoptysis' }));
    expect(field()).toHaveFocus();
    expect(screen.getByText('haemoptysis: removed')).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('group', { name: 'haemoptysis' })).toBeNull();
    expect(screen.queryByRole('heading', { name: /^Met/ })).toBeNull();
  });

  it('says where what was entered cannot all be so', async () => {
    const { user } = await renderPanel({ age: 45, sex: 'female' });
    await add(user, 'iron deficiency anaemia', 'iron-deficiency anaemia');
    await add(user, 'anaemia', 'anaemia');
    const row = screen.getByRole('group', { name: 'anaemia' });
    await user.click(within(row).getByRole('checkbox', { name: 'Not there' }));
    expect(screen.getByText(/can’t both be so/)).toHaveTextContent('iron-deficiency anaemia');
  });

  it('speaks of a change once it has settled', async () => {
    const { user } = await renderPanel({ age: 45, sex: 'female' });
    await add(user, 'haemoptysis', 'haemoptysis');
    await waitFor(
      () =>
        expect(screen.getAllByRole('status').map((it) => it.textContent)).toContainEqual(
          expect.stringMatching(/^Met: \d+\. Still open: \d+\. Nearly: \d+\.$/),
        ),
      { timeout: 2000 },
    );
  });
});

describe('an age that is none', () => {
  it('is told when the field is left, and counts as not known', async () => {
    const { user } = await renderPanel({ age: 45 });
    await ageIs(user, '7');
    expect(screen.queryByText(/Type an age from 18/)).toBeNull();
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'Age' })).toHaveAccessibleDescription(
      /Type an age from 18 to 120/,
    );
    expect(screen.getByText(/^Rules: \d+\.$/)).toBeVisible();
  });
});

describe('other languages', () => {
  it('speaks Welsh, and marks what the tables say in English', async () => {
    const { user, container } = await renderPanel({ age: 45, language: 'cy', words: cy });
    expect(screen.getByRole('dialog', { name: 'Cyfeirlyfr y canllaw' })).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'haemoptysis');
    const [offer] = within(screen.getByRole('list', { name: /nodweddion/i })).getAllByRole(
      'button',
    );
    if (offer === undefined) throw new Error('nothing is offered');
    await user.click(offer);
    const summary = (await screen.findAllByText(/^At 40 or over with unexplained haemoptysis/))[0];
    expect(summary?.closest('[lang]')).toHaveAttribute('lang', 'en');
    await expectNoViolations(container);
  });

  it.each(['en-XA', 'ar-XB'] as const)('has every word in %s', async (language) => {
    await renderPanel({ age: 45, sex: 'female', language });
    expect(screen.queryByText(/^(panel|search|patient|results|rule)\.[a-zA-Z.]+$/)).toBeNull();
    expect(screen.queryByText('Guideline reference')).toBeNull();
  });
});
