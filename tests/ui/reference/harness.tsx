import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, vi } from 'vitest';
import { effective, withOverlay, type Effective } from '../../../src/guidance/effective.ts';
import { parseGuidance } from '../../../src/guidance/parse.ts';
import type { Guidance, GuidanceFile, Overlay } from '../../../src/guidance/types.ts';
import { en } from '../../../src/guidance/words/guidance-en.ts';
import { createI18n } from '../../../src/i18n/i18n.ts';
import type { LanguageTag } from '../../../src/i18n/languages.ts';
import { loadReferenceWords } from '../../../src/i18n/load-reference-words.ts';
import { loadWords } from '../../../src/i18n/load-words.ts';
import {
  ReferencePanel,
  type ReferencePanelProps,
} from '../../../src/ui/reference/reference-panel.tsx';

function file(name: string): GuidanceFile {
  const parsed = parseGuidance(readFileSync(`cases/guidance/${name}.json`, 'utf8'), name);
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.value.value;
}

function guideline(name: string): Guidance {
  const found = file(name);
  if (found.kind !== 'guideline') throw new Error(`${name} is no guideline`);
  return found;
}

function overlay(name: string): Overlay {
  const found = file(name);
  if (found.kind !== 'overlay') throw new Error(`${name} is no overlay`);
  return found;
}

/** NG12 of April 2026. */
export const ng12: Effective = effective(guideline('ng12@2026-04-15'));
/** The same with Scotland's overlay. */
export const inScotland: Effective = withOverlay(ng12.guidance, overlay('scotland@2025-08'));

/** The panel over the real tables, for someone of this age and sex. */
export async function renderPanel({
  age = null,
  sex = null,
  language = 'en',
  ...more
}: Partial<ReferencePanelProps> &
  Partial<ReferencePanelProps['patient']> & { language?: LanguageTag } = {}) {
  const i18n = createI18n(language, await loadWords(language));
  i18n.addResourceBundle(language, 'reference', await loadReferenceWords(language));
  const onClose = vi.fn();
  const view = render(
    <I18nextProvider i18n={i18n}>
      <ReferencePanel
        effective={ng12}
        words={en}
        patient={{ age, sex }}
        entered={undefined}
        onClose={onClose}
        {...more}
      />
    </I18nextProvider>,
  );
  return { ...view, user: userEvent.setup(), onClose };
}

/** An element that must be there. */
export function closest(element: Element, selector: string): HTMLElement {
  const found = element.closest<HTMLElement>(selector);
  expect(found).not.toBeNull();
  if (found === null) throw new Error(`nothing around it is ${selector}`);
  return found;
}
