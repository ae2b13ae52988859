/** What the matrix proves of each LMS, told to administrators: `docs/what-lmss-hold.md`. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Layout } from '../../src/authoring/layouts.ts';
import { profileOf } from '../../src/authoring/profiles.ts';
import type { Double } from './double.ts';
import { doubles } from './doubles.ts';
import { turnClocksByHand } from './learner-at.ts';
import { minutesOf } from './minutes.ts';
import { wholeCourse, type PlayedItem } from './whole-course.ts';

beforeEach(turnClocksByHand);
afterEach(() => void vi.restoreAllMocks());

it('is told to administrators in tables', async () => {
  const [module, perCase, multiSco] = [
    await linesOf('module'),
    await linesOf('per-case'),
    await linesOf('multi-sco'),
  ];
  // Told once for both: a SCO of a course is held as a package of its own is.
  expect(multiSco).toEqual(perCase);
  const page = document(table(heads, module), table(heads, perCase));
  await expect(page).toMatchFileSnapshot('../../docs/what-lmss-hold.md');
});

/** What is said of one LMS in one edition. */
interface Line {
  readonly lms: string;
  readonly edition: string;
  readonly cells: readonly string[];
}

/** A line for each LMS and edition, those in one that hold the same. */
async function linesOf(layout: Layout): Promise<readonly (readonly string[])[]> {
  const lines: Line[] = [];
  for (const double of doubles) {
    const played = await wholeCourse(double, layout, () => (page) => page.host.kill());
    const edition = double.standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004';
    lines.push({ lms: double.name, edition, cells: cellsOf(double, played) });
  }
  const keyOf = ({ edition, cells }: Line) => [edition, ...cells].join('|');
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()].map((line) => {
    const alike = lines.filter((it) => keyOf(it) === keyOf(line)).map(({ lms }) => lms);
    return [[...new Set(alike)].join(', '), line.edition, ...line.cells];
  });
}

/** Of several items the case's value stands before that of each vignette. */
function cellsOf(double: Double, played: readonly PlayedItem[]): readonly string[] {
  const columns = played.map(({ before, decided }) => [
    before.status,
    before.score,
    String(before.state.length),
    String(decided),
    String(before.objectives.length),
    before.time === '' ? 'not kept' : minutesOf(before.time),
  ]);
  const [first = []] = columns;
  const cells = first.map((_, n) => [...new Set(columns.map((of) => of[n]))].join(' / '));
  return [...cells, relaunches[double.relaunch]];
}

const relaunches = {
  normal: 'resumes; only better results count',
  review: 'for review: nothing is recorded',
  empty: 'begins anew; the browser’s copy is offered',
} as const;

const heads = [
  'LMS',
  'edition',
  'status',
  'score',
  'state, characters',
  'decisions',
  'objectives',
  'time, min:s',
  'launched again when finished',
];

/** A table as prettier writes it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The LMSs that have a profile, by whether theirs takes several items. */
function profiled(several: boolean): string {
  const names = doubles.flatMap(({ name, profile }) => {
    const takes = profileOf(profile).layouts.value.includes('multi-sco');
    return profile !== 'generic' && takes === several ? [name] : [];
  });
  return [...new Set(names)].join(' and ');
}

function document(module: string, single: string): string {
  return `# What each LMS holds

Written by \`tests/lms/what-lmss-hold.test.ts\`: the player under a stand-in for each LMS, built from what is known of it. One learner
plays a case and two vignettes. Each package, or each item of a course, is begun, and the tab crashes; then it is finished in a second
visit, closed, and opened once more. The crash loses no decision, and what was asked after the last save is offered from the browser’s
copy. In every edition the place is \`-\` at the end, as nothing is open. SCORM 2004 stands for the 3rd and the 4th Edition, which hold
the same.

The time is that of both visits where the LMS counts what it was told with the saves, and that of the second alone where it counts only
what it is told at the end. Chamilo adds it up with each save; [the guide](lms-admin.md#when-something-looks-wrong) says how to stop that.

## \`module\`: one package

The case, then both vignettes: four decisions. The crash comes in the seventh minute, and six more follow.

${module}

## \`per-case\` and \`multi-sco\`: a result for each case

Three packages, or one course of three items, one after the other in the same browser. Before the stroke stands what is held of the case,
after it what is held of each vignette. No item holds or shows anything of another, and what each holds is the same in both layouts.
\`multi-sco\` is for LMSs that list the items of a course: ${profiled(true)} do, ${profiled(false)} don’t.

${single}
`;
}
