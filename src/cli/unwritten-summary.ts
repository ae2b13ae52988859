import type { ReadCase } from '../authoring/check.ts';
import { unwrittenMark, unwrittenTexts } from '../authoring/unwritten.ts';

/** A line for each case with texts that are still to be written; none where there are none. */
export function unwrittenSummary(
  cases: readonly Pick<ReadCase, 'file' | 'source'>[],
): readonly string[] {
  return cases.flatMap(({ file, source }) => {
    const count = unwrittenTexts(source.root).length;
    if (count === 0) return [];
    const texts = count === 1 ? '1 text still begins' : `${count} texts still begin`;
    return [`${file}: ${texts} with “${unwrittenMark}”`];
  });
}
