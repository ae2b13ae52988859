import type { PreviewedCase, PreviewState } from '../../authoring/preview/preview-state.ts';
import { counted } from '../words.ts';
import { FindingList } from './finding-list.tsx';

const nothingWords = {
  yes: 'Nothing is wrong that check can see.',
  'under-way': 'Not checked yet.',
  failed: 'Not checked: the terminal says why.',
} as const;

/** What `check` says of the case in front of the author (of all, where there is none), of what all cases share, and where else there is something. */
export function FindingsTab({
  material,
  chosen,
  onChoose,
}: {
  readonly material: PreviewState;
  readonly chosen: PreviewedCase | null;
  readonly onChoose: (slug: string) => void;
}) {
  const found = material.cases.filter(({ findings }) => findings.length > 0);
  const shown = found.filter(({ slug }) => chosen === null || slug === chosen.slug);
  const others = found.filter((it) => !shown.includes(it));
  const nothing = found.length + material.shared.length === 0;
  return (
    <>
      {chosen !== null && chosen.unnumbered.length > 0 && (
        <p className="note">
          <strong>Numbered for this preview alone:</strong> {chosen.unnumbered.join(', ')}. Run{' '}
          <code>npm run generate</code> before you share or pack the case.
        </p>
      )}
      {chosen !== null && !chosen.listed && (
        <p className="note">
          <strong>Not in the module yet.</strong> Learners get this case once{' '}
          <code>module.json</code> lists <code>{chosen.slug}</code>.
        </p>
      )}
      {nothing && <p>{nothingWords[material.checked]}</p>}
      {shown.map(({ slug, title, findings }) => (
        <section key={slug}>
          <h2>{title}</h2>
          <FindingList findings={findings} />
        </section>
      ))}
      {material.shared.length > 0 && (
        <section>
          <h2>Module and guideline</h2>
          <FindingList findings={material.shared} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>Other cases</h2>
          <ul className="rows">
            {others.map(({ slug, title, findings }) => (
              <li key={slug}>
                <button type="button" className="row" onClick={() => onChoose(slug)}>
                  <span>{title}</span> <small>{counted(findings.length, 'finding')}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
