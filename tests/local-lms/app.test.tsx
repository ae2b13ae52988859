import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/local-lms/app.tsx';
import type { ListedPackage } from '../../src/local-lms/package-list.ts';
import { fakeShelf } from './fake-shelf.ts';
import { callsOn, callsOn2004 } from './scorm-calls.ts';

const ready: ListedPackage = {
  state: 'ready',
  file: 'referwise-1.0.0-scorm12.zip',
  title: 'When to refer',
  identifier: 'referwise',
  standard: 'scorm12',
  version: '1.0.0',
  bytes: 180_400,
  items: [
    {
      identifier: 'referwise-item',
      title: 'When to refer',
      launch: 'packages/referwise-1.0.0-scorm12.zip/index.html',
    },
  ],
};
const newer: ListedPackage = { ...ready, file: 'newer.zip', standard: 'scorm2004-3' };
const unknown: ListedPackage = { ...ready, file: 'unknown.zip', standard: 'other' };
const broken: ListedPackage = {
  state: 'broken',
  file: 'broken.zip',
  bytes: 12,
  problem: 'It is not a zip file.',
  remedy: 'Make it again.',
};

beforeEach(() => {
  window.location.hash = '';
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

async function shown(packages: readonly ListedPackage[], shelf = fakeShelf()) {
  const view = render(<App fetchPackages={() => Promise.resolve(packages)} shelf={shelf} />);
  await screen.findByRole('heading', { level: 1 });
  return { ...view, shelf, user: userEvent.setup() };
}

async function launched(shelf = fakeShelf()) {
  window.location.hash = '#/launch/referwise-1.0.0-scorm12.zip';
  return shown([ready], shelf);
}

/** The API that the package in the frame would find on its parent. */
function lms() {
  const api: unknown = Reflect.get(window, 'API');
  if (typeof api !== 'object' || api === null) throw new Error('there is no API on the window');
  return callsOn({ api });
}

async function faults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    iframes: false,
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id }) => id);
}

describe('the list', () => {
  test('says of each package what it is, and launches it', async () => {
    await shown([ready]);
    const item = screen.getByRole('listitem');
    expect(within(item).getByRole('heading', { name: 'When to refer' })).toBeVisible();
    expect(item).toHaveTextContent('SCORM 1.2');
    expect(item).toHaveTextContent('180 KB');
    expect(item).toHaveTextContent('Not started');
    expect(within(item).getByRole('link', { name: /^Launch/ })).toHaveAttribute(
      'href',
      '#/launch/referwise-1.0.0-scorm12.zip',
    );
    expect(within(item).getByRole('link', { name: /^Download/ })).toHaveAttribute(
      'href',
      'release/referwise-1.0.0-scorm12.zip',
    );
  });

  test('does not offer what it cannot play', async () => {
    await shown([unknown, broken]);
    expect(screen.queryByRole('link', { name: /^Launch/ })).toBeNull();
    expect(screen.getByText(/manifest names none of them\. Launch/)).toBeVisible();
    expect(screen.getByText(/It is not a zip file\. Make it again\./)).toBeVisible();
  });

  test('says how to make a package when there is none, and looks again', async () => {
    const answers: (readonly ListedPackage[])[] = [[], [ready]];
    const fetchPackages = () => Promise.resolve(answers.shift() ?? []);
    render(<App fetchPackages={fetchPackages} shelf={fakeShelf()} />);
    await screen.findByRole('heading', { name: 'No packages yet' });
    expect(screen.getByText(/npm start/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('heading', { name: 'When to refer' })).toBeVisible();
  });

  test('says what to do when the server is gone, and tries again', async () => {
    let up = false;
    const fetchPackages = () => (up ? Promise.resolve([ready]) : Promise.reject(new Error('gone')));
    render(<App fetchPackages={fetchPackages} shelf={fakeShelf()} />);
    await screen.findByRole('heading', { name: /could not be read/ });
    up = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Packages' })).toBeVisible();
  });

  test('has no faults that axe can see', async () => {
    const { container } = await shown([ready, newer, unknown, broken]);
    expect(await faults(container)).toEqual([]);
  });
});

describe('a launched package', () => {
  test('finds the run-time on the window around its frame', async () => {
    await launched();
    expect(screen.getByTitle('When to refer')).toHaveAttribute(
      'src',
      'packages/referwise-1.0.0-scorm12.zip/index.html',
    );
    expect(lms().initialize()).toBe('true');
  });

  test('shows the record as it changes', async () => {
    await launched();
    expect(screen.getByText('Waiting for LMSInitialize')).toBeVisible();
    await act(async () => {
      lms().initialize();
      lms().set('cmi.core.lesson_status', 'incomplete');
      lms().set('cmi.suspend_data', '1aBc');
      lms().set('cmi.objectives.0.id', 'case-tired');
      lms().set('cmi.objectives.0.status', 'passed');
    });
    const record = screen.getByRole('region', { name: 'What the LMS holds' });
    expect(within(record).getByText('incomplete')).toBeVisible();
    expect(within(record).getByRole('textbox', { name: /4 of 4,096 characters/ })).toHaveValue(
      '1aBc',
    );
    expect(within(record).getByRole('row', { name: '0 case-tired passed' })).toBeVisible();
    expect(within(record).getByText('none yet')).toBeVisible();
  });

  test('warns of suspend data over the limit of the edition', async () => {
    await launched();
    await act(async () => {
      lms().initialize();
      lms().set('cmi.suspend_data', 'x'.repeat(4097));
    });
    expect(screen.getByText(/More than this edition of SCORM allows/)).toBeVisible();
  });

  test('offers the next launch once it has closed its session', async () => {
    const { user } = await launched();
    await act(async () => {
      lms().initialize();
      lms().set('cmi.core.exit', 'suspend');
      lms().finish();
    });
    expect(screen.getByRole('status')).toHaveTextContent('The package has closed its session');
    const frame = screen.getByTitle('When to refer');
    await user.click(screen.getByRole('button', { name: 'Launch again' }));
    expect(screen.getByTitle('When to refer')).not.toBe(frame);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    lms().initialize();
    expect(lms().get('cmi.core.entry')).toBe('resume');
  });

  test('starts over only when the question was answered with yes', async () => {
    const { user, shelf } = await launched();
    await act(async () => {
      lms().initialize();
      lms().commit();
    });
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByRole('button', { name: 'Empty it' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.getByRole('button', { name: 'Start over' })).toHaveFocus();
    expect(shelf.kept.size).toBe(1);
    const old = lms();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    await user.click(screen.getByRole('button', { name: 'Empty it' }));
    await act(async () => old.finish());
    expect(shelf.kept.size).toBe(0);
    expect(screen.getByText('Waiting for LMSInitialize')).toBeVisible();
  });

  test('says so when the browser keeps nothing', async () => {
    await launched(fakeShelf(true));
    await act(async () => {
      lms().initialize();
      lms().commit();
    });
    expect(screen.getByText(/doesn’t let the page keep data/)).toBeVisible();
  });

  test('has no faults that axe can see', async () => {
    const { container } = await launched();
    await act(async () => {
      lms().initialize();
      lms().set('cmi.interactions.0.id', 'which');
      lms().set('cmi.core.lesson_status', 'done');
      lms().finish();
    });
    expect(await faults(container)).toEqual([]);
  });
});

describe('a package of several items', () => {
  const several: ListedPackage = {
    ...ready,
    file: 'multi.zip',
    title: 'A course',
    items: [
      { identifier: 'tired', title: 'Tired', launch: 'packages/multi.zip/tired.html' },
      { identifier: 'cough', title: 'Cough', launch: 'packages/multi.zip/cough.html' },
    ],
  };
  const standings = () =>
    within(screen.getByRole('navigation', { name: 'Contents' }))
      .getAllByRole('listitem')
      .map((it) => it.textContent);
  const play = (status: string) => {
    lms().initialize();
    lms().set('cmi.core.lesson_status', status);
    lms().set('cmi.suspend_data', status);
    lms().set('cmi.core.exit', 'suspend');
    lms().commit();
  };

  test('are listed, each with how it stands, and the first is open', async () => {
    window.location.hash = '#/launch/multi.zip';
    await shown([several]);
    expect(standings()).toEqual(['TiredNot started', 'CoughNot started']);
    expect(screen.getByTitle('Tired')).toHaveAttribute('src', 'packages/multi.zip/tired.html');
    expect(screen.getByRole('link', { name: 'Tired' })).toHaveAttribute('aria-current', 'page');
    expect(document.title).toBe('Tired · A course · Local LMS');
    await act(async () => play('incomplete'));
    expect(standings()).toEqual(['Tiredincomplete', 'CoughNot started']);
  });

  test('keep a record each, and the one that is chosen is launched and shown', async () => {
    window.location.hash = '#/launch/multi.zip';
    const { user, shelf } = await shown([several]);
    await act(async () => play('incomplete'));
    const first = lms();
    const link = screen.getByRole('link', { name: 'Cough' });
    await user.click(link);
    await screen.findByTitle('Cough');
    expect(screen.queryByTitle('Tired')).toBeNull();
    expect(link).toHaveFocus();
    // What a frame says as it goes still lands in its own record.
    await act(async () => {
      first.set('cmi.core.lesson_status', 'completed');
      first.finish();
    });
    expect(standings()).toEqual(['Tiredcompleted', 'CoughNot started']);
    lms().initialize();
    expect(lms().get('cmi.suspend_data')).toBe('');
    await act(async () => play('passed'));
    const record = screen.getByRole('region', { name: 'What the LMS holds' });
    expect(within(record).getByText('Cough')).toBeVisible();
    expect(within(record).getAllByText('passed').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('link', { name: 'Tired' }));
    await screen.findByTitle('Tired');
    lms().initialize();
    expect(lms().get('cmi.suspend_data')).toBe('incomplete');
    expect([...shelf.kept.keys()].sort()).toEqual([
      'referwise-local-lms/attempt/scorm12/referwise/cough',
      'referwise-local-lms/attempt/scorm12/referwise/tired',
    ]);
  });

  test('open by their address, and start over one by one', async () => {
    window.location.hash = '#/launch/multi.zip/cough';
    const { user, shelf } = await shown([several]);
    await act(async () => play('completed'));
    await user.click(screen.getByRole('link', { name: 'Tired' }));
    await screen.findByTitle('Tired');
    await act(async () => play('incomplete'));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByText('Empty the record of this item?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Empty it' }));
    expect(standings()).toEqual(['TiredNot started', 'Coughcompleted']);
    expect(shelf.kept.size).toBe(1);
  });

  test('say in the list how many there are and how many were begun', async () => {
    window.location.hash = '#/launch/multi.zip';
    const { unmount, shelf } = await shown([several]);
    await act(async () => play('incomplete'));
    unmount();
    window.location.hash = '';
    await shown([several], shelf);
    expect(screen.getByRole('listitem')).toHaveTextContent('Items2Attempt1 begun');
    expect(screen.getByRole('link', { name: /^Resume/ })).toBeVisible();
  });

  test('have no faults that axe can see', async () => {
    window.location.hash = '#/launch/multi.zip';
    const { container } = await shown([several]);
    expect(await faults(container)).toEqual([]);
  });
});

describe('a package of SCORM 2004', () => {
  async function launched2004(shelf = fakeShelf()) {
    window.location.hash = '#/launch/newer.zip';
    const view = await shown([newer], shelf);
    const api: unknown = Reflect.get(window, 'API_1484_11');
    if (typeof api !== 'object' || api === null) throw new Error('there is no API_1484_11');
    return { ...view, lms: callsOn2004({ api }) };
  }

  test('finds its own run-time on the window, and no other', async () => {
    const { lms } = await launched2004();
    expect(Reflect.get(window, 'API')).toBeUndefined();
    expect(screen.getByText('Waiting for Initialize')).toBeVisible();
    await act(async () => void lms.initialize());
    expect(screen.getByText('Session open')).toBeVisible();
  });

  test('is shown in the words of its edition', async () => {
    const { lms } = await launched2004();
    await act(async () => {
      lms.initialize();
      lms.set('cmi.completion_status', 'completed');
      lms.set('cmi.success_status', 'passed');
      lms.set('cmi.score.raw', '82');
      lms.set('cmi.score.scaled', '0.82');
      lms.set('cmi.objectives.0.id', 'case-tired');
      lms.set('cmi.objectives.0.completion_status', 'completed');
      lms.set('cmi.objectives.0.success_status', 'passed');
      lms.set('cmi.interactions.0.id', 'which');
      lms.set('cmi.interactions.0.description', 'What now?');
      lms.set('cmi.suspend_data', 'x'.repeat(4001));
    });
    const record = screen.getByRole('region', { name: 'What the LMS holds' });
    expect(within(record).getByText('completion_status')).toBeVisible();
    expect(within(record).getAllByText('0.82')).toHaveLength(1);
    expect(
      within(record).getByRole('row', { name: '0 case-tired completed, passed' }),
    ).toBeVisible();
    expect(within(record).getByRole('cell', { name: 'What now?' })).toBeVisible();
    expect(within(record).getByText(/More than this edition/)).toBeVisible();
  });

  test('is told apart from the same module in another edition, in the list too', async () => {
    const shelf = fakeShelf();
    const { lms, unmount } = await launched2004(shelf);
    await act(async () => {
      lms.initialize();
      lms.set('cmi.completion_status', 'incomplete');
      lms.set('cmi.exit', 'suspend');
      lms.commit();
    });
    unmount();
    window.location.hash = '';
    await shown([ready, newer], shelf);
    expect(screen.getByRole('link', { name: /^Launch.*scorm12/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Resume.*newer/ })).toBeVisible();
  });
});

describe('an address', () => {
  test.each([
    ['gone.zip', 'There is no such package'],
    ['broken.zip', 'This package can’t be launched'],
    ['unknown.zip', 'When to refer'],
  ])('that cannot be launched says why and leads back: %s', async (file, heading) => {
    window.location.hash = `#/launch/${file}`;
    await shown([unknown, broken]);
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All packages' })).toHaveAttribute('href', '#/');
    expect(document.querySelector('iframe')).toBeNull();
  });

  test('that changes moves the focus to the new page and renames the tab', async () => {
    const { user } = await shown([ready]);
    await user.click(screen.getByRole('link', { name: /^Launch/ }));
    await screen.findByTitle('When to refer');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(document.title).toBe('When to refer · Local LMS');
  });
});
