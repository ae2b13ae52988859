import type { PackageSettings } from '../../attempt/package-settings.ts';

const names: Readonly<Record<PackageSettings['standard'], string>> = {
  none: 'no SCORM, a plain web page',
  scorm12: 'SCORM 1.2',
  'scorm2004-3': 'SCORM 2004 3rd Edition',
  'scorm2004-4': 'SCORM 2004 4th Edition',
};

/** What the edition of a package is called, in every language. */
export function editionName({ standard }: Pick<PackageSettings, 'standard'>): string {
  return names[standard];
}
