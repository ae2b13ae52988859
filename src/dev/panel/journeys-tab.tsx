import { useJourneys } from '../use-ways.ts';
import { stepTitle } from '../words.ts';
import type { PlayableWay } from '../ways.ts';
import type { PanelProps } from './panel-props.ts';

/** Journeys to watch: the best, the worst, and one to each ending. */
export function JourneysTab({ data, request, onPlay }: PanelProps) {
  const journeys = useJourneys(request);
  if (journeys.kind === 'looking') {
    return (
      <p role="status">
        Looking for ways through the case. A long one takes some seconds; go on meanwhile.
      </p>
    );
  }
  if (journeys.kind === 'failed') {
    return <p role="status">The ways through this case could not be worked out.</p>;
  }
  const { steps } = data.case;
  const endingOf = ({ ending }: PlayableWay) => {
    const step = steps.find(({ id }) => id === ending);
    return step === undefined ? ending : stepTitle(step);
  };
  const missed = steps.filter(
    ({ id, kind }) => kind === 'outcome' && !journeys.value.some(({ ending }) => ending === id),
  );
  return (
    <>
      <p className="hint">
        Play one to its end, or take it act by act with Back and Forward above the case.
      </p>
      <ul className="journeys">
        {journeys.value.map((way) => (
          <li key={`${way.is} ${way.ending}`}>
            <h2>
              {way.is === 'ending' ? endingOf(way) : way.is === 'best' ? 'The best' : 'The worst'}
              {!way.exact && ' of those that were followed'}
            </h2>
            <p>
              {way.is !== 'ending' && <>Ends at “{endingOf(way)}”. </>}
              Score {way.score}, day {way.days}, {way.events.length} acts.
            </p>
            <p className="buttons">
              <button
                type="button"
                aria-label={`Play to the end: ${labelOf(way)}`}
                onClick={() => onPlay(way.events)}
              >
                Play to the end
              </button>
              <button
                type="button"
                aria-label={`Step through: ${labelOf(way)}`}
                onClick={() => onPlay([], way.events)}
              >
                Step through
              </button>
            </p>
          </li>
        ))}
      </ul>
      {missed.map((step) => (
        <p key={step.id} className="why">
          No journey ends at “{stepTitle(step)}”.
        </p>
      ))}
    </>
  );

  function labelOf(way: PlayableWay): string {
    return way.is === 'ending' ? `to ${endingOf(way)}` : `the ${way.is} journey`;
  }
}
