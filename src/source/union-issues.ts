import type * as z from 'zod';
import { didYouMean } from './did-you-mean.ts';
import type { JsonNode } from './json-node.ts';
import { type Path, nodeAt } from './places.ts';

/** What zod found, with the whole path, and with each union narrowed to the alternative that was most likely meant. */
export interface FlatIssue {
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
  /** Where the value is of no kind that any alternative takes: the kinds they would take. */
  readonly expected?: readonly string[];
  /** Where each alternative asks for another key and none is there: those keys. */
  readonly oneOf?: readonly string[];
}

/** What zod says of one alternative. */
type Branch = readonly z.core.$ZodIssue[];

/**
 * zod says of a union only "invalid input", with the problems of every alternative. Here the nearest alternative
 * speaks for all: the one that fits the kind of value and has the fewest keys missing or too many.
 */
export function flattenIssues(
  issues: readonly z.core.$ZodIssue[],
  root: JsonNode,
  above: Path = [],
): readonly FlatIssue[] {
  return issues.flatMap((issue): readonly FlatIssue[] => {
    const path = [...above, ...steps(issue.path)];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, issue }];
    const kinds = issue.errors.map((branch) => wrongKind(branch));
    const fitting = issue.errors.filter((_, index) => kinds[index] === null);
    if (fitting.length === 0 || nodeAt(root, path) === null) {
      const expected = [...new Set(kinds.filter((kind) => kind !== null))];
      return [{ path, issue, expected }];
    }
    return nearestOf(fitting, issue, root, path);
  });
}

function nearestOf(
  branches: readonly Branch[],
  union: z.core.$ZodIssue,
  root: JsonNode,
  path: Path,
): readonly FlatIssue[] {
  const counts = branches.map((branch) => misfits(branch, root, path));
  const least = Math.min(...counts);
  const nearest = branches.filter((_, index) => counts[index] === least);
  const [first = []] = nearest;
  if (nearest.length === 1 || least === 0) return flattenIssues(first, root, path);
  // No alternative is nearer than the others: say what is too much, or else what there is to choose from.
  const tooMuch = first.filter((issue) => issue.code === 'unrecognized_keys');
  if (tooMuch.length > 0) return flattenIssues(tooMuch, root, path);
  const oneOf = nearest.flatMap((branch) => absentKeys(branch, root, path));
  return [{ path, issue: union, oneOf }];
}

/** The kind of value that an alternative wanted instead, or null where the kind is right. */
function wrongKind(branch: Branch): string | null {
  const wrong = branch.find((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  return wrong?.code === 'invalid_type' ? wrong.expected : null;
}

/** How far a value is from an alternative: keys missing and too many; a key that is merely mistyped counts less. */
function misfits(branch: Branch, root: JsonNode, at: Path): number {
  const absent = absentKeys(branch, root, at);
  const tooMany = branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const mistyped = tooMany.filter((key) => didYouMean(key, absent) !== null);
  return absent.length + tooMany.length - mistyped.length;
}

function absentKeys(branch: Branch, root: JsonNode, at: Path): readonly string[] {
  return branch.flatMap((issue) =>
    issue.path.length === 1 && nodeAt(root, [...at, ...steps(issue.path)]) === null
      ? [String(issue.path[0])]
      : [],
  );
}

function steps(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}
