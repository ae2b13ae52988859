import type { PackageFinding } from '../../scorm/verify/package-finding.ts';
import type { Launch } from './verify-launch.ts';
import type { ScoLaunch } from './verify-sco.ts';

/** What is wrong with a launch: of each SCO that it kept silent, of a complaint that several share only the first. */
export function launchFindings({ scos }: Launch): readonly PackageFinding[] {
  const all = scos.flatMap(findingsOf);
  const isNews = ({ code, message }: PackageFinding, n: number) =>
    all.findIndex((it) => it.code === code && it.message === message) === n;
  return all.filter((each, n) => /^(missing|broken)-/.test(each.code) || isNews(each, n));
}

function findingsOf({
  path,
  reason,
  initialized,
  status,
  consoleErrors,
  outsideRequests,
}: ScoLaunch): readonly PackageFinding[] {
  const found = (
    severity: PackageFinding['severity'],
    code: string,
    message: string,
    remedy: string,
  ): PackageFinding => ({ severity, code, path, message, remedy });
  return [
    ...(reason === null
      ? []
      : [
          found(
            'error',
            'broken-launch',
            reason,
            'Ask whoever made the package for one that works.',
          ),
        ]),
    ...(initialized || reason !== null
      ? []
      : [
          found(
            'error',
            'missing-initialize',
            'Launched, the package never spoke to the LMS, so nothing would be tracked.',
            'Look at the console errors; a page that waits for a click to begin is the other reason.',
          ),
        ]),
    ...(initialized && status === null && reason === null
      ? [
          found(
            'warning',
            'missing-status',
            'After the launch the package had not reported a status; some LMSs then count it as not begun, others as complete.',
            'Report incomplete at once after Initialize.',
          ),
        ]
      : []),
    ...consoleErrors.map((text) =>
      found(
        'warning',
        'console-error',
        `The browser’s console says: ${text}`,
        'Ask whoever made the package.',
      ),
    ),
    ...outsideRequests.map((url) =>
      found(
        'warning',
        'outside-request',
        `It asked for ${url}, from another server.`,
        'Behind a hospital’s wall this fails. Ask for a package that holds all it needs.',
      ),
    ),
  ];
}
