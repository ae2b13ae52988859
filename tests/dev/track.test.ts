import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { followed, moved, noTrack, playedOf } from '../../src/dev/track.ts';

const ask = (enquiry: string): CaseEvent => ({ type: 'ask', enquiry });
const [a, b, c] = [ask('a'), ask('b'), ask('c')];
const track = { events: [a, b, c], at: 3 };

describe('the acts that an author goes back and forward among', () => {
  it('are all still there after going back', () => {
    const back = moved(track, -2);
    expect(playedOf(back)).toEqual([a]);
    expect(playedOf(moved(back, 9))).toEqual([a, b, c]);
    expect(moved(back, -9).at).toBe(0);
  });

  it('stay ahead while the learner goes along them, and when they begin again', () => {
    const back = moved(track, -2);
    expect(followed(back, { events: [a, b], dropped: null })).toEqual({ ...track, at: 2 });
    expect(followed(back, { events: [], dropped: null })).toEqual({ ...track, at: 0 });
  });

  it('end where the learner does something else', () => {
    const other = followed(moved(track, -2), { events: [a, c], dropped: null });
    expect(other).toEqual({ events: [a, c], at: 2 });
    expect(followed(noTrack, { events: [b], dropped: null })).toEqual({ events: [b], at: 1 });
  });

  it('end where a changed case no longer takes them', () => {
    const less = followed(track, { events: [a], dropped: { count: 2, first: b } });
    expect(less).toEqual({ events: [a], at: 1 });
  });
});
