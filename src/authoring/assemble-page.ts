import type { PackageSettings } from '../attempt/package-settings.ts';
import { embeddedJson } from './assemble-json.ts';

const settingsElement = '<script type="application/json" id="package-settings">';

/**
 * The player's page made this package's own: its language, its title, and the settings that the player reads at
 * launch. Throws when the page lacks a place for one of them, which is a mistake in the player.
 */
export function fillPage(page: string, settings: PackageSettings): string {
  const fills: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*"/, `<html lang="${escapeHtml(settings.languages[0] ?? 'en')}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(settings.title)}</title>`],
    [
      new RegExp(`${settingsElement}[^<]*</script>`),
      `${settingsElement}${embeddedJson(settings)}</script>`,
    ],
  ];
  return fills.reduce((filled, [place, text]) => {
    if (!place.test(filled)) {
      throw new Error(`The player's index.html has no place that looks like ${place.source}`);
    }
    // A function, because "$&" in a plain replacement means something.
    return filled.replace(place, () => text);
  }, page);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
