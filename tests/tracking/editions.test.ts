import { expect, it } from 'vitest';
import { discoverApi } from '../../src/tracking/discover-api.ts';
import { editions } from '../../src/tracking/editions.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';

it.each([
  ['scorm12', 1, 0],
  ['scorm2004-3', 0, 1],
  ['scorm2004-4', 0, 1],
] as const)('a package of %s opens its own API where an LMS offers both', (name, one, other) => {
  const [lms12, lms2004] = [strictScorm12(), strictScorm2004()];
  const { apiName, createTracker } = editions[name];
  const api = discoverApi({ API: lms12.api, API_1484_11: lms2004.api }, apiName) ?? {};
  const opened = createTracker(api, { clock: () => 0, finalStatus: 'completed' }).open();
  expect(opened.ok).toBe(true);
  const initialised = [lms12, lms2004].map(
    (lms) => lms.calls().filter(({ verb }) => verb === 'initialize').length,
  );
  expect(initialised).toEqual([one, other]);
});
