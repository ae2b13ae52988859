import type { CaseNote } from '../authoring/shares.ts';
import { unwrittenMark } from '../authoring/unwritten.ts';

/** A line for each case with texts that are still to be written; none where there are none. */
export function unwrittenSummary(
  cases: readonly Pick<CaseNote, 'file' | 'unwritten'>[],
): readonly string[] {
  return cases.flatMap(({ file, unwritten }) => {
    if (unwritten === 0) return [];
    const texts = unwritten === 1 ? '1 text still begins' : `${unwritten} texts still begin`;
    return [`${file}: ${texts} with “${unwrittenMark}”`];
  });
}
