import { Fragment, type ReactNode } from 'react';
import type { Inline, RichText as Text } from '../../case/types.ts';
import { useCaseLanguage } from './case-text.tsx';

/** Text of a case as React nodes; there is no way from it to HTML. */
export function RichText({ text }: { readonly text: Text }) {
  const language = useCaseLanguage(text);
  if (typeof text === 'string') return <p {...language}>{text}</p>;
  return text.map((block, index) => {
    if ('p' in block) {
      return (
        <p key={index} {...language}>
          {inline(block.p)}
        </p>
      );
    }
    const items = block.items.map((item, at) => <li key={at}>{inline(item)}</li>);
    return block.list === 'ol' ? (
      <ol key={index} className="rw-list" {...language}>
        {items}
      </ol>
    ) : (
      <ul key={index} className="rw-list" {...language}>
        {items}
      </ul>
    );
  });
}

function inline(parts: readonly Inline[]): ReactNode {
  return parts.map((part, index) => {
    if (typeof part === 'string') return <Fragment key={index}>{part}</Fragment>;
    if ('em' in part) return <em key={index}>{inline(part.em)}</em>;
    if ('strong' in part) return <strong key={index}>{inline(part.strong)}</strong>;
    return (
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer">
        {inline(part.a)}
      </a>
    );
  });
}
