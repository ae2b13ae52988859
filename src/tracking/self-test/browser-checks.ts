import { fine, note, type Check } from './check.ts';
import type { BrowserFacts } from './facts.ts';

/** The narrowest page, in pixels, for which anything is promised. */
const narrowest = 320;

/** What the page stands in. */
export function browserChecks(browser: BrowserFacts): readonly Check[] {
  const { agent, width, height, cookies, storage, frame } = browser;
  const value = `${width} × ${height}, ${frame}`;
  return [
    storage ? fine('storage') : note('storage', 'noStorage'),
    frame === 'sandboxed frame' || width < narrowest
      ? note('frame', 'frame', value)
      : fine('frame', value),
    fine('browser', `${agent}, cookies ${cookies ? 'on' : 'off'}`),
  ];
}
