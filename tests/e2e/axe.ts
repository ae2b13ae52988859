import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Makes axe part of every page that this tab opens from now on; a page's own policy doesn't keep it out. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/** The accessibility faults of the page itself, frames left out: the rule and where. A clean page yields []. */
export function axeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const axe: typeof axeCore = Reflect.get(window, 'axe');
    const { violations } = await axe.run({ exclude: [['iframe']] }, { iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  });
}
