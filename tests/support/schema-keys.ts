import * as z from 'zod';

/** A key of an object of the schema, shown with its neighbours: "reviewer of status, reviewer, reviewedOn". */
type Key = string;

/** Every key that some object of a schema has; an object that is used in several places counts once. */
export function keysOf(schema: z.ZodType): ReadonlySet<Key> {
  const seen = new Set<unknown>();
  const keys = new Set<Key>();
  walk(schema);
  return keys;

  function walk(some: unknown): void {
    if (seen.has(some)) return;
    seen.add(some);
    const bare = unwrapped(some);
    if (bare instanceof z.ZodUnion) bare.options.forEach(walk);
    else if (bare instanceof z.ZodArray) walk(bare.element);
    else if (bare instanceof z.ZodObject) {
      for (const key of Object.keys(bare.shape)) keys.add(shown(bare, key));
      Object.values(bare.shape).forEach(walk);
    } else if (bare !== some) walk(bare);
  }
}

/** Those of a schema's keys that a value as written uses. */
export function keysUsed(schema: z.ZodType, written: unknown): ReadonlySet<Key> {
  const keys = new Set<Key>();
  walk(schema, written);
  return keys;

  function walk(some: unknown, value: unknown): void {
    const bare = unwrapped(some);
    if (bare instanceof z.ZodUnion) {
      const fitting = bare.options.filter(
        (option) => option instanceof z.ZodType && option.safeParse(value).success,
      );
      fitting.forEach((option) => walk(option, value));
    } else if (bare instanceof z.ZodArray && Array.isArray(value)) {
      value.forEach((item) => walk(bare.element, item));
    } else if (bare instanceof z.ZodObject && typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        keys.add(shown(bare, key));
        walk(bare.shape[key], part);
      }
    }
  }
}

function shown(schema: z.ZodObject, key: string): Key {
  return `${key} of ${Object.keys(schema.shape).join(', ')}`;
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodLazy
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}
