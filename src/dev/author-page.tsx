import { useEffect, useState } from 'react';
import type { PreviewState } from '../authoring/preview/preview-state.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import { AuthorBar } from './author-bar.tsx';
import { keep, kept } from './kept.ts';
import { Panel, type Part } from './panel/panel.tsx';
import type { Dropped, PlayerAt } from './port.ts';
import { Stage } from './stage.tsx';
import { followed, noTrack, playedOf, type Track } from './track.ts';
import { useCaseData } from './use-case-data.ts';
import { useMaterial } from './use-material.ts';
import { usePlayer } from './use-player.ts';

/** Where the author is: in which case, and among which acts. */
interface Place {
  /** By its folder; null on the module's start page. */
  readonly chosen: string | null;
  readonly track: Track;
  /** What the last save left out of what had been played. */
  readonly dropped: Dropped | null;
}

/** The author's page: the cases as learners play them, and beside them what an author wants to know. */
export function AuthorPage({ first }: { readonly first: PreviewState }) {
  const material = useMaterial(first);
  const [place, setPlace] = useState<Place>(() => ({
    chosen: kept<string>('chosen'),
    track: noTrack,
    dropped: null,
  }));
  const [panel, setPanel] = useState(() => kept<boolean>('panel') ?? hasRoomForBoth());
  const [part, setPart] = useState(() => kept<Part>('part') ?? 'steps');
  const chosen = material.cases.find(({ slug }) => slug === place.chosen) ?? null;
  const onAt = (at: PlayerAt) => setPlace((before) => placeAfter(before, at, material));
  const player = usePlayer(onAt);
  const data = useCaseData(chosen?.entry ?? null);

  const slug = chosen?.slug ?? null;
  useEffect(() => keep('chosen', slug), [slug]);
  useEffect(() => keep('panel', panel), [panel]);
  useEffect(() => keep('part', part), [part]);
  // A case that can be played at last, or again, is shown.
  const waiting = chosen !== null && chosen.entry !== null && player.at?.case !== slug;
  const version = chosen?.version ?? 0;
  const { tell, begun } = player;
  useEffect(() => {
    if (begun > 0 && waiting) tell({ to: 'player', kind: 'show', case: slug, events: null });
    // oxlint-disable-next-line react/exhaustive-deps
  }, [begun, slug, version]);

  const choose = (next: string | null) => {
    setPlace({ chosen: next, track: noTrack, dropped: null });
    if (next === null) tell({ to: 'player', kind: 'show', case: null, events: [] });
  };
  const goTo = (track: Track) => {
    setPlace((before) => ({ ...before, track, dropped: null }));
    tell({ to: 'player', kind: 'show', case: slug, events: playedOf(track) });
  };
  const play = (events: readonly CaseEvent[], ahead: readonly CaseEvent[] = events) => {
    goTo({ events: ahead, at: events.length });
    if (!hasRoomForBoth()) setPanel(false);
  };

  return (
    <div className="page" data-panel={panel}>
      <AuthorBar
        material={material}
        chosen={chosen}
        at={player.at}
        panel={panel}
        onChoose={choose}
        onPanel={setPanel}
        onFindings={() => {
          setPart('findings');
          setPanel(true);
        }}
        onTell={tell}
      />
      <main>
        <Stage
          material={material}
          chosen={chosen}
          frame={player.frame}
          track={place.track}
          dropped={place.dropped}
          kase={data?.case ?? null}
          onTrack={goTo}
        />
        {panel && (
          <Panel
            material={material}
            chosen={chosen}
            data={data}
            track={place.track}
            part={part}
            onPart={setPart}
            onChoose={choose}
            onPlay={play}
          />
        )}
      </main>
    </div>
  );
}

/** Where the author is once the player said where it stands. A case that can't be played stays chosen while the player waits. */
function placeAfter(before: Place, at: PlayerAt, { cases }: PreviewState): Place {
  const broken = cases.some(({ slug, entry }) => slug === before.chosen && entry === null);
  // What was chosen while the player began goes before what it remembers.
  if (at.first && before.chosen !== null && at.case !== before.chosen) return before;
  // What the player shows meanwhile is hidden.
  if (broken || (at.case === null && before.chosen === null)) return before;
  if (at.case !== before.chosen) {
    return {
      chosen: at.case,
      track: { events: at.events, at: at.events.length },
      dropped: at.dropped,
    };
  }
  return { ...before, track: followed(before.track, at), dropped: at.dropped };
}

/** On a phone the panel covers the case. */
function hasRoomForBoth(): boolean {
  return window.matchMedia('(min-width: 900px)').matches;
}
