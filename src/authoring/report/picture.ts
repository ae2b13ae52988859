/**
 * The picture of a case: its steps from top to bottom, drawn as SVG. An outcome is drawn wherever a way ends in it, as a line
 * from everywhere to seven outcomes is a tangle. On paper the same drawing is shown in bands, each as high as a page.
 */
import type { Desk } from './desk.ts';
import { html, type Html } from './html.ts';
import { bandsOf } from './picture-bands.ts';
import { graphOf, labelRoom, lineHeight, type Edge, type Node } from './picture-graph.ts';
import { layOutPicture, type Laid } from './picture-layout.ts';
import { shapeOf } from './picture-shapes.ts';

/** What a page holds: an upright one of a narrow picture, a turned one of a wide picture. */
const upright = { width: 760, height: 980 };
const turned = { first: 0.56, height: 0.63 };

/** A drawing, and whether it is so wide that paper must lie on its side for it. */
export interface Picture {
  readonly svg: Html;
  readonly wide: boolean;
}

/** The picture, once for the screen and once in bands for paper. */
export function picture(desk: Desk): Picture {
  const { nodes, edges } = graphOf(desk);
  const laid = layOutPicture(
    nodes,
    edges.map((edge) => ({ from: edge.from, to: edge.to, ...labelRoom(edge) })),
  );
  const { width, height } = laid;
  const wide = width > upright.width;
  const bands = bandsOf(
    laid,
    nodes,
    edges,
    wide ? [width * turned.first, width * turned.height] : [upright.height * 0.8, upright.height],
  );
  const name = `The steps of “${desk.kase.title}” and the ways between them`;
  const svg = html`<div
    class="picture"
    role="region"
    tabindex="0"
    aria-label="Picture of the story"
  >
    <svg
      class="picture__whole"
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      role="img"
      aria-labelledby="picture-title"
      aria-describedby="picture-words"
    >
      <title id="picture-title">${name}</title>
      <g id="drawing">
        ${edges.map((edge, index) => arrow(edge, laid.arrows[index]))}${nodes.map((node) => box(node, laid))}
      </g>
    </svg>
    <div class="picture__bands">
      ${bands.map(
        ([top, bottom], index) =>
          html`<svg
            viewBox="0 ${top} ${width} ${bottom - top}"
            width="${width}"
            height="${bottom - top}"
            role="img"
            aria-label="${name}, part ${index + 1} of ${bands.length}"
          >
            <use href="#drawing" />
          </svg>`,
      )}
    </div>
  </div>`;
  return { svg, wide };
}

function box({ id, step, lines, width, height }: Node, { boxes }: Laid): Html {
  const { x, y } = boxes.get(id) ?? { x: 0, y: 0 };
  const top = y - height / 2;
  const grade = step.kind === 'outcome' ? ` grade-${step.grade}` : '';
  return html`<g class="node node-${step.kind}${grade}"
    >${shapeOf(step.kind, { x, y, width, height })}${lines.map(
      (line, index) =>
        html`<text
          x="${x}"
          y="${top + 19 + index * lineHeight.box}"
          ${index === 0 && html` class="node__head"`}
          >${line}</text
        >`,
    )}</g
  >`;
}

function arrow(edge: Edge, laid: Laid['arrows'][number] | undefined): Html {
  if (laid === undefined) return html``;
  const { points, label } = laid;
  const { lines } = edge;
  const { width, height } = labelRoom(edge);
  const top = label.y - ((lines.length - 1) * lineHeight.label) / 2 + 4;
  const back = html`<rect
    class="label__back"
    x="${label.x - width / 2}"
    y="${label.y - height / 2}"
    width="${width}"
    height="${height}"
  />`;
  return html`<path class="way" d="${curve(points)}" /><path
      class="way__head"
      d="${head(points)}"
    />${lines.length > 0 && back}${lines.map(
      (line, index) =>
        html`<text class="label" x="${label.x}" y="${top + index * lineHeight.label}"
          >${line}</text
        >`,
    )}`;
}

type Points = Laid['arrows'][number]['points'];

/** Through the middles between points, bent at the points. */
function curve(points: Points): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = points.slice(1, -1).map((point, index) => {
    const after = points[index + 2] ?? point;
    const middle = index + 3 === points.length ? after : between(point, after);
    return `Q${point.x} ${point.y} ${middle.x} ${middle.y}`;
  });
  return `M${first.x} ${first.y}${bends.join('')}L${last.x} ${last.y}`;
}

function between(one: Points[number], other: Points[number]): Points[number] {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** The head of an arrow, in the direction of its last stretch. */
function head(points: Points): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number) =>
    `${(tip.x - 8 * Math.cos(angle + turn)).toFixed(1)} ${(tip.y - 8 * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${tip.x} ${tip.y}L${corner(0.45)}L${corner(-0.45)}Z`;
}
