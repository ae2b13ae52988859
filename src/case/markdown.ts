/**
 * Reads the small safe Markdown of a case into a tree. HTML, headings, images, code and tables are refused with a
 * sentence; there is no path from case text to HTML.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { wordsIn } from './markdown-words.ts';
import type { Block, Inline, RichText } from './rich-text.ts';

export interface ReadMarkdown {
  readonly text: RichText;
  /** Each thing that is not allowed; empty when all is well. */
  readonly problems: readonly MarkdownProblem[];
}

/** What is not allowed, and what to write instead. */
export interface MarkdownProblem {
  readonly message: string;
  readonly remedy: string;
}

/** The line under the head of a table. Markdown without tables would show it as it stands. */
const tableRule = /^[ |:]*-{3,}[ :]*\|[-:| ]*$/m;

const kindsOfBlock = 'paragraphs, emphasis, lists and links';

/**
 * Reads Markdown; never throws. What is not allowed is left out of the text and named in `problems`. Most of a case's text
 * has nothing but words and single stars in it and needs no parser.
 */
export function readMarkdown(source: string): ReadMarkdown {
  const text = wordsIn(source);
  return text === null ? parseMarkdown(source) : { text, problems: [] };
}

/** Reads any Markdown, with the parser. */
export function parseMarkdown(source: string): ReadMarkdown {
  const problems: MarkdownProblem[] = tableRule.test(source)
    ? [refused('table', kindsOfBlock)]
    : [];
  const blocks = fromMarkdown(source).children.flatMap((node) => block(node, problems));
  return { text: asText(blocks), problems };
}

/** One plain paragraph is its words. */
function asText(blocks: readonly Block[]): RichText {
  const [only] = blocks;
  const isPlain =
    blocks.length === 1 &&
    only !== undefined &&
    'p' in only &&
    only.p.every((part) => typeof part === 'string');
  return isPlain ? only.p.join('') : blocks;
}

function block(
  node: RootContent | BlockContent | DefinitionContent,
  problems: MarkdownProblem[],
): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ p: inlines(node.children, problems) }];
    case 'list':
      return [
        {
          list: node.ordered === true ? 'ol' : 'ul',
          items: node.children.map((item) =>
            item.children.flatMap((child): Inline[] => {
              if (child.type === 'paragraph') return inlines(child.children, problems);
              problems.push({
                message: `an entry of a list holds ${name(child.type)}; it can hold one run of text`,
                remedy: 'Write it as a list of one level, or as sentences.',
              });
              return [];
            }),
          ),
        },
      ];
    default:
      problems.push(refused(node.type, kindsOfBlock));
      return [];
  }
}

function inlines(nodes: readonly PhrasingContent[], problems: MarkdownProblem[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replaceAll('\n', ' ')];
      case 'emphasis':
        return [{ em: inlines(node.children, problems) }];
      case 'strong':
        return [{ strong: inlines(node.children, problems) }];
      case 'break':
        return [' '];
      case 'link':
        if (node.url.startsWith('https://'))
          return [{ a: inlines(node.children, problems), href: node.url }];
        problems.push({
          message: `the link "${node.url}" does not begin with https://`,
          remedy: 'Write the whole address, with https:// at its start.',
        });
        return inlines(node.children, problems);
      default:
        problems.push(refused(node.type, 'emphasis, lists and links'));
        return [];
    }
  });
}

/** What an educator calls each kind of Markdown, and what to write instead of it. */
const kinds: Readonly<Record<string, readonly [name: string, instead: string]>> = {
  html: ['HTML', 'Take the < > out. Write *word* for emphasis and **word** for strong emphasis.'],
  image: ['an image', 'Take it out of the text, and name its file under "media".'],
  heading: ['a heading', 'Take the # signs out, or write a paragraph of its own in **strong**.'],
  code: ['a code block', 'Take out the back-ticks, or the blanks at the start of the line.'],
  inlineCode: ['code', 'Take the back-ticks out.'],
  blockquote: ['a quotation block', 'Take out the > at the start, and use quotation marks: “ ”.'],
  thematicBreak: ['a dividing line', 'Take the line out; an empty line parts two paragraphs.'],
  table: ['a table', 'Write it as a list, or give the values to a report.'],
  list: ['a list inside a list', 'Write it as a list of one level, or as sentences.'],
};

function refused(type: string, allowed: string): MarkdownProblem {
  const [, remedy = 'Write it another way.'] = kinds[type] ?? [];
  return { message: `${name(type)} is not allowed in case text; use ${allowed}`, remedy };
}

function name(type: string): string {
  return kinds[type]?.[0] ?? `"${type}"`;
}
