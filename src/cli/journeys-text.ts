import { cutWords } from '../authoring/journeys/cut.ts';
import type {
  DeadEnd,
  Extreme,
  Journeys,
  Undiscriminating,
} from '../authoring/journeys/summary.ts';
import type { Case } from '../case/types.ts';
import type { LocatedJson } from '../source/located-json.ts';
import { placeOf } from '../source/places.ts';

/** A case, and where each part of it stands. */
interface Located {
  readonly file: string;
  readonly case: Case;
  readonly source: LocatedJson;
}

/** What an educator reads first: how many ways there are, where they end, the best, the worst, and what to look at, at its line. */
export function journeysText(found: Journeys, { file, case: kase, source }: Located): string {
  const { journeys, endings, best, worst, suspendData } = found;
  const titles = new Map(kase.steps.map(({ id, title }) => [id, title]));
  const nameOf = (id: string) => `${id}  ${titles.get(id) ?? ''}`;
  /** "cases/red-again/case.json:42:7  decision", as check says it. */
  const placed = (id: string) => {
    const step = kase.steps.findIndex((each) => each.id === id);
    const { line, column } = placeOf(source, ['steps', step, 'id']);
    return `${file}:${line}:${column}  ${id}`;
  };
  const lost = found.steps.filter(({ reachable }) => !reachable);
  const { bounded, cut } = journeys;
  const least = bounded ? 'At least ' : '';
  const width = Math.max(...endings.map((each) => many(each.journeys).length));
  return [
    `${found.case}: ${kase.title}`,
    file,
    '',
    journeys.count === 0n
      ? 'No journey to an ending was found.'
      : `${least}${many(journeys.count)} ${journeys.count === 1n ? 'journey' : 'journeys'}, told apart by what was chosen and by what guards read.`,
    ...(bounded ? ['  Not all were followed. Some were left out here:'] : []),
    ...cut.map((each) => `  ${placed(each.step)}: ${cutWords[each.what]}`),
    '',
    bounded ? 'Endings, of those that were followed' : 'Endings',
    ...endings.map((each) => `  ${many(each.journeys).padStart(width)}  ${nameOf(each.id)}`),
    '',
    ...extremeLines('Best', bestBounds, best),
    ...extremeLines('Worst', worstBounds, worst),
    ...(suspendData === null
      ? []
      : [
          `Longest saved state: ${suspendData.exact ? '' : 'at least '}${suspendData.characters} characters`,
          `  ${suspendData.value}`,
        ]),
    ...section(
      bounded
        ? 'Steps that none of the journeys that were followed comes to'
        : 'Steps that no learner can reach',
      lost.map(({ id }) => `${placed(id)}  ${titles.get(id) ?? ''}`),
    ),
    ...section(
      'Dead ends: learners who come here can’t go on',
      found.deadEnds.map((each) => `${placed(each.step)}: ${deadEndWords(each)}`),
    ),
    ...section(
      'Decisions that don’t tell learners apart',
      found.undiscriminating.map(
        (each) => `${placed(each.decision)}: ${undiscriminatingWords(each)}`,
      ),
    ),
    ...(lost.length + found.deadEnds.length === 0
      ? [
          '',
          bounded
            ? 'Every step can be reached. Of the journeys that were followed none gets stuck.'
            : 'Every step can be reached, and no learner gets stuck.',
        ]
      : []),
  ].join('\n');
}

/** How the score of an extreme, and its minutes, are to be read where not all that could pass it were followed. */
interface Bounds {
  readonly score: string;
  readonly minutes: string;
}

const bestBounds: Bounds = { score: 'at least ', minutes: 'at most ' };
const worstBounds: Bounds = { score: 'at most ', minutes: 'at least ' };

function extremeLines(heading: string, bounds: Bounds, extreme: Extreme | null): readonly string[] {
  if (extreme === null) return [`${heading}: no journey comes to an ending.`, ''];
  const { score, minutes, days, ending, exact, exactTime } = extreme;
  const sure = [exact ? '' : bounds.score, exact && !exactTime ? bounds.minutes : ''];
  const marks = Object.entries(extreme.domains).flatMap(([domain, mark]) =>
    mark === null ? [] : [`${domain} ${mark}`],
  );
  const width = Math.max(0, ...extreme.choices.map(({ decision }) => decision.length));
  return [
    `${heading}: ${sure[0]}${score} of 100, ${sure[1]}${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, day ${days}, ends in ${ending}${exact ? '' : ' (of those that were followed)'}`,
    `  ${marks.join(', ')}`,
    ...extreme.choices.map(
      ({ decision, label, verdict }) =>
        `  ${decision.padEnd(width)}  ${verdict.padEnd(12)}  ${label}`,
    ),
    '',
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function deadEndWords({ reason, journeys, way }: DeadEnd): string {
  const why = reason === 'no-option' ? 'no option is on offer' : 'no way on is open';
  return `${why} (${many(journeys)} ${journeys === 1n ? 'journey' : 'journeys'}), by way of ${way.join(' > ')}`;
}

function undiscriminatingWords({ reason }: Undiscriminating): string {
  return {
    'one-option': 'no one is ever offered a second option',
    'same-verdict': 'whatever is on offer has the same verdict',
    'best-is-worst': 'the best and the worst journey choose the same',
  }[reason];
}

/** 1234567 as 1,234,567. */
function many(count: bigint): string {
  return count.toLocaleString('en-GB');
}
