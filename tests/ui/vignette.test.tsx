import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CaseIndexEntry, PackageSettings } from '../../src/attempt/package-settings.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';
import { packedVignettes, vignetteEntries } from '../support/tiny-vignette.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

async function loadCase({ id }: CaseIndexEntry) {
  return packedVignettes.find((it) => it.case.id === id) ?? tinyPacked;
}

function renderVignettes({
  mode = 'learn',
  load = loadCase,
}: { readonly mode?: PackageSettings['mode']; readonly load?: typeof loadCase } = {}) {
  const cases = [...tinySettings.cases, ...vignetteEntries];
  return renderPlayer({ cases, mode, loadCase: load });
}

async function answer(user: UserEvent, option: string) {
  await user.type(screen.getByRole('textbox', { name: /How likely is cancer/ }), '20');
  await user.click(screen.getByRole('radio', { name: option }));
  await press(user, 'Commit to this decision');
}

describe('short questions on the start page', () => {
  it('stand under their own heading after the cases, each with its minutes', async () => {
    const { container } = renderVignettes();
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.slice(1, 6)).toEqual([
      'Cases',
      'A tiny case',
      'Short questions',
      'Pale for a month',
      'Pale as well',
    ]);
    const [, small] = screen.getAllByRole('list').filter((it) => it.matches('.rw-cases'));
    if (small === undefined) throw new Error('there are two lists of cards');
    expect(within(small).getAllByText('about 2 minutes')).toHaveLength(2);
    await expectNoViolations(container);
  });

  it('are not spoken of where there are none', () => {
    renderPlayer();
    expect(screen.queryByText('Short questions')).toBeNull();
  });

  it('need no empty heading of cases above them', () => {
    renderPlayer({ cases: vignetteEntries });
    expect(screen.queryByRole('heading', { name: 'Cases' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Short questions' })).toBeTruthy();
  });
});

describe('a short question', () => {
  it('shows the patient, what is known and the options, and begins at the patient’s name', async () => {
    const { user, container } = renderVignettes();
    await press(user, /Answer this question Pale for a month/);
    expect(document.activeElement?.textContent).toBe('Mr Vic Short');
    expect(screen.getByText('No bruises')).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.queryByRole('tab')).toBeNull();
    await expectNoViolations(container);
  });

  it.each(['learn', 'assess'] as const)(
    'tells why at its end, in place, with what to take home, in a module that says %s',
    async (mode) => {
      const { user, container } = renderVignettes({ mode });
      await press(user, /Answer this question Pale for a month/);
      await answer(user, 'A blood count next month');
      expect(document.activeElement?.textContent).toContain('A blood count next month');
      expect(screen.getByText('Late.')).toBeTruthy();
      expect(screen.getByText('Look at the eyelids.')).toBeTruthy();
      expect(screen.getByText(/30 out of 100/)).toBeTruthy();
      expect(screen.getByText('You thought cancer 20% likely.')).toBeTruthy();
      expect(screen.getByText('No bruises')).toBeTruthy();
      await user.click(screen.getByText('About this question'));
      expect(screen.getByText('Know a pallor when you see one')).toBeTruthy();
      const report = screen.getByRole('link', { name: 'Report an error in this question' });
      expect(report.getAttribute('href')).toBe('mailto:editor@example.org?subject=pale%201.0.0');
      await expectNoViolations(container);
    },
  );

  it('leads to the next one by one press, and after the last back to the cases', async () => {
    const { user, store } = renderVignettes();
    await press(user, /Answer this question Pale as well/);
    await answer(user, 'A blood count today');
    await press(user, 'Next question');
    expect(store.get().current).toBe('pale');
    expect(document.activeElement?.textContent).toBe('Mr Vic Short');
    await answer(user, 'A blood count today');
    expect(screen.queryByRole('button', { name: 'Next question' })).toBeNull();
    await press(user, 'Back to all cases');
    expect(screen.getAllByText('Finished, best score 100%')).toHaveLength(2);
    expect(screen.getAllByRole('button', { name: /Open this question again/ })).toHaveLength(2);
  });

  it('can be answered again, from the patient’s name', async () => {
    const { user } = renderVignettes();
    await press(user, /Answer this question Pale for a month/);
    await answer(user, 'A tonic');
    await press(user, 'Answer again');
    expect(document.activeElement?.textContent).toBe('Mr Vic Short');
    await answer(user, 'A blood count today');
    expect(screen.getByText(/100 out of 100/)).toBeTruthy();
  });

  it('says on the start page when the next one can’t be had', async () => {
    const load = async (entry: CaseIndexEntry) => {
      if (entry.id === 'pale-too') throw new Error('offline');
      return loadCase(entry);
    };
    const { user } = renderVignettes({ load });
    await press(user, /Answer this question Pale for a month/);
    await answer(user, 'A blood count today');
    await press(user, 'Next question');
    expect(await screen.findByText(/That could not be opened/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Short questions' })).toBeTruthy();
  });
});
