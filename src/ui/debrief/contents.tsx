import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../consultation/assess.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { storyLines } from '../../consultation/view.ts';
import { sections } from './sections.ts';

/** How the run went, in a line each, and the way to what says why: on a phone the page is many screens long. */
export function Contents({
  consultation,
  assessment,
}: {
  readonly consultation: Consultation;
  readonly assessment: Assessment;
}) {
  const { t } = useTranslation();
  const { score, keyItems, unsafe } = assessment;
  const found = keyItems.filter((item) => item.found).length;
  const decisions = storyLines(consultation).filter(
    ({ kind }) => kind === 'chose' || kind === 'settled',
  ).length;
  const lines = [
    [sections.score, t('debrief.score'), t('debrief.scoreValue', { score })],
    [
      sections.findings,
      t('debrief.findings'),
      keyItems.length === 0 ? null : t('contents.found', { found, all: keyItems.length }),
    ],
    [
      sections.decisions,
      t('debrief.decisions'),
      unsafe.length === 0
        ? String(decisions)
        : t('contents.unsafe', { decisions, unsafe: unsafe.length }),
    ],
    [sections.takeHome, t('debrief.takeHome'), null],
    [sections.reflection, t('debrief.reflection'), null],
  ] as const;
  return (
    <nav className="rw-contents" aria-label={t('contents.label')}>
      <ul>
        {lines.map(([section, heading, value]) => (
          <li key={section}>
            <a
              href={`#${section}`}
              onClick={(event) => {
                // Followed by the browser it would be a page to go back to.
                event.preventDefault();
                show(section);
              }}
            >
              {heading}
            </a>{' '}
            {value !== null && <span className="rw-contents__value">{value}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function show(section: string): void {
  const heading = document.getElementById(section);
  heading?.focus({ preventScroll: true });
  // jsdom scrolls nothing.
  heading?.scrollIntoView?.({ block: 'start' });
}
