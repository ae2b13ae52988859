/** What to do about a value that is of the right kind and yet refused, in sentences. */
import * as z from 'zod';
import type { JsonNode } from './json-node.ts';
import { didYouMean, listed } from './did-you-mean.ts';
import { choiceOf } from './schema-words.ts';

type RangeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig | z.core.$ZodIssueNotMultipleOf;

/** What would be in range: "Write a number from 1 to 60." `optional` says whether it can be taken away as well. */
export function rangeRemedy(
  issue: RangeIssue,
  schemas: readonly unknown[],
  optional: boolean,
): string {
  if (issue.code === 'not_multiple_of') return `Write a multiple of ${issue.divisor}.`;
  const small = issue.code === 'too_small';
  switch (issue.origin) {
    case 'string':
      return small
        ? `Write something here${optional ? ', or take it away' : ''}.`
        : `Shorten it to ${issue.maximum} characters or fewer.`;
    case 'array':
    case 'set':
      return small
        ? `Add to the list until it has ${issue.minimum} or more.`
        : `Take some away until the list has ${issue.maximum} or fewer.`;
    default:
      return numberRemedy(issue, schemas);
  }
}

function numberRemedy(issue: RangeIssue, schemas: readonly unknown[]): string {
  const number = schemas.find((schema) => schema instanceof z.ZodNumber);
  const low = bound(number?.minValue);
  const high = bound(number?.maxValue);
  if (low !== null && high !== null) return `Write a number from ${low} to ${high}.`;
  if (issue.code === 'too_small') return `Write ${issue.minimum} or more.`;
  return issue.code === 'too_big' ? `Write ${issue.maximum} or less.` : '';
}

/** A bound that someone meant; whole numbers have others by themselves. */
function bound(value: number | null | undefined): number | null {
  return value === null || value === undefined || Math.abs(value) > 1e9 ? null : value;
}

/** What would be of the right kind: brackets, quotation marks, a number alone. `keys` are those a group here can have. */
export function typeRemedy(
  node: JsonNode,
  kinds: readonly string[],
  wanted: string,
  keys: readonly string[],
  help: string,
): string {
  const given = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : null;
  if (given !== null && kinds.some((kind) => kind === 'number' || kind === 'int')) {
    const [number, ...more] = given.match(/-?\d+(\.\d+)?/g) ?? [];
    if (number === given) return `Take the quotation marks away: ${given}`;
    if (number !== undefined && more.length === 0) {
      return `Write the number alone, without quotation marks: ${number}.${help}`;
    }
  }
  if (given !== null && kinds.includes('boolean') && /^(true|false)$/.test(given)) {
    return `Take the quotation marks away: ${given}`;
  }
  const isLone = node.kind === 'object' || kinds.length === 1;
  if (node.kind !== 'array' && isLone && kinds.includes('array')) {
    return `Put it in square brackets: [ … ].${help}`;
  }
  if (kinds.length === 1 && kinds[0] === 'object' && keys.length > 0) {
    return `Write a group in { } here. Keys that can stand in it: ${listed(keys, 20)}.${help}`;
  }
  return `Write ${wanted} here.${help}`;
}

/** Which of the values was meant, and what there is to choose from. `called` are those for what people call so. */
export function choiceRemedy(
  given: unknown,
  values: readonly z.core.util.Primitive[],
  called: readonly string[],
): string {
  const words = values.map(String);
  const typed = typeof given === 'string' ? given : '';
  const near = typed === '' ? null : didYouMean(typed, words);
  const meant = called.length > 0 ? listed(called) : near === null ? null : `"${near}"`;
  const question = meant === null ? '' : `Did you mean ${meant}? `;
  return `${question}${values.length === 1 ? 'Write' : 'Use one of'} ${choiceOf(values)}.`;
}

/** What would be of the right form: the value mended, where a known slip made it wrong. */
export function formRemedy(node: JsonNode, schemas: readonly unknown[]): string {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return 'Write it in that form.';
  const fits = (text: string) =>
    schemas.some((schema) => schema instanceof z.ZodType && schema.safeParse(text).success);
  const mended = mendings(node.value.trim()).find(fits);
  return mended === undefined ? 'Write it in that form.' : `Write "${mended}".`;
}

/** What someone may have meant: an id with blanks and capitals, a date as one says it, an address without its beginning. */
function mendings(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}|[’']/gu, '')
    .toLowerCase();
  return [
    text,
    // A file's name keeps its ending, an id begins with a letter, a name of the guideline is in snake_case.
    plain.replaceAll(/[^a-z0-9.]+/g, '-').replace(/\.jpeg$/, '.jpg'),
    plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, ''),
    plain.replaceAll(/[^a-z0-9]+/g, '_'),
    ...dates(text),
    `https://${text}`,
    text.replace(/^mailto:/, ''),
    text.replace(/^http:/, 'https:'),
    // Versions: 1.0, 1, v1.0.0.
    `${text}.0`,
    `${text}.0.0`,
    text.replace(/^v(?=\d)/, ''),
  ];
}

/** A date by its three numbers, the day first unless the year is. */
function dates(text: string): readonly string[] {
  const numbers = text.split(/[/. -]/);
  const [first = '', second = '', third = ''] = numbers.map((digits) => digits.padStart(2, '0'));
  return numbers.length === 3 ? [`${third}-${second}-${first}`, `${first}-${second}-${third}`] : [];
}
