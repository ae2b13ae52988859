/**
 * The numbers by which a reviewer names each thing in a report, in reading order: P2 a part of the record, A1-7 a question of
 * the first appointment, D2-b an option, T3-1 a report. They are for one version of a case and mean nothing to anyone else.
 */
import type { Case, Step } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';

/** One thing that can be remarked on. */
export interface Item {
  readonly number: string;
  /** Where it stands in the case. */
  readonly at: Path;
}

const stepLetters: Readonly<Record<Step['kind'], string>> = {
  appointment: 'A',
  results: 'R',
  decision: 'D',
  'safety-net': 'S',
  referral: 'L',
  outcome: 'O',
  end: 'Z',
};

/** Every item of a case, in reading order. */
export function itemsOf(kase: Case): readonly Item[] {
  return [
    ...numbered('H', headPaths(kase)),
    ...numbered('P', patientPaths(kase)),
    ...stepItems(kase, ({ kind }) => kind !== 'outcome'),
    ...testItems(kase),
    ...stepItems(kase, ({ kind }) => kind === 'outcome'),
    ...numbered('E', endPaths(kase)),
  ];
}

/** a, b, … z, aa, ab: as many as there are. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function numbered(prefix: string, paths: readonly Path[]): readonly Item[] {
  return paths.map((at, index) => ({ number: `${prefix}${index + 1}`, at }));
}

function headPaths(kase: Case): readonly Path[] {
  return [
    ['title'],
    ...(kase.kind === 'case' ? [['summary']] : []),
    ...kase.learningObjectives.map((_, index): Path => ['learningObjectives', index]),
  ];
}

function patientPaths(kase: Case): readonly Path[] {
  const findings = inRecord('findings', kase.record.findings);
  if (kase.kind === 'vignette') return [['patient'], ['presentation'], ...findings];
  const { encounters, series } = kase.record;
  return [
    ['patient'],
    ...['problems', 'medication', 'allergies', 'family', 'smoking', 'alcohol'].map((key): Path => [
      'record',
      key,
    ]),
    ...findings,
    ...inRecord('encounters', encounters),
    ...inRecord('series', series),
  ];
}

function inRecord(key: string, list: readonly unknown[]): readonly Path[] {
  return list.map((_, index): Path => ['record', key, index]);
}

function stepItems(kase: Case, counts: (step: Step) => boolean): readonly Item[] {
  const seen = new Map<string, number>();
  return kase.steps.flatMap((step, index): readonly Item[] => {
    if (!counts(step) || step.kind === 'end') return [];
    const prefix = stepLetters[step.kind];
    const count = (seen.get(prefix) ?? 0) + 1;
    seen.set(prefix, count);
    const number = `${prefix}${count}`;
    const at: Path = ['steps', index];
    return [{ number, at }, ...withinStep(step, number, at)];
  });
}

function withinStep(step: Step, number: string, at: Path): readonly Item[] {
  const list = (paths: readonly Path[], from = 0) =>
    paths.map((path, index) => ({ number: `${number}-${index + 1 + from}`, at: path }));
  const paths = (key: string, those: readonly unknown[]) =>
    those.map((_, index): Path => [...at, key, index]);
  switch (step.kind) {
    case 'appointment':
      return list([
        ...(step.opening === undefined ? [] : [[...at, 'opening']]),
        [...at, 'says'],
        ...(step.overrun === undefined ? [] : [[...at, 'overrun']]),
        ...paths('history', step.history),
        ...paths('examinations', step.examinations),
        ...paths('bedsideTests', step.bedsideTests),
      ]);
    case 'decision':
      return step.options.map((_, index) => ({
        number: `${number}-${letter(index)}`,
        at: [...at, 'options', index],
      }));
    case 'safety-net':
      return step.parts.flatMap((part, index) =>
        partItems(part, `${number}-${index + 1}`, [...at, 'parts', index]),
      );
    case 'referral':
      return [
        ...list(paths('items', step.items)),
        ...step.parts.flatMap((part, index) =>
          partItems(part, `${number}-${step.items.length + index + 1}`, [...at, 'parts', index]),
        ),
      ];
    case 'results':
    case 'outcome':
    case 'end':
      return [];
  }
}

function partItems(
  { choices }: { readonly choices: readonly unknown[] },
  number: string,
  at: Path,
): readonly Item[] {
  return [
    { number, at },
    ...choices.map((_, index) => ({
      number: `${number}${letter(index)}`,
      at: [...at, 'choices', index],
    })),
  ];
}

function testItems(kase: Case): readonly Item[] {
  return kase.investigations.flatMap(({ reports }, index): readonly Item[] => {
    const number = `T${index + 1}`;
    const at: Path = ['investigations', index];
    return [
      { number, at },
      ...reports.flatMap(({ actions }, place): readonly Item[] => {
        const own = { number: `${number}-${place + 1}`, at: [...at, 'reports', place] };
        return [
          own,
          ...actions.map((_, action) => ({
            number: `${own.number}${letter(action)}`,
            at: [...own.at, 'actions', action],
          })),
        ];
      }),
    ];
  });
}

function endPaths(kase: Case): readonly Path[] {
  const sources = kase.sources.map((_, index): Path => ['sources', index]);
  const list = kase.kind === 'vignette' ? kase.takeHome : kase.debrief.takeHome;
  const root = kase.kind === 'vignette' ? ['takeHome'] : ['debrief', 'takeHome'];
  const takeHome = list.map((_, index): Path => [...root, index]);
  if (kase.kind === 'vignette') return [...takeHome, ...sources];
  return [['debrief', 'commentary'], ...takeHome, ['debrief', 'reflection'], ...sources];
}
