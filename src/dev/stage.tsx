import { useEffect, useState, type RefObject } from 'react';
import type { PreviewedCase, PreviewState } from '../authoring/preview/preview-state.ts';
import type { Case } from '../case/types.ts';
import { keep, kept } from './kept.ts';
import { FindingList } from './panel/finding-list.tsx';
import type { Dropped } from './port.ts';
import { moved, type Track } from './track.ts';
import { clockTime, counted, eventWords } from './words.ts';

interface StageProps {
  readonly material: PreviewState;
  readonly chosen: PreviewedCase | null;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly track: Track;
  readonly dropped: Dropped | null;
  /** null while it isn't there yet, or on the start page. */
  readonly kase: Case | null;
  readonly onTrack: (track: Track) => void;
}

const widths = { full: 'As wide as there is', phone: 'Phone, 390' } as const;
type Width = keyof typeof widths;

/** The learner's page in its frame, with ways back and forward above it; where there is nothing to play, why. */
export function Stage(props: StageProps) {
  const { frame, ...shown } = props;
  const { chosen, track, onTrack } = shown;
  const [width, setWidth] = useState<Width>(() => kept<Width>('width') ?? 'full');
  useEffect(() => keep('width', width), [width]);
  const nothing = chosen?.plays === 'nothing';
  return (
    <section className="stage" aria-label="As learners see it">
      <div className="controls">
        {chosen !== null && !nothing && <Controls track={track} onTrack={onTrack} />}
        <fieldset className="segments">
          <legend className="visually-hidden">Width of the learner’s page</legend>
          {(['full', 'phone'] as const).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="width"
                checked={name === width}
                onChange={() => setWidth(name)}
              />
              <span>{widths[name]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <Notes {...shown} />
      {nothing && (
        <div className="in-place">
          <h2>{chosen.title} can’t be played yet</h2>
          <p>
            Mend what stands here and save; it is played as soon as it can be. The other cases go
            on.
          </p>
          <FindingList findings={chosen.findings} />
        </div>
      )}
      <div className="frame" data-width={width} hidden={nothing}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, of this origin */}
        <iframe ref={frame} title="The learner’s page" src="/player/" />
      </div>
    </section>
  );
}

function Controls({ track, onTrack }: Pick<StageProps, 'track' | 'onTrack'>) {
  const { at, events } = track;
  const button = (name: string, by: number, off: boolean) => (
    // Not disabled: whoever pressed it would lose their place on the page.
    <button
      type="button"
      aria-disabled={off}
      onClick={() => (off ? undefined : onTrack(moved(track, by)))}
    >
      {name}
    </button>
  );
  return (
    <div className="transport" role="group" aria-label="Acts">
      {button('To the start', -at, at === 0)}
      {button('Back', -1, at === 0)}
      {button('Forward', 1, at === events.length)}
      {button('To the end', events.length, at === events.length)}
      <span className="count">
        {at === events.length ? counted(at, 'act') : `${at} of ${events.length} acts`}
      </span>
    </div>
  );
}

/** What an author must know of what is shown: that it is an earlier version, or that acts were left out. */
function Notes({ material, chosen, dropped, kase }: Omit<StageProps, 'frame'>) {
  return (
    <div role="status" className="notes">
      {chosen?.plays === 'earlier' && (
        <p className="note" data-kind="error">
          <strong>
            You see the last version that can be played, from {clockTime(chosen.readAt)}.
          </strong>{' '}
          What is saved now can’t be: see Findings.
        </p>
      )}
      {(material.moduleIs === 'earlier' || material.moduleIs === 'stand-in') && (
        <p className="note" data-kind="error">
          <strong>
            {material.moduleIs === 'earlier'
              ? 'module.json can’t be read; the cases are played by what it said before.'
              : 'module.json can’t be read; the cases are played without it.'}
          </strong>{' '}
          See Findings.
        </p>
      )}
      {dropped !== null && (
        <p className="note">
          <strong>
            {counted(dropped.count, 'act')} no longer {dropped.count === 1 ? 'fits' : 'fit'} the
            case
          </strong>{' '}
          and {dropped.count === 1 ? 'was' : 'were'} left out, from “
          {kase === null ? dropped.first.type : eventWords(dropped.first, kase)}” on.
        </p>
      )}
    </div>
  );
}
