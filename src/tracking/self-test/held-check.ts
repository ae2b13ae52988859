import type { Edition } from '../edition.ts';
import type { Redact } from './answer-text.ts';
import { readIn } from './call-summary.ts';
import { fine, note, problem, type Check } from './check.ts';
import type { SelfTestFacts } from './facts.ts';

/** What the LMS holds of the result against what it was told. Better than that stands, and is never taken away. */
export function heldCheck(
  id: 'status' | 'score',
  { asked, record, launch }: SelfTestFacts,
  edition: Edition,
  redact: Redact,
): Check {
  if (asked.calls.length === 0) return note(id, 'notTried');
  const told = edition.record.core(record);
  const ends = id === 'status' ? 'status' : 'score.raw';
  const held = [...edition.ladders].flatMap(([element, height]) => {
    if (!element.endsWith(ends)) return [];
    const theirs = (readIn(asked.calls, edition, element) ?? '').toLowerCase();
    const ours = told.find((it) => it.element === element)?.value ?? '';
    return [{ theirs, ours, by: ours === '' ? 0 : height(theirs) - height(ours) }];
  });
  const theirs = redact(list(held.map((it) => it.theirs)));
  const ours = list(held.map((it) => it.ours));
  if (ours === '' && theirs === '') return fine(id, 'none yet');
  if (!asked.wrote) return note(id, 'notTried', theirs);
  if (theirs === '') return note(id, 'untold', `told ${ours}`);
  const value = `${theirs}, told ${ours}`;
  // A word or number that no LMS should hold is no height at all.
  if (held.some(({ by }) => !(by >= 0))) {
    return problem(id, launch.passMark === null ? 'worse' : 'lmsMark', value);
  }
  return held.some(({ by }) => by > 0) ? note(id, 'better', value) : fine(id, theirs);
}

function list(words: readonly string[]): string {
  return words.filter((it) => it !== '').join(', ');
}
