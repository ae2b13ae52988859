import type * as z from 'zod';
import type { Diagnostic, Span } from './diagnostic.ts';
import { didYouMean, listed } from './did-you-mean.ts';
import type { JsonNode } from './json-node.ts';
import type { LocatedJson } from './located-json.ts';
import { type Path, keyPlaceOf, nodeAt, placeOf } from './places.ts';
import { absenceAt, descriptionAt, holderOf, keysAt, valuesCalledAt } from './schema-lookup.ts';
import {
  allowed,
  choiceOf,
  choicesOf,
  kindOf,
  kindWords,
  nameOf,
  outOfRange,
  ownerOf,
} from './schema-words.ts';
import { spanBetween } from './text-lines.ts';
import { type FlatIssue, flattenIssues } from './union-issues.ts';

interface Explained {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  readonly remedy: string;
}

/** Turns what zod found into sentences with places, in the order of the text. All of it is reported at once. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  source: LocatedJson,
  schema: z.ZodType,
): readonly Diagnostic[] {
  const flat = flattenIssues(issues, source.root);
  const unknown = flat.flatMap((each) => unknownKeys(each, source, schema));
  const mistyped = new Set(unknown.map(({ meant }) => meant));
  const others = flat.flatMap((each) => {
    if (each.issue.code === 'unrecognized_keys') return [];
    const node = nodeAt(source.root, each.path);
    const missed = missedAt(each.path, node, source, schema);
    if (missed !== null && !mistyped.has(each.path.join('/'))) return [missed];
    if (node !== null) return [wrongValue(each, source, schema)];
    return mistyped.has(each.path.join('/')) ? [] : [missingKey(each, source, schema)];
  });
  const explained = [...unknown.map(({ found }) => found), ...others];
  return [...new Map(explained.map((each) => [JSON.stringify(each), each])).values()]
    .map(({ code, span, message, remedy }): Diagnostic => {
      return { file: source.file, ...span, severity: 'error', code, message, remedy };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A key the format does not have. `meant` is the path of the missing key it most likely stands for. */
function unknownKeys(
  { path, issue }: FlatIssue,
  source: LocatedJson,
  schema: z.ZodType,
): readonly { readonly found: Explained; readonly meant: string | null }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const keys = keysAt(schema, source.root, path);
  return issue.keys.map((key) => {
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
        span: keyPlaceOf(source, [...path, key]),
        message: `"${key}" is not a key that ${ownerOf(source, path)} can have.`,
        remedy: `${meant === null ? otherwise : `Did you mean "${meant}"?`}${choice}`,
      },
    };
  });
}

function missingKey(flat: FlatIssue, source: LocatedJson, schema: z.ZodType): Explained {
  const owner = flat.path.slice(0, -1);
  const key = String(flat.path.at(-1) ?? '');
  const hint = descriptionAt(schema, source.root, flat.path);
  return {
    code: 'missing-key',
    span: placeOf(source, owner),
    message: `"${key}" is missing from ${ownerOf(source, owner)}.`,
    remedy: `Add "${key}": ${allowed(flat)}.${hint === null ? '' : ` ${hint}`}`,
  };
}

/** A value left out or left empty, where the schema says what that means; null elsewhere. */
function missedAt(
  path: Path,
  node: JsonNode | null,
  source: LocatedJson,
  schema: z.ZodType,
): Explained | null {
  const empty = node?.kind === 'scalar' && String(node.value ?? '').trim() === '';
  const absence = node === null || empty ? absenceAt(schema, source.root, path) : null;
  if (absence === null) return null;
  const owner = path.slice(0, -1);
  const { code, remedy } = absence;
  const span = placeOf(source, empty ? path : owner);
  const message = `${nameOf(path)} is ${empty ? 'empty in' : 'missing from'} ${ownerOf(source, owner)}.`;
  return { code, span, message, remedy };
}

function missingOneOf(
  keys: readonly string[],
  source: LocatedJson,
  path: Path,
  help: string,
): Explained {
  return {
    code: 'missing-key',
    span: placeOf(source, path),
    message: `A key is missing from ${ownerOf(source, path)}.`,
    remedy: `Add one of ${listed(keys)}.${help}`,
  };
}

function wrongValue(flat: FlatIssue, source: LocatedJson, schema: z.ZodType): Explained {
  const { path, issue } = flat;
  const node = nodeAt(source.root, path) ?? source.root;
  const span =
    node.kind === 'scalar'
      ? spanBetween(source.lines, node.start, node.end)
      : placeOf(source, path);
  const name = nameOf(path);
  const hint = descriptionAt(schema, source.root, path);
  const help = hint === null ? '' : ` ${hint}`;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(flat, node, span, name, help);
    case 'invalid_union': {
      if (flat.oneOf !== undefined) return missingOneOf(flat.oneOf, source, path, help);
      const choices = choicesOf(issue);
      return choices === null
        ? wrongType(flat, node, span, name, help)
        : unknownValue(choices, [], node, span, name, help);
    }
    case 'invalid_value': {
      const word = node.kind === 'scalar' ? String(node.value) : '';
      const called = valuesCalledAt(schema, source.root, path, word);
      return unknownValue(issue.values, called, node, span, name, help);
    }
    case 'custom': {
      const named: unknown = issue.params?.['code'];
      const code = typeof named === 'string' ? named : 'malformed-value';
      const remedy =
        code === 'markup-in-text' ? 'Write it another way, or remove it.' : `Change it.${help}`;
      return { code, span, message: `In ${name}: ${issue.message}.`, remedy };
    }
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return {
        code: 'value-out-of-range',
        span,
        message: outOfRange(issue, node, name),
        remedy: `Change it.${help}`,
      };
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element': {
      const authored = /^(Invalid|Unrecogni)/.test(issue.message) ? null : issue.message;
      const why =
        authored ?? `that is not ${formats[formatOf(issue)] ?? 'of the form it must have'}`;
      const shown = node.kind === 'scalar' ? JSON.stringify(node.value) : 'this';
      return {
        code: 'malformed-value',
        span,
        message: `${name} is ${shown}, but ${why}.`,
        remedy: `Change it to that form.${help}`,
      };
    }
    default:
      return {
        code: 'malformed-value',
        span,
        message: `${name} is not right.`,
        remedy: `Change it.${help}`,
      };
  }
}

const formats: Readonly<Record<string, string>> = {
  url: 'a web address such as https://www.example.org',
  email: 'an e-mail address',
};

function formatOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_format' ? issue.format : '';
}

function wrongType(
  flat: FlatIssue,
  node: JsonNode,
  span: Span,
  name: string,
  help: string,
): Explained {
  const kinds = flat.expected ?? [flat.issue.code === 'invalid_type' ? flat.issue.expected : ''];
  const wanted = kindWords(kinds);
  let remedy = `Write ${wanted} here.${help}`;
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const bare = node.value.trim();
    const fits =
      (kinds.some((kind) => kind === 'number' || kind === 'int') && /^-?\d+(\.\d+)?$/.test(bare)) ||
      (kinds.includes('boolean') && /^(true|false)$/.test(bare));
    if (fits) remedy = `Take the quotation marks away: ${bare}`;
  } else if (node.kind !== 'array' && kinds.length === 1 && kinds[0] === 'array') {
    remedy = `Put it in square brackets: [ … ].${help}`;
  }
  return {
    code: 'wrong-type',
    span,
    message: `${name} should be ${wanted}, but this is ${kindOf(node)}.`,
    remedy,
  };
}

function unknownValue(
  values: readonly z.core.util.Primitive[],
  called: readonly string[],
  node: JsonNode,
  span: Span,
  name: string,
  help: string,
): Explained {
  const words = values.map(String);
  const given = node.kind === 'scalar' ? node.value : null;
  const near = typeof given === 'string' ? didYouMean(given, words) : null;
  const meant = called.length > 0 ? listed(called) : near === null ? null : `"${near}"`;
  const choice = choiceOf(values);
  const shown = node.kind === 'scalar' ? JSON.stringify(given) : kindOf(node);
  return {
    code: 'unknown-value',
    span,
    message: `${name} can’t be ${shown}.`,
    remedy: `${meant === null ? '' : `Did you mean ${meant}? `}${values.length === 1 ? `Write ${choice}` : `Use one of ${choice}`}.${help}`,
  };
}
