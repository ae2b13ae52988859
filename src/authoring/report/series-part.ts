import type { ResultSeries } from '../../case/types.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { number, rangeWords } from './fact-words.ts';
import { html, type Html } from './html.ts';

/** A series of past results: the line that learners see, and its table. */
export function seriesPart(series: ResultSeries): Html {
  const { name, unit, range, points } = series;
  const words = rangeWords(range);
  return html`<div class="series">
    <table>
      <caption>
        <b>${name}</b>
        (${unit})${words !== '' && `, reference range ${words}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">${unit}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ date, value }) =>
            html`<tr>
              <th scope="row">${formatDate(new Date(date), 'en')}</th>
              <td>${number(value)}${outside(value, range)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${chart(series)}
  </div>`;
}

function outside(value: number, { low, high }: ResultSeries['range']): string {
  if (low !== undefined && value < low) return ' (below the range)';
  return high !== undefined && value > high ? ' (above the range)' : '';
}

const size = { width: 260, height: 120, left: 14, right: 246, top: 20, bottom: 96 };

/** The table says the same, so the line is for the eye alone. */
function chart({ points, range }: ResultSeries): Html {
  const values = points.map(({ value }) => value);
  const limits = [range.low, range.high].filter((limit) => limit !== undefined);
  // Without a range to give the scale, a change of a tenth is drawn as no more than that.
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const all = [...values, ...(limits.length > 0 ? limits : [middle * 0.85, middle * 1.15])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const times = points.map(({ date }) => Date.parse(date));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const x = (date: string) =>
    round(
      size.left +
        12 +
        ((Date.parse(date) - start) / (end - start || 1)) * (size.right - size.left - 24),
    );
  const y = (value: number) =>
    round(size.bottom - ((value - least) / (most - least || 1)) * (size.bottom - size.top));
  const first = points[0]?.date ?? '';
  const last = points.at(-1)?.date ?? '';
  const top = range.high === undefined ? size.top : y(range.high);
  const bottom = range.low === undefined ? size.bottom : y(range.low);
  return html`<svg
    class="chart"
    viewBox="0 0 ${size.width} ${size.height}"
    width="${size.width}"
    height="${size.height}"
    aria-hidden="true"
    focusable="false"
  >
    ${
      limits.length > 0 &&
      html`<rect
        class="chart__range"
        x="${size.left}"
        y="${top}"
        width="${size.right - size.left}"
        height="${Math.max(1, bottom - top)}"
      />`
    }
    <polyline
      class="chart__line"
      points="${points.map(({ date, value }) => `${x(date)},${y(value)}`).join(' ')}"
    />
    ${points.map(
      ({ date, value }) =>
        html`<circle class="chart__dot" cx="${x(date)}" cy="${y(value)}" r="3" /><text
            x="${x(date)}"
            y="${y(value) - 7}"
            >${number(value)}</text
          >`,
    )}
    <text x="${x(first)}" y="${size.height - 4}">${formatMonth(new Date(first), 'en')}</text>
    ${
      last !== first &&
      html`<text x="${x(last)}" y="${size.height - 4}">${formatMonth(new Date(last), 'en')}</text>`
    }
  </svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
