import type { PackageSettings } from '../attempt/package-settings.ts';

/** The package's settings from its page, or null where the page was not packed. Written by `pack`, so trusted when there. */
export function readSettings(page: Document): PackageSettings | null {
  const text = page.getElementById('package-settings')?.textContent ?? '';
  try {
    const settings: PackageSettings | null = JSON.parse(text);
    return settings?.format === 1 && Array.isArray(settings.cases) ? settings : null;
  } catch {
    return null;
  }
}
