import type { Verdict } from '../../case/types.ts';
import { cutWords, type Cut } from '../journeys/cut.ts';
import { itemLink, type Desk } from './desk.ts';
import { html, type Html } from './html.ts';
import { counted, verdictTag } from './parts.ts';
import { stepNamed } from './step-words.ts';

/** What a report tells of the ways through a case: of what walking them found, the part that a reviewer can use. */
export interface WaysThrough {
  readonly journeys: {
    readonly count: bigint;
    readonly bounded: boolean;
    readonly cut: readonly Cut[];
  };
  readonly steps: readonly { readonly id: string; readonly reachable: boolean }[];
  readonly endings: readonly { readonly id: string; readonly journeys: bigint }[];
  readonly deadEnds: readonly { readonly step: string }[];
  readonly undiscriminating: readonly {
    readonly decision: string;
    readonly reason: keyof typeof reasons;
  }[];
  readonly best: WayThrough | null;
  readonly worst: WayThrough | null;
}

/** One way through, from the first step to its ending. */
export interface WayThrough {
  /** 0 to 100. */
  readonly score: number;
  readonly minutes: number;
  readonly days: number;
  readonly ending: string;
  readonly choices: readonly {
    readonly decision: string;
    readonly option: string;
    readonly label: string;
    readonly verdict: Verdict;
  }[];
  /** Whether no other goes beyond its score; and none with that score beyond its minutes. */
  readonly exact: boolean;
  readonly exactTime: boolean;
}

const reasons = {
  'one-option': 'no learner is ever offered a second option',
  'same-verdict': 'whatever is on offer has the same verdict',
  'best-is-worst': 'the best and the worst way choose the same here',
} as const;

/** How many ways there are and where they end, the best and the worst of them, and what none of them comes to. */
export function journeysPart(desk: Desk, ways: WaysThrough): Html {
  const { journeys, undiscriminating, best, worst } = ways;
  const endings = desk.kase.steps.flatMap(({ id }) => ways.endings.filter((it) => it.id === id));
  const unreachable = ways.steps.filter(({ reachable }) => !reachable).map(({ id }) => id);
  const dead = ways.deadEnds.map(({ step }) => step);
  const links = (ids: readonly string[]) =>
    ids.map((id, index) => html`${index > 0 && ', '}${stepLink(desk, id)}`);
  return html`<h3>The ways through it</h3>
    <p>${waysCounted(journeys)}</p>
    ${
      journeys.cut.length > 0 &&
      html`<p>Not all were followed. Some were left out here:</p>
        <ul>
          ${journeys.cut.map(({ step, what }) => html`<li>${stepLink(desk, step)}: ${cutWords[what]}.</li>`)}
        </ul>`
    }
    <table>
      <caption class="hidden">
        Endings
      </caption>
      <thead>
        <tr>
          <th scope="col">Ending</th>
          <th scope="col">Ways that lead there</th>
        </tr>
      </thead>
      <tbody>
        ${endings.map(
          ({ id, journeys: count }) =>
            html`<tr>
              <th scope="row">${stepLink(desk, id)}</th>
              <td>${many(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${best !== null && extreme(desk, 'The best way', ['at least', 'at most'], best)}${worst !== null && extreme(desk, 'The worst way', ['at most', 'at least'], worst)}
    ${
      undiscriminating.length > 0 &&
      html`<h4>Decisions that tell no one apart</h4>
        <ul>
          ${undiscriminating.map(({ decision, reason }) => html`<li>${stepLink(desk, decision)}: ${reasons[reason]}.</li>`)}
        </ul>`
    }
    ${unreachable.length > 0 && html`<p>${journeys.bounded ? 'None of the ways that were followed comes to' : 'No one can come to'}: ${links(unreachable)}.</p>`}
    ${dead.length > 0 && html`<p>Learners can be stuck in: ${links(dead)}.</p>`}`;
}

function waysCounted({ count, bounded }: WaysThrough['journeys']): string {
  if (count === 0n) return 'No way to an ending was found.';
  const ways = `${bounded ? 'At least ' : ''}${many(count)} ${count === 1n ? 'way' : 'ways'} through`;
  return `${ways}, each thing done or left alone that makes a difference counted.`;
}

/** Where not all were followed, `bounds` say how the score and the minutes are to be read. */
function extreme(
  desk: Desk,
  name: string,
  [score, minutes]: readonly [string, string],
  way: WayThrough,
): Html {
  return html`<h4>${name}${!way.exact && ' of those that were followed'}</h4>
    <p>
      ${!way.exact && `${score} `}${way.score} of 100,
      ${way.exact && !way.exactTime && `${minutes} `}${counted(way.minutes, 'minute')} of
      appointments, ends in ${stepLink(desk, way.ending)} on day ${way.days}.
    </p>
    <ol>
      ${way.choices.map(
        ({ decision, option, label, verdict }) =>
          html`<li>
            ${itemLink(optionNumber(desk, decision, option))} ${label} ${verdictTag(verdict)}
          </li>`,
      )}
    </ol>`;
}

function optionNumber({ kase, numberOf }: Desk, decision: string, option: string): string {
  const index = kase.steps.findIndex(({ id }) => id === decision);
  const step = kase.steps[index];
  if (step?.kind !== 'decision') return '';
  return numberOf(['steps', index, 'options', step.options.findIndex(({ id }) => id === option)]);
}

function stepLink(desk: Desk, id: string): Html {
  return html`${itemLink(desk.stepNumber(id))} ${stepNamed(desk.kase, id)?.title ?? id}`;
}

function many(count: bigint): string {
  return new Intl.NumberFormat('en-GB').format(count);
}
