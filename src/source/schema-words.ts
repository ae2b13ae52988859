/** The words in which a schema's demands are put to someone who writes cases. */
import type * as z from 'zod';
import type { JsonNode } from './json-node.ts';
import type { LocatedJson } from './located-json.ts';
import { type Path, nodeAt } from './places.ts';
import type { FlatIssue } from './union-issues.ts';

/** What a value is: "text", "a list". */
export function kindOf(node: JsonNode): string {
  if (node.kind === 'array') return 'a list';
  if (node.kind === 'object') return 'a group in { }';
  if (node.value === null) return 'null';
  if (typeof node.value === 'string') return 'text';
  if (typeof node.value === 'boolean') return `${node.value}`;
  return Number.isInteger(node.value) ? 'a number' : `the number ${node.value}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group in { }',
  record: 'a group in { }',
};

/** What values would be right: "a number or text in quotation marks". */
export function kindWords(expected: readonly string[]): string {
  return [...new Set(expected.map((kind) => kinds[kind] ?? kind))].join(' or ');
}

/** The only values that would be right, where there are a few; null where there are not. */
export function choicesOf(issue: z.core.$ZodIssue): readonly z.core.util.Primitive[] | null {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options ?? null;
  return null;
}

/** What may be written for a key that is missing. */
export function allowed({ issue, expected }: FlatIssue): string {
  const choices = choicesOf(issue);
  if (choices !== null) return choices.map((value) => JSON.stringify(value)).join(' or ');
  if (issue.code === 'invalid_type') return kindWords([issue.expected]);
  return expected === undefined ? '…' : kindWords(expected);
}

/** How a value is called in a sentence: its key, or its number in a list. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The content of this file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of "${list}"`;
}

/** How a group is called in a sentence: by its id where it has one. */
export function ownerOf(source: LocatedJson, path: Path): string {
  if (path.length === 0) return 'this file';
  const id = nodeAt(source.root, [...path, 'id']);
  if (id?.kind === 'scalar' && typeof id.value === 'string') return `"${id.value}"`;
  const name = nameOf(path);
  return name.startsWith('Entry') ? name.replace('Entry', 'entry') : name;
}

/** How much there is: "90", "1 entry", "12 characters". */
function amount(node: JsonNode): string {
  if (node.kind === 'scalar' && typeof node.value !== 'string') return String(node.value);
  const [count, one, many] =
    node.kind === 'scalar'
      ? [String(node.value).length, 'character', 'characters']
      : [node.kind === 'array' ? node.items.length : node.members.length, 'entry', 'entries'];
  return `${count} ${count === 1 ? one : many}`;
}

/** A list of values as it can be read; the whole vocabulary of the guideline would fill a screen. */
export function choiceOf(values: readonly z.core.util.Primitive[]): string {
  const [most, few] = [40, 8];
  const shown = values.length > most ? values.slice(0, few) : values;
  const rest = values.length - shown.length;
  const text = shown.map((value) => JSON.stringify(value)).join(', ');
  return rest === 0 ? text : `${text} and ${rest} more, which your editor lists`;
}

/** What is wrong with the size of a value, and what it may be. */
export function outOfRange(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig | z.core.$ZodIssueNotMultipleOf,
  node: JsonNode,
  name: string,
): string {
  if (issue.code === 'not_multiple_of') {
    return `${name} is ${amount(node)}, but must be a multiple of ${issue.divisor}.`;
  }
  if (!issue.message.startsWith('Too ')) return `In ${name}: ${issue.message}.`;
  const [at, bound] =
    issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  const verb = node.kind === 'array' ? 'have' : 'be';
  const is = verb === 'have' ? 'has' : 'is';
  return `${name} ${is} ${amount(node)}, but must ${verb} at ${at} ${bound}.`;
}
