/** Every text of a case that a learner reads, found by the schema, with a key that outlives a reordering of the case. */
import * as z from 'zod';
import { caseFileSchema } from './schema.ts';
import { type TextKind, translatable } from './translatable.ts';
import { asCasePath } from './vignette-tree.ts';

/** A text as its file has it; of synonyms all at once, for no two languages have as many. */
export type Source = string | readonly string[];

/** A text that a learner reads. */
export interface CaseText {
  /** Ids where there are any, else numbers from 1: "steps.first-visit.history.appetite.label", "takeHome.2". */
  readonly key: string;
  /** The way to it in the case as it is read; a vignette is read as a short case. */
  readonly at: Path;
  /** `prose` is Markdown. */
  readonly kind: Exclude<TextKind, 'same'>;
  readonly source: Source;
}

type Path = readonly (string | number)[];

/** The texts of a case that fits the format, from the value that its file holds, in the order of the file. */
export function caseTexts(file: unknown): readonly CaseText[] {
  const isVignette = isGroup(file) && file['kind'] === 'vignette';
  return [...textsIn(caseFileSchema, file, { key: [], path: [] })].map((text) =>
    isVignette ? { ...text, at: asCasePath(text.at) } : text,
  );
}

interface Here {
  readonly key: readonly string[];
  readonly path: Path;
}

function* textsIn(schema: unknown, value: unknown, here: Here): Generator<CaseText> {
  if (!(schema instanceof z.ZodType) || value === undefined || value === null) return;
  const kind = translatable.get(schema)?.kind;
  if (kind === 'same') return;
  if (kind !== undefined && isSource(value)) {
    // A year or a number is the same in every language.
    if (!/\p{L}/u.test(String(value))) return;
    yield { key: here.key.join('.'), at: here.path, kind, source: trimmed(value) };
  } else if (schema instanceof z.ZodObject) {
    if (!isGroup(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (!Object.hasOwn(schema.shape, key)) continue;
      yield* textsIn(schema.shape[key], part, {
        key: [...here.key, key],
        path: [...here.path, key],
      });
    }
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    for (const [index, part] of value.entries()) {
      const key = [...here.key, nameOf(part) ?? String(index + 1)];
      yield* textsIn(schema.element, part, { key, path: [...here.path, index] });
    }
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options)
      if (fits(option, value)) yield* textsIn(option, value, here);
  } else yield* textsIn(inner(schema), value, here);
}

/** What an entry of a list is known by: its id; of an action in the inbox, what it does. */
function nameOf(part: unknown): string | null {
  if (!isGroup(part)) return null;
  const name = part['id'] ?? part['action'];
  return typeof name === 'string' ? name : null;
}

/** Whether a member of a union is the one that was meant: its literals are those of the value. */
function fits(option: unknown, value: unknown): boolean {
  const bare = option instanceof z.ZodPipe ? option.in : option;
  if (!(bare instanceof z.ZodObject) || !isGroup(value)) return true;
  return Object.entries(bare.shape).every(
    ([key, part]) => !(part instanceof z.ZodLiteral) || part.safeParse(value[key]).success,
  );
}

function inner(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodPipe) return schema.in;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy
  ) {
    return schema.unwrap();
  }
  return null;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSource(value: unknown): value is Source {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}

function trimmed(source: Source): Source {
  return typeof source === 'string' ? source.trim() : source.map((each) => each.trim());
}
