import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { resumeAttempt } from '../../src/attempt/attempt.ts';
import { createAttemptStore } from '../../src/attempt/attempt-store.ts';
import { overlaid } from '../../src/attempt/overlay.ts';
import { playOn } from '../support/play-on.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const overlay = {
  title: 'Yn flinedig ers wythnosau',
  steps: { '0': { title: 'Yr apwyntiad cyntaf', history: { '0': { label: 'Ers pryd?' } } } },
};
const { value, texts } = overlaid(tinyPacked.case, overlay, 'cy');
const inWelsh = { ...tinyPacked, case: value, translation: { texts, written: tinyPacked.case } };

/** The tiny case in a package of two languages, with a draft that has the title and the beginning in Welsh. */
function renderBilingual() {
  const cases = tinySettings.cases.map((entry) => ({
    ...entry,
    translations: { cy: { title: overlay.title, draft: true as const } },
  }));
  const settings = { ...tinySettings, languages: ['en', 'cy'], cases };
  const store = createAttemptStore(resumeAttempt(settings, ''), () => 0);
  return { ...renderPlayer({ store, loadCase: async () => inWelsh }), store };
}

const spokenAs = (element: HTMLElement) => element.closest('[lang]')?.getAttribute('lang') ?? null;

describe('a case that is put into Welsh in part', () => {
  it('is called by its Welsh name on a Welsh start page, which says that it is a draft', async () => {
    const { user } = renderBilingual();
    expect(screen.queryByText(overlay.title)).toBeNull();
    expect(screen.queryByText(/Draft translation/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    const title = await screen.findByRole('heading', { name: overlay.title });
    expect(spokenAs(title)).toBeNull();
    expect(screen.getByText('Cyfieithiad drafft o’r achos, heb ei adolygu')).toBeVisible();
    const summary = screen.getByText(tinySettings.cases[0]?.summary ?? '');
    expect(spokenAs(summary)).toBe('en');
  });

  it('reads in Welsh where it is translated, and in English that says so where it isn’t', async () => {
    const { user, container } = renderBilingual();
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    await user.click(await screen.findByRole('button', { name: /Dechrau’r achos hwn/ }));
    expect(spokenAs(await screen.findByText('Yr apwyntiad cyntaf'))).toBeNull();
    const occupation = screen.getByText(tinyPacked.case.patient.occupation);
    expect(spokenAs(occupation)).toBe('en');
    await expectNoViolations(container);
  });

  it('says of its Welsh words that they are while the page is English again', async () => {
    const { user, store } = renderBilingual();
    await user.click(screen.getByRole('button', { name: /Start this case/ }));
    const welsh = await screen.findByText('Yr apwyntiad cyntaf');
    expect(spokenAs(welsh)).toBe('cy');
    act(() => playOn(store).open(tinyPacked));
    expect(spokenAs(await screen.findByText('First appointment'))).toBeNull();
    expect(screen.queryByText('Yr apwyntiad cyntaf')).toBeNull();
  });
});
