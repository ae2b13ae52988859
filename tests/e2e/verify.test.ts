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
    'finds nothing in our own package of $standard: valid, opened, incomplete at once, silent',
    async ({ standard, bytes }) => {
      const verified = await verifyPackage(bytes, validateManifest);
      expect(verified.findings).toEqual([]);
      const { files, launch: entry } = verified;
      expect(await launchPackage({ files, standard, entry: entry ?? '', query: '' })).toEqual({
        ran: true,
        reason: null,
        initialized: true,
        firstCall: standard === 'scorm12' ? 'LMSInitialize' : 'Initialize',
        status: 'incomplete',
        consoleErrors: [],
        outsideRequests: [],
      });
    },
  );

  it('tells of errors in the console and of requests elsewhere, none of which leaves', async () => {
    const page = `<!doctype html><title>Old</title>
<script>parent.API.LMSInitialize(''); parent.API.LMSSetValue('cmi.core.lesson_status', 'browsed');</script>
<img src="https://tracker.example.org/pixel.gif" alt=""><script>undefinedFunction();</script>`;
    const files = filesOf({ 'course/start.html': page });
    const launch = await launchPackage({
      files,
      standard: 'scorm12',
      entry: 'course/start.html',
      query: '',
    });
    expect(launch).toMatchObject({ initialized: true, status: 'browsed' });
    expect(launch.outsideRequests).toEqual(['https://tracker.example.org/pixel.gif']);
    expect(launch.consoleErrors.join(' ')).toContain('undefinedFunction is not defined');
  });

  it.each([
    [
      'keeps one that would take the LMS’s place where it is, and gives it its query',
      `top.location = 'other.html';`,
      { initialized: true, status: 'incomplete', reason: null },
    ],
    [
      'gives up one that keeps the browser busy',
      `while (true);`,
      { initialized: false, reason: expect.stringMatching(/kept the browser busy/) },
    ],
  ])('%s', async (_what, script, seen) => {
    const page = `<!doctype html><script>
      if (location.search === '?mode=full') parent.API.LMSInitialize('');
      parent.API.LMSSetValue('cmi.core.lesson_status', 'incomplete');
      ${script}</script>`;
    const files = filesOf({ 'start.html': page, 'other.html': '' });
    const launchable = {
      files,
      standard: 'scorm12',
      entry: 'start.html',
      query: '?mode=full',
    } as const;
    expect(await launchPackage(launchable, 2_000)).toMatchObject({ ran: true, ...seen });
  });
});
