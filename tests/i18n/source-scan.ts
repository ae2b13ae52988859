/** What the source says to learners: literal text that should be a key, and the keys that it uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Words written into a component instead of the interface's list. */
export interface LiteralText {
  readonly line: number;
  readonly text: string;
}

/** Keys that a file asks for: by name, by a pattern with holes (`act.${id}`), and every string that could be one. */
export interface UsedKeys {
  readonly named: readonly string[];
  readonly patterns: readonly RegExp[];
  readonly strings: readonly string[];
}

/** The components that learners see, by path. */
export function learnerSource(): ReadonlyMap<string, string> {
  const files = ['src/app', 'src/ui'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Text in JSX, in attributes that are read out or shown, and in the page's title. */
export function literalTexts(source: string): readonly LiteralText[] {
  const found: LiteralText[] = [];
  const take = (node: Node, text: string) => {
    if (!/[\p{L}%]/u.test(text)) return;
    const line = source.slice(0, node.start).split('\n').length;
    found.push({ line, text: text.trim() });
  };
  const takeShown = (node: Node) => {
    for (const [part, text] of shownStrings(node)) take(part, text);
  };
  walk(parse(source), (node, parent) => {
    if (node.type === 'JSXText') take(node, String(node['value']));
    if (node.type === 'JSXAttribute' && isShown(node)) takeShown(child(node, 'value'));
    if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') takeShown(node);
    if (
      node.type === 'AssignmentExpression' &&
      source.slice(node.start).startsWith('document.title')
    )
      takeShown(child(node, 'right'));
  });
  return found;
}

/** The keys that a file's calls of `t` ask for. */
export function usedKeys(source: string): UsedKeys {
  const named: string[] = [];
  const patterns: RegExp[] = [];
  const strings: string[] = [];
  walk(parse(source), (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') strings.push(node['value']);
    const asked = isTranslation(node) ? list(node, 'arguments')[0] : undefined;
    if (asked === undefined) return;
    for (const part of branches(asked)) {
      if (part.type === 'Literal') named.push(String(part['value']));
      if (part.type === 'TemplateLiteral') patterns.push(patternOf(part));
    }
  });
  return { named, patterns, strings };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function parse(source: string): Node {
  const { program, errors } = parseSync('source.tsx', source);
  const [error] = errors;
  if (error !== undefined) throw new Error(error.message);
  // A copy as plain data: the parser's own types don't matter here.
  const tree: Node = JSON.parse(JSON.stringify(program));
  return tree;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (isNode(part)) walk(part, visit, node);
    }
  }
}

function child(node: Node, key: string): Node {
  const value = node[key];
  return isNode(value) ? value : { type: 'Nothing', start: node.start };
}

function list(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

const shownAttributes =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|hint|caption|summary)$/;

function isShown(attribute: Node): boolean {
  return shownAttributes.test(String(child(attribute, 'name')['name']));
}

/** `t(…)` and `i18n.t(…)`. */
function isTranslation(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const callee = child(node, 'callee');
  return callee['name'] === 't' || child(callee, 'property')['name'] === 't';
}

/** The expressions that one expression may turn out to be. */
function branches(node: Node): readonly Node[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return branches(child(node, 'expression'));
    case 'ConditionalExpression':
      return [...branches(child(node, 'consequent')), ...branches(child(node, 'alternate'))];
    case 'LogicalExpression':
      if (node['operator'] === '&&') return branches(child(node, 'right'));
      return [...branches(child(node, 'left')), ...branches(child(node, 'right'))];
    case 'BinaryExpression':
      if (node['operator'] !== '+') return [];
      return [...branches(child(node, 'left')), ...branches(child(node, 'right'))];
    default:
      return [node];
  }
}

function shownStrings(node: Node): readonly (readonly [Node, string])[] {
  return branches(node).flatMap((part): (readonly [Node, string])[] => {
    if (part.type === 'Literal' && typeof part['value'] === 'string')
      return [[part, part['value']]];
    if (part.type !== 'TemplateLiteral') return [];
    return list(part, 'quasis').map((quasi) => [part, cooked(quasi)]);
  });
}

function cooked(quasi: Node): string {
  const { value } = quasi;
  return typeof value === 'object' && value !== null && 'cooked' in value
    ? String(value.cooked)
    : '';
}

/** A hole stands for one step of a key: `act.${id}` is `act.ask` but not `act.ask.now`. */
function patternOf(template: Node): RegExp {
  const parts = list(template, 'quasis').map((quasi) => cooked(quasi).replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}
