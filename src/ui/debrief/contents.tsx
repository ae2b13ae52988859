import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../consultation/assess.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { storyLines, type Line } from '../../consultation/view.ts';
import { sections } from './sections.ts';

/** The lines of a story that are reviewed as decisions. */
const reviewed: ReadonlySet<Line['kind']> = new Set(['chose', 'settled', 'acted']);

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
  const decisions = storyLines(consultation).filter(({ kind }) => reviewed.has(kind)).length;
  // A safety-net in which two things are unsafe is one decision.
  const unsafeDecisions = new Set(unsafe.map(({ decision }) => decision)).size;
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
      unsafeDecisions === 0
        ? String(decisions)
        : t('contents.unsafe', { decisions, unsafe: unsafeDecisions }),
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
