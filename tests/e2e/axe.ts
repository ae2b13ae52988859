import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Makes axe part of every page that this tab opens from now on; a page's own policy doesn't keep it out. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/** What can go wrong in one width and not in another; names, roles and colours can't. */
const ofLayout = ['target-size', 'scrollable-region-focusable'] as const;

/**
 * The accessibility faults of the page itself, frames left out: the rule and where. By every rule, or by those alone that a
 * width or a text size can break. A clean page yields [].
 */
export function axeFaults(
  page: Page,
  rules: 'all' | 'of layout' = 'all',
): Promise<readonly string[]> {
  return page.evaluate(
    async (only) => {
      const axe: typeof axeCore = Reflect.get(window, 'axe');
      const { violations } = await axe.run(
        { exclude: [['iframe']] },
        {
          iframes: false,
          // Style sheets of other origins and media: a package has none.
          preload: false,
          resultTypes: ['violations'],
          ...(only === null ? {} : { runOnly: [...only] }),
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
    },
    rules === 'all' ? null : ofLayout,
  );
}
