import { eventWords } from '../words.ts';
import type { PanelProps } from './panel-props.ts';

/** The acts so far and those ahead; one press goes to the point after an act. */
export function ActList({ data, track, onPlay }: PanelProps) {
  if (track.events.length === 0) return <p className="hint">None yet.</p>;
  return (
    <ol className="acts">
      {track.events.map((event, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- an act is its place in the list
        <li key={index}>
          <button
            type="button"
            className="row act"
            data-ahead={index >= track.at}
            aria-current={index === track.at - 1 ? 'true' : undefined}
            onClick={() => onPlay(track.events.slice(0, index + 1), track.events)}
          >
            <span className="number">{index + 1}</span> {eventWords(event, data.case)}
            {index >= track.at && <small> ahead</small>}
          </button>
        </li>
      ))}
    </ol>
  );
}
