import type { PackageFile } from '../../scorm/package-spec.ts';
import type { PackageSettings } from '../../src/attempt/package-settings.ts';
import { textOf } from '../scorm/specs.ts';

/** The settings that the player reads out of a page of a package. */
export function settingsIn(files: readonly PackageFile[], path: string): PackageSettings {
  const pattern = /<script type="application\/json" id="package-settings">([^<]*)<\/script>/;
  const settings: PackageSettings = JSON.parse(pattern.exec(textOf(files, path))?.[1] ?? '');
  return settings;
}
