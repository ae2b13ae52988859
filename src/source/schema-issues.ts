import type * as z from 'zod';
import type { Diagnostic, Span } from './diagnostic.ts';
import { listed } from './did-you-mean.ts';
import type { Explained } from './explained.ts';
import type { JsonNode } from './json-node.ts';
import type { LocatedJson } from './located-json.ts';
import { type Path, nodeAt, placeOf } from './places.ts';
import {
  absenceAt,
  descriptionAt,
  isOptionalAt,
  keysAt,
  schemasAt,
  valuesCalledAt,
} from './schema-lookup.ts';
import { choiceRemedy, formRemedy, rangeRemedy, typeRemedy } from './schema-remedies.ts';
import {
  allowed,
  choicesOf,
  kindOf,
  kindWords,
  nameOf,
  outOfRange,
  ownerOf,
} from './schema-words.ts';
import { spanBetween } from './text-lines.ts';
import { type FlatIssue, flattenIssues } from './union-issues.ts';
import { unknownKeys } from './unknown-keys.ts';

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
  const optional = isOptionalAt(schema, source.root, path);
  const keys = keysAt(schema, source.root, path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(flat, node, span, name, help, keys);
    case 'invalid_union': {
      if (flat.oneOf !== undefined) return missingOneOf(flat.oneOf, source, path, help);
      const choices = choicesOf(issue);
      return choices === null
        ? wrongType(flat, node, span, name, help, keys)
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
      const advised: unknown = issue.params?.['remedy'];
      const remedy = typeof advised === 'string' ? advised : `Correct what stands there.${help}`;
      return { code, span, message: `In ${name}: ${issue.message}.`, remedy };
    }
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return {
        code: 'value-out-of-range',
        span,
        message: outOfRange(issue, node, name),
        remedy: `${rangeRemedy(issue, schemasAt(schema, source.root, path), optional)}${help}`,
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
        remedy: `${formRemedy(node, schemasAt(schema, source.root, path))}${help}`,
      };
    }
    default:
      return {
        code: 'malformed-value',
        span,
        message: `${name} is not right.`,
        remedy: `Correct what stands there.${help}`,
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
  keys: readonly string[],
): Explained {
  const kinds = flat.expected ?? [flat.issue.code === 'invalid_type' ? flat.issue.expected : ''];
  const wanted = kindWords(kinds);
  return {
    code: 'wrong-type',
    span,
    message: `${name} should be ${wanted}, but this is ${kindOf(node)}.`,
    remedy: typeRemedy(node, kinds, wanted, keys, help),
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
  const given = node.kind === 'scalar' ? node.value : null;
  const shown = node.kind === 'scalar' ? JSON.stringify(given) : kindOf(node);
  return {
    code: 'unknown-value',
    span,
    message: `${name} can’t be ${shown}.`,
    remedy: `${choiceRemedy(given, values, called)}${help}`,
  };
}
