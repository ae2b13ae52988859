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
  /** One sentence for each thing that is not allowed; empty when all is well. */
  readonly problems: readonly string[];
}

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
  const problems: string[] = [];
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

function block(node: RootContent | BlockContent | DefinitionContent, problems: string[]): Block[] {
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
              problems.push(
                `a list item holds a ${name(child.type)}; keep each item to one run of text`,
              );
              return [];
            }),
          ),
        },
      ];
    default:
      problems.push(
        `${name(node.type)} is not allowed in case text; use paragraphs, emphasis, lists and links`,
      );
      return [];
  }
}

function inlines(nodes: readonly PhrasingContent[], problems: string[]): Inline[] {
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
        problems.push(`the link "${node.url}" does not begin with https://`);
        return inlines(node.children, problems);
      default:
        problems.push(
          `${name(node.type)} is not allowed in case text; use emphasis, lists and links`,
        );
        return [];
    }
  });
}

/** What an educator calls each kind of Markdown. */
const names: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'an image',
  heading: 'a heading',
  code: 'a code block',
  inlineCode: 'code',
  blockquote: 'a quotation block',
  thematicBreak: 'a dividing line',
  list: 'a list inside a list',
};

function name(type: string): string {
  return names[type] ?? `"${type}"`;
}
