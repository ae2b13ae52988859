import { languages } from '../i18n/languages.ts';

/**
 * Whether a file of the player is needed where a module offers these languages: all are, but for the words of others. English
 * always is, as it stands in for what has no translation.
 */
export function isNeeded(path: string, offered: readonly string[]): boolean {
  return languages.every(
    ({ tag }) =>
      tag === 'en' ||
      offered.includes(tag) ||
      !(path === `assets/${tag}.js` || path.endsWith(`-${tag}.js`)),
  );
}
