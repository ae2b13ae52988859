import type { KnownFact } from '../../authoring/preview/guideline-here.ts';
import { OpenPart } from './open-place.tsx';

/** The facts as the guideline knows them: those the learner was shown, and those there to be found by now. */
export function FactList({
  facts,
  file,
}: {
  readonly facts: readonly KnownFact[];
  readonly file: string;
}) {
  if (facts.length === 0) {
    return <p className="hint">The case tells the guideline nothing by this point.</p>;
  }
  return (
    <ul className="facts">
      {facts.map(({ feature, shown, there, sources }) => (
        <li key={feature} data-shown={shown !== null}>
          <span className="mark" aria-hidden="true">
            {shown === null ? '○' : '●'}
          </span>
          <div>
            <code>{feature}</code> {shown ?? there}{' '}
            <small>
              {shown === null
                ? 'to be found'
                : shown === there
                  ? 'shown'
                  : `shown; there is more: ${there}`}
            </small>
            <div className="sources">
              {sources.map(({ id, at, shown: told }) => (
                <span key={at.join('/')} data-shown={told}>
                  {id}
                  <OpenPart file={file} at={at} of={`where ${id} tells ${feature}`} />
                </span>
              ))}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
