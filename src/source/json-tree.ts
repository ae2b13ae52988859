import type { JsonArray, JsonMember, JsonNode, JsonObject } from './json-node.ts';
import {
  type Expected,
  type SyntaxProblem,
  flawed,
  missingComma,
  tooDeep,
  trailingComma,
  unclosed,
  unexpected,
  wrongBracket,
} from './syntax-problem.ts';
import { type Token, tokenReader } from './tokens.ts';

/** Levels of brackets that are read; beyond it the stack of whoever walks the tree is at risk. */
export const depthLimit = 100;

/** The tree of a text, or what stops it from being JSON: the first thing that can't be read past, and all before it. */
export type ReadTree =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly problems: readonly SyntaxProblem[] };

/**
 * Reads strict JSON. It reads on after a comma too many or too few, so that these are all reported at once; after
 * anything else it stops, because what follows would be guesswork. Never throws.
 */
export function readTree(text: string, lineOf: (offset: number) => number): ReadTree {
  const problems: SyntaxProblem[] = [];
  const read = tokenReader(text);
  let previous: Token | null = null;
  let token = read();

  /** What comes next; a function, because each `take` changes it. */
  function next(): Token['kind'] {
    return token.kind;
  }

  function take(): Token {
    const taken = token;
    if (taken.flaw !== null) problems.push(flawed(taken));
    previous = taken;
    token = read();
    return taken;
  }

  function stop(problem: SyntaxProblem): null {
    problems.push(problem);
    return null;
  }

  function stopAt(expected: Expected, open: Token | null): null {
    if (open !== null && token.kind === 'end') {
      return stop(unclosed(previous ?? token, open, lineOf(open.start)));
    }
    if (
      open !== null &&
      (token.kind === '}' || token.kind === ']') &&
      expected.startsWith('comma')
    ) {
      return stop(wrongBracket(token, open, lineOf(open.start)));
    }
    return stop(unexpected(token, previous, expected));
  }

  function value(depth: number, open: Token | null): JsonNode | null {
    const { start, end } = token;
    switch (token.kind) {
      case '{':
      case '[':
        if (depth >= depthLimit) return stop(tooDeep(token, depthLimit));
        return token.kind === '{' ? object(depth + 1) : array(depth + 1);
      case 'string': {
        const text = take();
        if (text.flaw === 'open-string') return null;
        return { kind: 'scalar', start, end, value: text.value };
      }
      case 'number':
        return { kind: 'scalar', start, end, value: Number(take().text) };
      case 'word': {
        const word = take().text;
        return { kind: 'scalar', start, end, value: word === 'null' ? null : word === 'true' };
      }
      default:
        return stopAt('value', open);
    }
  }

  /** Passes the comma before an entry that is not the first; false at the closing bracket. */
  function another(first: boolean, open: Token, close: '}' | ']'): boolean | null {
    if (next() === close) return false;
    if (first) return true;
    if (next() === ',') {
      const comma = take();
      if (next() !== close) return true;
      problems.push(trailingComma(comma, token));
      return false;
    }
    const begins: readonly string[] =
      close === '}' ? ['string'] : ['string', 'number', 'word', '{', '['];
    const touching = previous !== null && previous.end === token.start;
    if (!begins.includes(next()) || (touching && next() !== '{')) {
      return stopAt(`comma or ${close}`, open);
    }
    problems.push(missingComma(token, lineOf(previous?.start ?? token.start)));
    return true;
  }

  function object(depth: number): JsonObject | null {
    const open = take();
    const members: JsonMember[] = [];
    for (;;) {
      const more = another(members.length === 0, open, '}');
      if (more === null) return null;
      if (!more) break;
      if (next() !== 'string') return stopAt('key', open);
      const key = take();
      if (key.flaw === 'open-string') return null;
      if (next() !== ':') return stopAt('colon', open);
      take();
      const child = value(depth, open);
      if (child === null) return null;
      members.push({ key: key.value, start: key.start, keyEnd: key.end, value: child });
    }
    return { kind: 'object', start: open.start, end: take().end, members };
  }

  function array(depth: number): JsonArray | null {
    const open = take();
    const items: JsonNode[] = [];
    for (;;) {
      const more = another(items.length === 0, open, ']');
      if (more === null) return null;
      if (!more) break;
      const child = value(depth, open);
      if (child === null) return null;
      items.push(child);
    }
    return { kind: 'array', start: open.start, end: take().end, items };
  }

  const root = value(0, null);
  if (root !== null && next() !== 'end') stopAt('nothing', null);
  return root !== null && problems.length === 0 ? { ok: true, root } : { ok: false, problems };
}
