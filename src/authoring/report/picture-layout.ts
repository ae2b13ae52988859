/** Lays a graph out from top to bottom: dagre behind a few plain values. */
import { Graph, layout } from '@dagrejs/dagre';

export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The room that its label takes. */
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything came to lie; the middles of boxes and labels. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Point>;
  /** In the order of the arrows given. */
  readonly arrows: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

/** Lays boxes and arrows out. The same input gives the same places. */
export function layOutPicture(boxes: readonly Box[], arrows: readonly Arrow[]): Laid {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 22, edgesep: 14, ranksep: 26, marginx: 8, marginy: 8 });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  arrows.forEach(({ from, to, width, height }, index) => {
    graph.setEdge(from, to, { width, height, labelpos: 'c' }, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: new Map(boxes.map(({ id }) => [id, pointOf(graph.node(id))])),
    arrows: arrows.map(({ from, to }, index) => {
      const edge = graph.edge(from, to, String(index));
      const label = pointOf(edge);
      return {
        points: from === to ? round(graph.node(from), label) : edge.points.map(pointOf),
        label,
      };
    }),
  };
}

/** From the side of a box round its label and back to the box: dagre leaves room for that, and draws the line elsewhere. */
function round(box: Partial<Omit<Box, 'id'> & Point>, label: Point): readonly Point[] {
  const { x = 0, y = 0, width = 0, height = 0 } = box;
  const side = x + width / 2;
  return [
    { x: side, y: y - height / 4 },
    { x: label.x, y: y - height / 2 },
    { x: label.x, y: y + height / 2 },
    { x: side, y: y + height / 4 },
  ].map(pointOf);
}

function pointOf({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point {
  return { x: tenths(x), y: tenths(y) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
