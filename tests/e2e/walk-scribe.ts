/** Writes down what a screen reader gets, act by act. */
import type { Page } from 'playwright-core';
import { focusOf, heardSince, reading, type Spoken } from './reading.ts';

export interface Scribe {
  /** A heading over what follows. */
  chapter(title: string): void;
  /** What was announced since the last act, and what has the focus now. */
  tell(act: string): Promise<void>;
  /** What is on the page in reading order: from the top, or from one heading as far as another or the end. */
  readAll(title: string, from?: string, to?: string): Promise<void>;
  /** Forgets what was announced since the last act. */
  skip(): Promise<void>;
  text(): string;
}

export function scribeOf(page: Page): Scribe {
  const lines: string[] = [];
  return {
    chapter: (title) => void lines.push(`\n## ${title}`),
    async tell(act) {
      await page.waitForTimeout(400);
      lines.push(`\n**${act}**\n`);
      for (const words of await heardSince(page))
        lines.push(`- announced, ${words.replace(/\s+/g, ' ')}`);
      lines.push(`- focus: ${said(await focusOf(page))}`);
    },
    async readAll(title, from, to) {
      const spoken = await reading(page);
      const start = from === undefined ? 0 : spoken.findLastIndex((it) => begins(it, from));
      if (start < 0) throw new Error(`nothing on the page is headed "${from}"`);
      const end = to === undefined ? -1 : spoken.findIndex((it, n) => n > start && begins(it, to));
      const shown = spoken.slice(start, end < 0 ? undefined : end);
      lines.push(`\n### ${title}\n`, ...shown.map((it) => `1. ${said(it)}`));
    },
    async skip() {
      await page.waitForTimeout(1200);
      await heardSince(page);
    },
    text: () => lines.join('\n'),
  };
}

function begins({ role, name }: Spoken, title: string): boolean {
  return ['heading', 'region', 'tabpanel', 'article'].includes(role) && name.startsWith(title);
}

function said({ role, name, state }: Spoken): string {
  return `${role} “${name}”${state === '' ? '' : `, ${state}`}`;
}
