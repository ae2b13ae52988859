import * as z from 'zod';

/** What a text of a case is to a translator. `same`: it is the same in every language, so there is nothing to translate. */
export type TextKind = 'line' | 'prose' | 'words' | 'same';

/**
 * What the schema's texts say of their translation. Every text of the format has an entry, so that a key added to the format
 * is translated without another line of code. Clones inherit it: `line.describe(…)` is a line.
 */
export const translatable = z.registry<{ readonly kind: TextKind }>();
