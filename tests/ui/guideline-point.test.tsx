import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { pointBefore, replay } from '../../src/consultation/consultation.ts';
import { en as words } from '../../src/guidance/words/guidance-en.ts';
import { referenceEn } from '../../src/i18n/reference-en.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { featureLists, withoutFeatures } from '../../src/teaching/feature-lists.ts';
import { GuidelinePoint } from '../../src/ui/debrief/guideline-point.tsx';
import { bestCough } from '../e2e/cough-ways.ts';
import { inEnglish } from '../support/english.ts';
import { expectNoViolations } from './harness.tsx';
import { ng12 } from './reference/harness.tsx';

function shipped(slug: string) {
  const file = `cases/${slug}/case.json`;
  const parsed = parseCase(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} has errors`);
  return parsed.value.value;
}

/** The guideline at a decision of a shipped case, played so. */
function renderPoint(slug: string, events: readonly CaseEvent[], decision: string) {
  const kase = shipped(slug);
  const bare = withoutFeatures(kase);
  const context = pointBefore(replay(bare, events).consultation, decision);
  if (context === null) throw new Error(`${decision} was not decided`);
  const instance = inEnglish();
  instance.addResourceBundle('en', 'reference', referenceEn);
  const { container } = render(
    <I18nextProvider i18n={instance}>
      <GuidelinePoint
        effective={ng12}
        words={words}
        features={featureLists(kase)}
        kase={bare}
        context={context}
        level={4}
      />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), container };
}

const straightToBloods: readonly CaseEvent[] = [
  { type: 'proceed' },
  { type: 'choose', decision: 'first-plan', option: 'bloods-now' },
];

describe('the guideline at a decision', () => {
  it('names rules that say the same together, and what was known', async () => {
    const { container } = renderPoint('a-cough-that-wont-go', bestCough(), 'first-plan');
    const [rules] = screen.getAllByRole('list');
    if (rules === undefined) throw new Error('there is no list of rules');
    expect(within(rules).getByText('NG12 1.1.2 · Lung; NG12 1.1.5 · Mesothelioma')).toBeTruthy();
    expect(within(rules).getAllByText('met on what you knew')).toHaveLength(1);
    const facts = within(rules)
      .getAllByRole('listitem')
      .slice(1)
      .map(({ textContent }) => textContent);
    expect(facts).toEqual([
      'The age: 58: you knew this',
      'Cough (taken as unexplained): you knew this',
      'Ever smoked: you knew this',
    ]);
    await expectNoViolations(container);
  });

  it('says where that was to be had which nobody asked for', () => {
    renderPoint('tired-for-three-months', straightToBloods, 'first-plan');
    const line = screen
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent?.startsWith('Pallor'));
    expect(line?.textContent).toMatch(
      /^Pallor: you had not found this\. It was to be had from: \S/,
    );
  });

  it('says of a rule whose test was done that it is still met', () => {
    renderPoint('a-cough-that-wont-go', bestCough(), 'after-film');
    expect(screen.getByText(/Still met; what it asks for had been done/)).toBeTruthy();
  });

  it('works out on demand what one other fact would have changed', async () => {
    const { user, container } = renderPoint('a-cough-that-wont-go', bestCough(), 'first-plan');
    expect(screen.queryByText(/At 39/)).toBeNull();
    await user.click(screen.getByText('Change one fact'));
    const changes = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(changes).toContainEqual(
      expect.stringMatching(/^At 39 instead of 58: no rule about a symptom or sign/),
    );
    expect(changes).toContain(
      'Had there been this as well: haemoptysis: urgent suspected cancer referral would have come first (NG12 1.1.1 · Lung)',
    );
    await expectNoViolations(container);
  });
});
