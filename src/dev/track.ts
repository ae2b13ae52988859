import type { CaseEvent } from '../machine/case-event.ts';
import type { PlayerAt } from './port.ts';

/** The events of a case as the author goes back and forward among them: `at` of them are played. */
export interface Track {
  readonly events: readonly CaseEvent[];
  readonly at: number;
}

/** Nothing done, nothing ahead. */
export const noTrack: Track = { events: [], at: 0 };

/** The events that are played. */
export function playedOf({ events, at }: Track): readonly CaseEvent[] {
  return events.slice(0, at);
}

/** The track at another place of it. */
export function moved(track: Track, by: number): Track {
  return { ...track, at: Math.min(track.events.length, Math.max(0, track.at + by)) };
}

/**
 * The track once the player stands elsewhere. What lies ahead stays as long as the player goes along it; an act that
 * leaves it, or a case that no longer takes it, ends it.
 */
export function followed(
  track: Track,
  { events, dropped }: Pick<PlayerAt, 'events' | 'dropped'>,
): Track {
  const along = events.every((event, index) => same(event, track.events[index]));
  if (dropped !== null || !along) return { events, at: events.length };
  return { ...track, at: events.length };
}

function same(one: CaseEvent, other: CaseEvent | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
