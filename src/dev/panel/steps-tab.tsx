import type { WayTo } from '../../authoring/preview/ways-to-steps.ts';
import type { Step } from '../../case/types.ts';
import { situation } from '../../consultation/consultation.ts';
import { cameTo } from '../came-to.ts';
import { useWaysToSteps } from '../use-ways.ts';
import { counted, stepKinds, stepTitle } from '../words.ts';
import { OpenPart } from './open-place.tsx';
import type { PanelProps } from './panel-props.ts';

/** Every step of the case in the order of its file; one press plays to it. */
export function StepsTab({ data, file, consultation, request, onPlay }: PanelProps) {
  const ways = useWaysToSteps(request);
  const kase = data.case;
  const came = cameTo(consultation);
  const here = situation(consultation).step.id;
  return (
    <>
      <p className="hint">
        Press a step to go there: back to it by the way you came, or else by the most sensible way
        from the beginning.
      </p>
      <ol className="steps">
        {kase.steps.map((step, index) => {
          const way = ways.kind === 'found' ? (ways.value.get(step.id) ?? null) : null;
          const been = came.has(step.id);
          const events = came.get(step.id) ?? (way?.kind === 'way' ? way.events : null);
          return (
            <li key={step.id} data-been={been} data-here={step.id === here}>
              <div className="row-pair">
                <button
                  type="button"
                  className="row step"
                  aria-current={step.id === here ? 'step' : undefined}
                  disabled={events === null}
                  onClick={() => events !== null && onPlay(events)}
                >
                  <span className="kind">{stepKinds[step.kind]}</span>
                  <span className="step-title">{stepTitle(step)}</span>
                  <small>
                    <code>{step.id}</code> {stateWords(step, been, way, ways.kind)}
                  </small>
                </button>
                <OpenPart file={file} at={partOf(step, index)} of={stepTitle(step)} />
              </div>
              {way?.kind === 'none' && !been && <NoWay way={way} />}
            </li>
          );
        })}
      </ol>
    </>
  );

  function stateWords(
    step: Step,
    been: boolean,
    way: WayTo | null,
    looking: 'looking' | 'found' | 'failed',
  ): string {
    if (step.id === here) return '· here';
    if (been) return '· been there';
    if (way?.kind === 'way') return `· ${counted(way.events.length, 'act')} from the beginning`;
    return looking === 'looking' ? '· looking for a way…' : '· no way found';
  }
}

/** A vignette's one decision is not in a list in its file, and its end isn't in it at all. */
function partOf(step: Step, index: number): readonly (string | number)[] {
  return step.kind === 'end' ? [] : ['steps', index];
}

function NoWay({ way }: { readonly way: Extract<WayTo, { readonly kind: 'none' }> }) {
  if (way.closed.length === 0) return <p className="why">No step leads here.</p>;
  return (
    <div className="why">
      <p>
        {way.exhausted
          ? 'No way comes here; each way in stays shut:'
          : 'No way here was found among those tried; the ways in are:'}
      </p>
      <ul>
        {way.closed.map(({ from, reached, when }) => (
          <li key={`${from} ${when ?? ''}`}>
            from <code>{from}</code>
            {reached ? '' : ' (not come to either)'}
            {when !== null && (
              <>
                {' '}
                with <code>{when}</code>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
