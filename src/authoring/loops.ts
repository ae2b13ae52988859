import type { Case } from '../case/types.ts';
import { type Story, reachableFrom, reversed } from './story.ts';

/** The steps of a story at which it can end, by index. */
export function endsOf(subject: Case): readonly number[] {
  return subject.steps.flatMap(({ kind }, index) =>
    kind === 'outcome' || kind === 'end' ? [index] : [],
  );
}

/** Loops that can be got into and not out of, each once, by the indexes of their steps. Without any end all would be one. */
export function endlessLoops(
  subject: Case,
  { following, astray, ambiguous }: Story,
): readonly (readonly number[])[] {
  const ends = endsOf(subject);
  if (ends.length === 0 || ambiguous) return [];
  const before = reversed(following);
  // A way to nowhere may have been the way out.
  const ending = reachableFrom([...ends, ...astray], before);
  const explained = new Set<number>();
  const loops: (readonly number[])[] = [];
  for (const step of reachableFrom([0], following)) {
    if (ending.has(step) || explained.has(step)) continue;
    const loop = loopFrom(step, following);
    for (const each of reachableFrom([step, ...loop], before)) {
      if (!ending.has(each)) explained.add(each);
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/**
 * Whether every way leads somewhere, every step has a way in, and every loop a way out. Else what could be said of who has been
 * where would come of that alone.
 */
export function isWhole(subject: Case, story: Story): boolean {
  return (
    !story.ambiguous &&
    story.astray.length === 0 &&
    reachableFrom([0], story.following).size === subject.steps.length &&
    endlessLoops(subject, story).length === 0
  );
}

/** Follows first ways until a step comes round again; empty where the way breaks off at an unknown target. */
function loopFrom(start: number, following: readonly (readonly number[])[]): readonly number[] {
  const path: number[] = [];
  const seen = new Set<number>();
  let step: number | undefined = start;
  while (step !== undefined && !seen.has(step)) {
    seen.add(step);
    path.push(step);
    step = following[step]?.[0];
  }
  return step === undefined ? [] : path.slice(path.indexOf(step));
}
