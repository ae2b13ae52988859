import * as z from 'zod';
import { type Absence, absences } from './absences.ts';
import { otherNames } from './other-names.ts';
import type { JsonNode } from './json-node.ts';
import { type Path, nodeAt } from './places.ts';

/** The keys that an object at this path may have, in the order of the schema. */
export function keysAt(schema: z.ZodType, root: JsonNode, path: Path): readonly string[] {
  const keys = schemasAt(schema, root, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
  return [...new Set(keys)];
}

/** The key whose group can have a key that the object at this path can't: it may belong one level deeper. */
export function holderOf(
  key: string,
  schema: z.ZodType,
  root: JsonNode,
  path: Path,
): string | null {
  const keys = keysAt(schema, root, path);
  return keys.find((each) => keysAt(schema, root, [...path, each]).includes(key)) ?? null;
}

/** What the schema says, for people, of the value at this path; null where it says nothing. */
export function descriptionAt(schema: z.ZodType, root: JsonNode, path: Path): string | null {
  const described = membersAt(schema, root, path).find((it) => it.description !== undefined);
  return described?.description ?? null;
}

/** What the schema says of the absence of the value at this path; null where it says nothing. */
export function absenceAt(schema: z.ZodType, root: JsonNode, path: Path): Absence | null {
  for (const member of membersAt(schema, root, path)) {
    const absence = absences.get(member);
    if (absence !== undefined) return absence;
  }
  return null;
}

/** The values that the schema has, at this path, for what people call otherwise. */
export function valuesCalledAt(
  schema: z.ZodType,
  root: JsonNode,
  path: Path,
  word: string,
): readonly string[] {
  return membersAt(schema, root, path).flatMap(
    (member) => otherNames.get(member)?.valuesCalled(word) ?? [],
  );
}

/** Whether the value at this path can be left out. */
export function isOptionalAt(schema: z.ZodType, root: JsonNode, path: Path): boolean {
  if (typeof path.at(-1) === 'number') return true;
  const [member] = membersAt(schema, root, path);
  return member instanceof z.ZodOptional || member instanceof z.ZodDefault;
}

/** What the schema has for the key at the end of a path, each wrapper before what it wraps. */
function membersAt(schema: z.ZodType, root: JsonNode, path: Path): readonly z.ZodType[] {
  const key = path.at(-1);
  if (typeof key !== 'string') return [];
  return schemasAt(schema, root, path.slice(0, -1)).flatMap((owner) => {
    const members: z.ZodType[] = [];
    let member: unknown = owner instanceof z.ZodObject ? owner.shape[key] : null;
    while (member instanceof z.ZodType) {
      members.push(member);
      member = inner(member);
    }
    return members;
  });
}

/** The schemas that can apply at a path, unwrapped; several where a union leaves it open. */
export function schemasAt(schema: unknown, root: JsonNode, path: Path): readonly unknown[] {
  let found = alternatives(schema, root);
  path.forEach((step, index) => {
    const node = nodeAt(root, path.slice(0, index + 1));
    found = found.flatMap((each) => alternatives(child(each, step), node));
  });
  return found;
}

function child(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step] ?? null;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return null;
}

/** A schema without its wrappers; of a union those members that the value's literal keys allow. */
function alternatives(schema: unknown, node: JsonNode | null): readonly unknown[] {
  let bare = schema;
  for (let next = inner(bare); next !== null; next = inner(bare)) bare = next;
  if (bare === null) return [];
  if (!(bare instanceof z.ZodUnion)) return [bare];
  return bare.options
    .flatMap((option) => alternatives(option, node))
    .filter((option) => !(option instanceof z.ZodObject) || literalsFit(option, node));
}

function literalsFit(schema: z.ZodObject, node: JsonNode | null): boolean {
  if (node?.kind !== 'object') return true;
  return node.members.every(({ key, value }) => {
    const wanted: unknown = Object.hasOwn(schema.shape, key) ? schema.shape[key] : null;
    if (!(wanted instanceof z.ZodLiteral) || value.kind !== 'scalar') return true;
    return wanted.values.has(value.value);
  });
}

function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return schema.in;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy
  ) {
    return schema.unwrap();
  }
  return null;
}
