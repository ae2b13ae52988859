import { labelRoom, type Edge, type Node } from './picture-graph.ts';
import type { Laid } from './picture-layout.ts';

/** Cuts a picture into bands of at most some height, where no box and no label is cut. */
export function bandsOf(
  laid: Laid,
  nodes: readonly Node[],
  edges: readonly Edge[],
  [first, later]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const rooms = [
    ...nodes.map(({ id, height }) => ({ y: laid.boxes.get(id)?.y ?? 0, half: height / 2 + 3 })),
    ...edges.map((edge, index) => ({
      y: laid.arrows[index]?.label.y ?? 0,
      half: labelRoom(edge).height / 2,
    })),
  ];
  const isFree = (at: number) => rooms.every(({ y, half }) => Math.abs(at - y) > half);
  const cuts: (readonly [number, number])[] = [];
  for (let top = 0; top < laid.height;) {
    const most = top === 0 ? first : later;
    let bottom = Math.min(top + most, laid.height);
    if (bottom < laid.height) {
      const least = top + most / 2;
      while (bottom > least && !isFree(bottom)) bottom -= 1;
      if (bottom <= least) bottom = top + most;
    }
    cuts.push([Math.round(top), Math.round(bottom)]);
    top = bottom;
  }
  return cuts;
}
