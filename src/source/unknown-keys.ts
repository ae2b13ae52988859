import type * as z from 'zod';
import type { Span } from './diagnostic.ts';
import { didYouMean, listed } from './did-you-mean.ts';
import type { Explained } from './explained.ts';
import type { LocatedJson } from './located-json.ts';
import { keyPlaceOf, nodeAt } from './places.ts';
import { holderOf, keysAt } from './schema-lookup.ts';
import { ownerOf } from './schema-words.ts';
import type { FlatIssue } from './union-issues.ts';

/** Keys that the format does not have. `meant` is the path of the missing key it most likely stands for. */
export function unknownKeys(
  { path, issue }: FlatIssue,
  source: LocatedJson,
  schema: z.ZodType,
): readonly { readonly found: Explained; readonly meant: string | null }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const keys = keysAt(schema, source.root, path);
  const span = (key: string) => keyPlaceOf(source, [...path, key]);
  return issue.keys.map((key) => {
    // Each alternative knows one of the two, and none both.
    if (keys.includes(key)) {
      return { meant: null, found: oneTooMany(key, span(key), ownerOf(source, path), keys) };
    }
    const absent = keys.filter((each) => nodeAt(source.root, [...path, each]) === null);
    const meant = didYouMean(key, absent) ?? didYouMean(key, keys);
    const choice = keys.length === 0 ? '' : ` Keys that can stand here: ${listed(keys, 20)}.`;
    const holder = meant === null ? holderOf(key, schema, source.root, path) : null;
    const otherwise =
      holder === null ? 'Remove or rename it.' : `Move it into "${holder}": { "${key}": … }.`;
    return {
      meant: meant === null ? null : [...path, meant].join('/'),
      found: {
        code: 'unknown-key',
        span: span(key),
        message: `"${key}" is not a key that ${ownerOf(source, path)} can have.`,
        remedy: `${meant === null ? otherwise : `Did you mean "${meant}"?`}${choice}`,
      },
    };
  });
}

function oneTooMany(key: string, span: Span, owner: string, keys: readonly string[]): Explained {
  const grouped = keys.includes('all')
    ? ' Where both must hold, put each in brackets of its own under "all": [{ … }, { … }]; where one is enough, under "any".'
    : '';
  return {
    code: 'unknown-key',
    span,
    message: `"${key}" can’t stand beside the other key of ${owner}.`,
    remedy: `Keep one of the two.${grouped}`,
  };
}
