import type { Case, Next } from '../case/types.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import type { Path } from '../source/places.ts';

/** A way on from one step to another, guarded or not. */
export interface Way {
  /** Index of the step it leaves. */
  readonly from: number;
  /** Id of the step it leads to, which may not exist. */
  readonly to: string;
  /** Where that id is written. */
  readonly at: Path;
}

/** A case's steps as a graph; conditions are ignored, so a way here may be closed to a given learner. */
export interface Story {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly ways: readonly Way[];
  /**
   * By step: the indexes of the steps that can follow. A mistyped target counts as the step it most likely means, so
   * that one mistake isn't reported as several.
   */
  readonly following: readonly (readonly number[])[];
  /** The steps that a way leaves for a step which there is not, nor one of a similar name. */
  readonly astray: readonly number[];
  /** Whether two steps have one id: then no one knows to which of them the ways lead, nor what follows. */
  readonly ambiguous: boolean;
}

/** Reads the graph of a case's steps. */
export function storyOf(subject: Case): Story {
  const indexOf = new Map<string, number>();
  subject.steps.forEach((step, index) => {
    if (!indexOf.has(step.id)) indexOf.set(step.id, index);
  });
  const ways = subject.steps.flatMap((step, index): readonly Way[] => {
    const path = ['steps', index];
    switch (step.kind) {
      case 'outcome':
      case 'end':
        return [];
      case 'decision':
        return step.options.flatMap((option, number) =>
          waysOf(index, option.next, [...path, 'options', number, 'next']),
        );
      default:
        return waysOf(index, step.next, [...path, 'next']);
    }
  });
  const astray: number[] = [];
  const following: number[][] = subject.steps.map(() => []);
  for (const way of ways) {
    const to = indexOf.get(way.to) ?? indexOf.get(didYouMean(way.to, indexOf.keys()) ?? '');
    if (to === undefined) astray.push(way.from);
    else following[way.from]?.push(to);
  }
  const ambiguous = indexOf.size < subject.steps.length;
  return { indexOf, ways, following, astray, ambiguous };
}

/** Every step that can be reached from some steps by a graph, those themselves included. */
export function reachableFrom(
  starts: readonly number[],
  following: readonly (readonly number[])[],
): ReadonlySet<number> {
  const reached = new Set(starts);
  for (const step of reached) for (const next of following[step] ?? []) reached.add(next);
  return reached;
}

/** The same graph with every way turned round. */
export function reversed(
  following: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const before: number[][] = following.map(() => []);
  following.forEach((nexts, step) => {
    for (const next of nexts) before[next]?.push(step);
  });
  return before;
}

function waysOf(from: number, next: Next, path: Path): readonly Way[] {
  if (typeof next === 'string') return [{ from, to: next, at: path }];
  return next.map(({ to }, index) => ({ from, to, at: [...path, index, 'to'] }));
}
