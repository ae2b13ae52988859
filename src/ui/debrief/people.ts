/** A picture of 1,000 people, as SVG paths: rows of 40, filled row by row from the top. */
const columns = 40;
const pitch = 10;

/** The size of the picture. */
export const crowd = { count: 1000, width: columns * pitch, height: (1000 / columns) * pitch };

/** Those from `start` up to `end`, each a ring. */
export function rings(start: number, end: number): string {
  return everyone(start, end, (x, y) => `M${x + 2.5} ${y + 5}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0`);
}

/** The same, each a square. */
export function squares(start: number, end: number): string {
  return everyone(start, end, (x, y) => `M${x + 1} ${y + 1}h8v8h-8z`);
}

/** A line around the first so many. */
export function lineAround(count: number): string {
  const rows = Math.floor(count / columns);
  const rest = (count % columns) * pitch;
  const bottom = rows * pitch;
  if (rows === 0) return `M0 0H${rest}V${pitch}H0z`;
  const step = rest === 0 ? '' : `H${rest}V${bottom + pitch}`;
  return `M0 0H${crowd.width}V${bottom}${step}H0z`;
}

function everyone(start: number, end: number, mark: (x: number, y: number) => string): string {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => {
    const place = start + index;
    return mark((place % columns) * pitch, Math.floor(place / columns) * pitch);
  }).join('');
}
