import { describe, expect, it } from 'vitest';
import { launchPackage } from '../../src/cli/verify-launch.ts';
import { packedZips } from './packages.ts';
import { verifyPackage } from '../../scorm/verify/verify-package.ts';
import { validateManifest } from '../../src/cli/verify-schemas.ts';

function filesOf(contents: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(contents).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
}

describe('launching a package to verify it', () => {
  it.each(packedZips())(
    'finds nothing in our own $layout of $standard: valid, each SCO opened, incomplete at once, silent',
    async ({ standard, layout, bytes }) => {
      const verified = await verifyPackage(bytes, validateManifest);
      expect(verified.findings).toEqual([]);
      const { files, launches: entries } = verified;
      const opened = {
        initialized: true,
        firstCall: standard === 'scorm12' ? 'LMSInitialize' : 'Initialize',
        status: 'incomplete',
        consoleErrors: [],
        outsideRequests: [],
      };
      expect(await launchPackage({ files, standard, entries })).toEqual({
        ran: true,
        reason: null,
        ...opened,
        scos: entries.map(({ path }) => ({ path, reason: null, ...opened })),
        notLaunched: 0,
      });
      expect(entries.some(({ path }) => path === 'index.html')).toBe(layout === 'module');
      expect(entries.length > 1).toBe(layout === 'multi-sco');
    },
  );

  it('is initialised only if every SCO is, has a status only if every SCO has, and says how many it left out', async () => {
    const speaking = `<!doctype html><title>One</title>
<script>parent.API.LMSInitialize(''); parent.API.LMSSetValue('cmi.core.lesson_status', 'incomplete');</script>`;
    const files = filesOf({
      'one.html': speaking,
      'two.html': '<!doctype html><title>Two</title>',
      'three.html': speaking,
    });
    const entries = ['one.html', 'two.html', 'three.html'].map((path) => ({ path, query: '' }));
    const launch = await launchPackage({ files, standard: 'scorm12', entries }, { most: 2 });
    expect(launch).toMatchObject({ initialized: false, status: null, notLaunched: 1 });
    expect(launch.scos.map(({ path, initialized, status }) => [path, initialized, status])).toEqual(
      [
        ['one.html', true, 'incomplete'],
        ['two.html', false, null],
      ],
    );
  });

  it('tells of errors in the console and of requests elsewhere, none of which leaves', async () => {
    const page = `<!doctype html><title>Old</title>
<script>parent.API.LMSInitialize(''); parent.API.LMSSetValue('cmi.core.lesson_status', 'browsed');</script>
<img src="https://tracker.example.org/pixel.gif" alt=""><script>undefinedFunction();</script>`;
    const files = filesOf({ 'course/start.html': page });
    const launch = await launchPackage({
      files,
      standard: 'scorm12',
      entries: [{ path: 'course/start.html', query: '' }],
    });
    expect(launch).toMatchObject({ initialized: true, status: 'browsed' });
    expect(launch.outsideRequests).toEqual(['https://tracker.example.org/pixel.gif']);
    expect(launch.consoleErrors.join(' ')).toContain('undefinedFunction is not defined');
  });

  it.each([
    [
      'keeps one that would take the LMS’s place where it is, and gives it its query',
      `top.location = 'other.html';`,
      {},
      { initialized: true, status: 'incomplete', reason: null },
    ],
    [
      'gives up one that keeps the browser busy',
      `while (true);`,
      { patience: 2_000 },
      { initialized: false, reason: expect.stringMatching(/kept the browser busy/) },
    ],
  ])('%s', async (_what, script, limits, seen) => {
    const page = `<!doctype html><script>
      if (location.search === '?mode=full') parent.API.LMSInitialize('');
      parent.API.LMSSetValue('cmi.core.lesson_status', 'incomplete');
      ${script}</script>`;
    const files = filesOf({ 'start.html': page, 'other.html': '' });
    const launchable = {
      files,
      standard: 'scorm12',
      entries: [{ path: 'start.html', query: '?mode=full' }],
    } as const;
    expect(await launchPackage(launchable, limits)).toMatchObject({
      ran: true,
      ...seen,
    });
  });
});
