import type { RichText } from '../case/types.ts';

/**
 * The translated texts of a case in the shape of the case, and nothing else of it; an entry of a list goes by its number. What
 * isn't translated isn't there.
 */
export interface Overlay {
  readonly [key: string]: RichText | readonly string[] | Overlay;
}

/** A value with texts of another language in it, and each of those texts with its language. */
export interface Overlaid<T> {
  readonly value: T;
  readonly texts: ReadonlyMap<unknown, string>;
}

/** Lays an overlay over a copy. A text of Markdown is known again by being the same object, not by its words. */
export function overlaid<T extends object>(
  own: T,
  overlay: Overlay,
  language: string,
): Overlaid<T> {
  const value = structuredClone(own);
  const texts = new Map<unknown, string>();
  lay(value, overlay);
  return { value, texts };

  function lay(under: object, over: Overlay): void {
    for (const [key, part] of Object.entries(over)) {
      if (isText(part)) {
        Reflect.set(under, key, part);
        texts.set(part, language);
      } else {
        const inner: unknown = Reflect.get(under, key);
        if (typeof inner === 'object' && inner !== null) lay(inner, part);
      }
    }
  }
}

function isText(part: Overlay[string]): part is RichText | readonly string[] {
  return typeof part === 'string' || Array.isArray(part);
}
