/** A run of words in Markdown's small safe kind: plain, emphasised, or a link. */
export type Inline =
  | string
  | { readonly em: readonly Inline[] }
  | { readonly strong: readonly Inline[] }
  | { readonly a: readonly Inline[]; readonly href: string };

/** A paragraph or a list of one level. */
export type Block =
  | { readonly p: readonly Inline[] }
  | { readonly list: 'ul' | 'ol'; readonly items: readonly (readonly Inline[])[] };

/** Text of a case after its Markdown was read: one plain paragraph is a string, all else a list of blocks. */
export type RichText = string | readonly Block[];
