import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resumeAttempt } from '../../src/attempt/attempt.ts';
import { createAttemptStore } from '../../src/attempt/attempt-store.ts';
import { changeLanguage, showLanguageOn } from '../../src/i18n/i18n.ts';
import { Tabs } from '../../src/ui/parts/tabs.tsx';
import { inEnglish } from '../support/english.ts';
import { tinySettings } from '../support/tiny-case.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

const network = vi.hoisted(() => ({ down: false }));
vi.mock(import('../../src/i18n/load-words.ts'), async (original) => {
  const { loadWords } = await original();
  return {
    loadWords: (tag) => (network.down ? Promise.reject(new Error('offline')) : loadWords(tag)),
  };
});
afterEach(() => {
  network.down = false;
});

function renderWith(languages: readonly string[]) {
  const settings = { ...tinySettings, languages };
  return renderPlayer({ store: createAttemptStore(resumeAttempt(settings, ''), () => 0) });
}

describe('the choice of language', () => {
  it('is not there in a package of one language', () => {
    renderWith(['en']);
    expect(screen.queryByRole('group', { name: 'Language' })).toBeNull();
  });

  it('offers the others in their own words, and keeps the focus where it was', async () => {
    const { user, container } = renderWith(['en', 'cy']);
    expect(screen.queryByText(/draft/)).toBeNull();
    const toWelsh = screen.getByRole('button', { name: 'Cymraeg' });
    expect(toWelsh).toHaveAttribute('lang', 'cy');
    await user.click(toWelsh);
    const toEnglish = await screen.findByRole('button', { name: 'English' });
    expect(toEnglish).toHaveAttribute('lang', 'en');
    expect(toEnglish).toHaveFocus();
    expect(screen.getByRole('group', { name: 'Iaith' })).toContainElement(toEnglish);
    expect(screen.getByRole('button', { name: /Dechrau’r achos hwn/ })).toBeVisible();
    expect(screen.getByText(/Drafft yw’r cyfieithiad/)).toBeVisible();
    await expectNoViolations(container);
    await user.click(toEnglish);
    expect(await screen.findByRole('button', { name: /Start this case/ })).toBeVisible();
  });

  it('stays as it was and says so when the words cannot be loaded, and works at the next try', async () => {
    network.down = true;
    const { user } = renderWith(['en', 'cy']);
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    expect(screen.getByRole('button', { name: /Start this case/ })).toBeVisible();
    network.down = false;
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(await screen.findByText('Achosion')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a case in a Welsh interface', () => {
  it('keeps its own language, and lends it to no word of the interface', async () => {
    const { user } = renderWith(['en', 'cy']);
    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));
    await user.click(await screen.findByRole('button', { name: /Dechrau’r achos hwn/ }));
    const spokenAs = (element: HTMLElement) => element.closest('[lang]')?.getAttribute('lang');
    const title = await screen.findByText('First appointment');
    expect(spokenAs(title)).toBe('en');
    expect(spokenAs(screen.getByRole('tab', { name: 'Holi' })) ?? 'cy').toBe('cy');
    expect(spokenAs(screen.getByText('Canlyniadau blaenorol')) ?? 'cy').toBe('cy');
  });

  it('needs no marks in an English one', async () => {
    const { user, container } = renderWith(['en']);
    await user.click(screen.getByRole('button', { name: /Start this case/ }));
    await screen.findByText('First appointment');
    expect(container.querySelectorAll('[lang], [dir]')).toHaveLength(0);
  });
});

describe('the page', () => {
  it('has the language and direction of the interface, now and after each change', async () => {
    const root = document.createElement('html');
    const i18n = inEnglish();
    showLanguageOn(root, i18n);
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
    expect(await changeLanguage(i18n, 'ar-XB')).toBe(true);
    expect([root.lang, root.dir]).toEqual(['ar-XB', 'rtl']);
    await changeLanguage(i18n, 'cy');
    expect([root.lang, root.dir]).toEqual(['cy', 'ltr']);
  });

  it('moves to the next tab by the left arrow where lines run from right to left', async () => {
    const names = ['one', 'two', 'three'] as const;
    function Example() {
      const [selected, setSelected] = useState<(typeof names)[number]>('one');
      const tabs = names.map((id) => ({ id, label: id }));
      return (
        <Tabs label="Example" tabs={tabs} selected={selected} onSelect={setSelected}>
          {selected}
        </Tabs>
      );
    }
    render(<Example />);
    const user = userEvent.setup();
    screen.getByRole('tablist').style.direction = 'rtl';
    screen.getByRole('tab', { name: 'one' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'two' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'three' })).toHaveFocus();
  });
});
