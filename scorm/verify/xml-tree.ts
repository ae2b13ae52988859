import { SaxesParser } from 'saxes';

/** An element of a document, by its name without prefix. */
export interface XmlNode {
  readonly name: string;
  /** The namespace; "" where none was declared. */
  readonly uri: string;
  /** Values by name without prefix, so that `adlcp:scormtype` is `scormtype`; "xml:base" keeps its own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text directly inside, blanks at both ends left out. */
  readonly text: string;
  /** Line of the tag, from 1. */
  readonly line: number;
  /** Where it begins and ends in the text, as offsets. */
  readonly start: number;
  readonly end: number;
}

export type XmlTree =
  | { readonly ok: true; readonly root: XmlNode }
  | { readonly ok: false; readonly line: number; readonly problem: string };

interface Open {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly line: number;
  readonly start: number;
  text: string;
}

/** No manifest is deeper; what walks the tree calls itself for each level. */
const mostLevels = 256;

/**
 * Reads a document with its namespaces. A document type with entities or files of its own is refused: no manifest needs one,
 * and servers that follow it fill their memory or read out their files. Never throws.
 */
export function readXml(text: string): XmlTree {
  try {
    return treeOf(text);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, line: error.line, problem: error.message };
    throw error;
  }
}

/** Ends the reading: what follows a fault would only repeat it. */
class Refused extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

function treeOf(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stack: Open[] = [];
  const roots: XmlNode[] = [];
  let start = 0;
  let line = 1;
  parser.on('error', ({ message }) => {
    throw new Refused(parser.line, message.replace(/^[^:]*:?\d+:\d+: /, '').replace(/\.$/, ''));
  });
  parser.on('doctype', (type) => {
    if (!/[[]|\b(?:SYSTEM|PUBLIC)\b/.test(type)) return;
    throw new Refused(parser.line, 'it has a document type with entities or files of its own');
  });
  parser.on('opentagstart', () => {
    line = parser.line;
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(({ name, local: own, value }): [string, string] => [
      name === 'xml:base' ? name : own,
      value,
    ]);
    const own = Object.fromEntries(named);
    if (stack.length === mostLevels) {
      throw new Refused(line, `more than ${mostLevels} elements stand inside one another`);
    }
    stack.push({ name: local, uri, attributes: own, children: [], line, start, text: '' });
  });
  parser.on('text', (part) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += part;
  });
  parser.on('closetag', () => {
    const open = stack.pop();
    if (open === undefined) return;
    const node: XmlNode = { ...open, text: open.text.trim(), end: parser.position };
    (stack.at(-1)?.children ?? roots).push(node);
  });
  parser.write(text).close();
  const [root] = roots;
  return root === undefined
    ? { ok: false, line: 1, problem: 'the document is empty' }
    : { ok: true, root };
}

/** All elements of a name below a node, in the order of the document. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The elements of a name directly inside a node. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}
