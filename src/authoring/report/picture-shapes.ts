import type { Step } from '../../case/types.ts';
import { html, type Html } from './html.ts';

/** A box by its middle. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a step: each kind has its own, so that nothing hangs on a colour. */
export function shapeOf(kind: Step['kind'], room: Room): Html {
  const [left, right] = [room.x - room.width / 2, room.x + room.width / 2];
  const [top, bottom] = [room.y - room.height / 2, room.y + room.height / 2];
  switch (kind) {
    case 'appointment':
      return rect(room, 12);
    case 'results':
      // A sheet with a folded corner.
      return polygon([
        [left, top],
        [right - 14, top],
        [right, top + 14],
        [right, bottom],
        [left, bottom],
      ]);
    case 'decision':
      return polygon([
        [left - 8, room.y],
        [left + 6, top],
        [right - 6, top],
        [right + 8, room.y],
        [right - 6, bottom],
        [left + 6, bottom],
      ]);
    case 'safety-net':
      return html`${rect(room, 0)}${rect({ ...room, width: room.width - 8, height: room.height - 8 }, 0)}`;
    case 'referral':
      return polygon([
        [left + 8, top],
        [right + 8, top],
        [right - 8, bottom],
        [left - 8, bottom],
      ]);
    case 'outcome':
    case 'end':
      return rect(room, room.height / 2);
  }
}

function rect({ x, y, width, height }: Room, round: number): Html {
  return html`<rect
    x="${x - width / 2}"
    y="${y - height / 2}"
    width="${width}"
    height="${height}"
    rx="${round}"
  />`;
}

function polygon(points: readonly (readonly [number, number])[]): Html {
  return html`<polygon points="${points.map((point) => point.join(',')).join(' ')}" />`;
}
