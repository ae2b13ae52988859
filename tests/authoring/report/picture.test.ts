import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../src/case/parse.ts';
import { deskFor, type Desk } from '../../../src/authoring/report/desk.ts';
import { bandsOf } from '../../../src/authoring/report/picture-bands.ts';
import { graphOf, labelRoom } from '../../../src/authoring/report/picture-graph.ts';
import { layOutPicture } from '../../../src/authoring/report/picture-layout.ts';
import { picture } from '../../../src/authoring/report/picture.ts';
import { waysOn } from '../../../src/authoring/report/ways.ts';
import { readable } from './shipped.ts';

function deskOf(slug: string): Desk {
  const file = `cases/${slug}/case.json`;
  const read = parseCase(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { value, source } = read.value;
  const beside = { names: [], bytes: () => null };
  return deskFor(value, source, { effective: null, encounters: [], beside });
}

describe.each(['tired-for-three-months', 'a-cough-that-wont-go'])('the picture of %s', (slug) => {
  const desk = deskOf(slug);
  const { nodes, edges } = graphOf(desk);
  const laid = layOutPicture(
    nodes,
    edges.map((edge) => ({ from: edge.from, to: edge.to, ...labelRoom(edge) })),
  );

  it('names every step by its number', () => {
    const words = readable(picture(desk).svg.text);
    const numbers = desk.kase.steps.map(({ id }) => desk.stepNumber(id));
    expect(numbers.filter((number) => !words.includes(`${number} `))).toEqual([]);
  });

  it('has every way that the case has, with the letters of its options', () => {
    const drawn = edges.flatMap(({ from, to }) => [`${from} ${to.split(' ').at(-1) ?? ''}`]);
    const ways = waysOn(desk.kase);
    expect(new Set(drawn)).toEqual(new Set(ways.map(({ from, to }) => `${from} ${to}`)));
    for (const step of desk.kase.steps) {
      if (step.kind !== 'decision') continue;
      const letters = ways.filter(({ from }) => from === step.id).flatMap((way) => way.letters);
      expect(new Set(letters).size).toBe(step.options.length);
    }
  });

  it('is cut into bands that leave nothing out and go through no box', () => {
    const bands = bandsOf(laid, nodes, edges, [laid.width * 0.56, laid.width * 0.63]);
    expect(bands.length).toBeGreaterThan(1);
    expect(bands.map(([top]) => top)).toEqual([0, ...bands.slice(0, -1).map(([, end]) => end)]);
    expect(bands.at(-1)?.[1]).toBe(laid.height);
    const cut = nodes.filter(({ id, height }) =>
      bands.some(([top]) => top > 0 && Math.abs((laid.boxes.get(id)?.y ?? 0) - top) < height / 2),
    );
    expect(cut).toEqual([]);
  });

  it('lays no box over another', () => {
    const over = nodes.flatMap((one, index) =>
      nodes.slice(index + 1).filter((other) => {
        const [a, b] = [laid.boxes.get(one.id), laid.boxes.get(other.id)];
        if (a === undefined || b === undefined) return true;
        const apart =
          Math.abs(a.x - b.x) >= (one.width + other.width) / 2 ||
          Math.abs(a.y - b.y) >= (one.height + other.height) / 2;
        return !apart;
      }),
    );
    expect(over).toEqual([]);
  });
});

it('a way from a step to itself goes out of its box, round its label, and back', () => {
  const box = { width: 132, height: 44 };
  const { boxes, arrows, width } = layOutPicture(
    [
      { id: 'first', ...box },
      { id: 'again', ...box },
    ],
    [
      { from: 'first', to: 'again', width: 0, height: 0 },
      { from: 'again', to: 'again', width: 18, height: 16 },
    ],
  );
  const { x = 0, y = 0 } = boxes.get('again') ?? {};
  const { points = [], label } = arrows[1] ?? {};
  const [out, back] = [points[0], points.at(-1)];
  expect([out?.x, back?.x]).toEqual([x + 66, x + 66]);
  expect([out?.y ?? 0, back?.y ?? 0].map((at) => Math.sign(at - y))).toEqual([-1, 1]);
  expect(label?.x).toBeGreaterThan(x + 66);
  expect(Math.max(...points.map((point) => point.x))).toBeLessThan(width);
});
