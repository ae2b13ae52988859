import type { TranslatedText, Translation } from '../../case/types.ts';

/**
 * A translation as text: each source on a line, its translation on the next, so that a translator reads down the file. The
 * lines are those that the formatter of this project would make.
 */
export function translationText({ texts, unused, ...head }: Translation): string {
  const lines = [
    ...Object.entries(head).map(([key, value]) => member(key, value, 2)),
    `  "texts": ${group(texts)}`,
    ...(unused === undefined ? [] : [`  "unused": ${group(unused)}`]),
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

function group(texts: Readonly<Record<string, TranslatedText>>): string {
  const entries = Object.entries(texts).map(
    ([key, entry]) => `    ${JSON.stringify(key)}: ${entryText(entry)}`,
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
}

/** In an order in which a translator compares them: what it says now, what it said, how it is put. */
function entryText({ source, was, text, note }: TranslatedText): string {
  const members = Object.entries({ source, was, text, note })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => member(key, value, 6));
  return `{\n${members.join(',\n')}\n    }`;
}

/** The longest line of the project's files; a list that is longer stands one entry a line. */
const width = 120;

function member(key: string, value: unknown, indent: number): string {
  const start = `${' '.repeat(indent)}${JSON.stringify(key)}: `;
  if (!Array.isArray(value)) return `${start}${JSON.stringify(value)}`;
  const entries = value.map((each) => JSON.stringify(each));
  const line = `${start}[${entries.join(', ')}]`;
  // A comma may follow.
  if (line.length < width) return line;
  const inner = ' '.repeat(indent + 2);
  return `${start}[\n${inner}${entries.join(`,\n${inner}`)}\n${' '.repeat(indent)}]`;
}
