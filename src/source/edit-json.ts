import { applyEdits, modify } from 'jsonc-parser';
import type { Path } from './places.ts';

/** The text of a JSON file with one more entry at the end of a list; all else keeps its layout, its line ends included. */
export function withEntry(text: string, list: Path, entry: string): string {
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edits = modify(text, [...list, -1], entry, { formattingOptions, isArrayInsertion: true });
  return applyEdits(text, edits);
}
