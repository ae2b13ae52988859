/**
 * The words of the debrief, for four runs of each case that ships, as a reader meets them from top to bottom. They come of
 * case, rules and events alone. `npx vitest run --project ui tests/ui/debrief-golden.test.tsx -u` writes them anew; read the
 * difference before you keep it.
 */
import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import type { CitedRule } from '../../src/attempt/package-settings.ts';
import { parseCase } from '../../src/case/parse.ts';
import type { FullCase } from '../../src/case/types.ts';
import { replay } from '../../src/consultation/consultation.ts';
import { en as words } from '../../src/guidance/words/guidance-en.ts';
import { referenceEn } from '../../src/i18n/reference-en.ts';
import { featureLists, withoutFeatures } from '../../src/teaching/feature-lists.ts';
import { ConsultationScreen } from '../../src/ui/consultation/consultation-screen.tsx';
import { GuidelinePoint } from '../../src/ui/debrief/guideline-point.tsx';
import * as cough from '../e2e/cough-ways.ts';
import { bestWay, doubtfulWay, hurriedWay, worstWay } from '../e2e/ways.ts';
import { inEnglish } from '../support/english.ts';
import { tinySettings } from '../support/tiny-case.ts';
import { ng12 } from './reference/harness.tsx';

const tired = shipped('tired-for-three-months');
const coughing = shipped('a-cough-that-wont-go');

const runs = [
  { name: 'best', kase: tired, events: bestWay(tired) },
  { name: 'hurried', kase: tired, events: hurriedWay(tired) },
  { name: 'doubtful', kase: tired, events: doubtfulWay(tired) },
  { name: 'worst', kase: tired, events: worstWay(tired) },
  { name: 'best', kase: coughing, events: cough.bestCough() },
  { name: 'unsafe-reassurance', kase: coughing, events: cough.unsafeReassurance() },
  { name: 'over-investigation', kase: coughing, events: cough.overInvestigation() },
  { name: 'no-safety-net', kase: coughing, events: cough.noSafetyNet() },
] as const;

it.each(runs)('$kase.id, $name', async ({ name, kase, events }) => {
  const bare = withoutFeatures(kase);
  const { consultation, dropped } = replay(bare, events);
  expect(dropped).toBe(0);
  const instance = inEnglish();
  instance.addResourceBundle('en', 'reference', referenceEn);
  const { container } = render(
    <I18nextProvider i18n={instance}>
      <ConsultationScreen
        consultation={consultation}
        rules={citedRules}
        marking={{ weights: tinySettings.weights, passMark: 70 }}
        mode="learn"
        best={null}
        cases={[]}
        standingOf={() => null}
        contact={tinySettings.contact}
        onTeaching={async () => ({
          effective: ng12,
          words,
          features: featureLists(kase),
          Point: GuidelinePoint,
        })}
        onEvent={() => undefined}
        onOpen={() => undefined}
        onRestart={() => undefined}
        onHome={() => undefined}
        onResults={() => undefined}
      />
    </I18nextProvider>,
  );
  await screen.findAllByText('Change one fact');
  for (const fold of screen.getAllByText('Change one fact')) fold.click();
  await screen.findAllByText(/^As it was/);
  const main = container.querySelector('.rw-main');
  if (main === null) throw new Error('there is no debrief');
  await expect(`${linesOf(main).join('\n')}\n`).toMatchFileSnapshot(
    `../golden/debrief/${kase.id}/${name}.txt`,
  );
});

function shipped(slug: string): FullCase {
  const file = `cases/${slug}/case.json`;
  const parsed = parseCase(readFileSync(file, 'utf8'), file);
  if (!parsed.ok || parsed.value.value.kind !== 'case') throw new Error(`${file} is no case`);
  return parsed.value.value;
}

const citedRules: readonly CitedRule[] = [...ng12.guidance.emergencies, ...ng12.guidance.rules].map(
  (rule) => ({
    id: rule.id,
    rec: 'rec' in rule ? rule.rec : null,
    summary: rule.summary,
    link: rule.link ?? null,
    strength: rule.strength,
  }),
);

const marks: Readonly<Record<string, string>> = {
  H1: '# ',
  H2: '# ',
  H3: '## ',
  H4: '### ',
  H5: '#### ',
  LI: '- ',
  SUMMARY: '> ',
  DT: '',
  BUTTON: '[] ',
  CAPTION: '',
};
const blocks = new Set([
  'P',
  'TR',
  'DIV',
  'SECTION',
  'ARTICLE',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'DETAILS',
  'TBODY',
  'DD',
]);

/** The text in reading order, a line for each block, marked by what it is. What only the eye sees is left out. */
function linesOf(element: Element): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.textContent;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return;
    const mark = marks[node.tagName];
    const block = mark !== undefined || blocks.has(node.tagName);
    if (block) flush();
    if (mark !== undefined) line += mark;
    for (const child of node.childNodes) walk(child);
    if (node.tagName === 'TH' || node.tagName === 'TD') line += ' ';
    if (block && node.tagName !== 'LI') flush();
    if (node.tagName === 'LI') flush();
  };
  walk(element);
  flush();
  return lines;
}
