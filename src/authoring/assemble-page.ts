import type { PackageSettings } from '../attempt/package-settings.ts';
import { embeddedJson } from './assemble-json.ts';

const settingsElement = '<script type="application/json" id="package-settings">';

/**
 * The player's page made this package's own: its language, its title, the settings that the player reads at launch, and
 * the start page's markup, which shows before any script has run. Blanks between the page's own tags go: they mean nothing
 * there. Throws when the page lacks a place for one of them, which is a mistake in the player.
 */
export function fillPage(page: string, settings: PackageSettings, markup: string): string {
  const fills: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*"/, `<html lang="${escapeHtml(settings.languages[0] ?? 'en')}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(settings.title)}</title>`],
    [
      new RegExp(`${settingsElement}[^<]*</script>`),
      `${settingsElement}${embeddedJson(settings)}</script>`,
    ],
    [/<div id="root"><\/div>/, `<div id="root">${markup}</div>`],
  ];
  return fills.reduce(
    (filled, [place, text]) => {
      if (!place.test(filled)) {
        throw new Error(`The player's index.html has no place that looks like ${place.source}`);
      }
      // A function, because "$&" in a plain replacement means something.
      return filled.replace(place, () => text);
    },
    page.replaceAll(/>\s+</g, '><'),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
