import { manifestPath } from '../package-rules.ts';
import type { PackageFinding } from './package-finding.ts';

/** Courses of other standards, by a file that each of them has. */
const others: readonly (readonly [name: string, file: RegExp])[] = [
  ['an AICC course', /(?:^|\/)[^/]+\.(?:au|crs)$/i],
  ['a cmi5 course', /(?:^|\/)cmi5\.xml$/i],
  ['an xAPI activity', /(?:^|\/)tincan\.xml$/i],
];

/** What to say of a zip without a manifest at its root, by what is there instead. */
export function missingManifest(paths: readonly string[]): PackageFinding {
  if (paths.length === 0) {
    const message = 'The zip holds no file at all, so it is not a SCORM package.';
    return finding(manifestPath, message, 'Export or zip the package again.');
  }
  const elsewhere = paths.find((path) => path.toLowerCase().split(/[/\\]/).at(-1) === manifestPath);
  if (elsewhere !== undefined) {
    const isOnlySpelt = elsewhere.toLowerCase() === manifestPath;
    return finding(
      elsewhere,
      isOnlySpelt
        ? `The manifest is called "${elsewhere}"; capitals count on most servers, which look for ${manifestPath}.`
        : `The manifest lies at "${elsewhere}", and LMSs look for ${manifestPath} at the root of the zip.`,
      isOnlySpelt
        ? `Rename it to ${manifestPath}.`
        : 'Zip the files themselves, not the folder they lie in.',
    );
  }
  const other = others.find(([, file]) => paths.some((path) => file.test(path)));
  if (other !== undefined) {
    const message = `There is no ${manifestPath}: this is ${other[0]}, not a SCORM package.`;
    return finding(manifestPath, message, 'Export it as SCORM, or import it as what it is.');
  }
  const inner = paths.find((path) => /\.zip$/i.test(path));
  if (inner !== undefined) {
    const message = `There is no ${manifestPath}, but another zip, "${inner}", which no LMS opens.`;
    return finding(inner, message, 'Take it out, and import it by itself.');
  }
  return finding(
    manifestPath,
    `There is no ${manifestPath}, so it is not a SCORM package.`,
    'Export it as SCORM, or zip the files of the package themselves.',
  );
}

function finding(path: string, message: string, remedy: string): PackageFinding {
  return { severity: 'error', code: 'missing-manifest', path, message, remedy };
}
