import type { CaseText } from '../../case/case-texts.ts';
import type { TranslatedText, Translation } from '../../case/types.ts';
import { groupOf, isBlank, sameSource } from './same-source.ts';

/** How a text stands with its translation. */
export type TextState = 'translated' | 'new' | 'stale';

/** A text of a case beside its translation. */
export interface Reconciled {
  readonly text: CaseText;
  readonly state: TextState;
  /** As it should stand in the file: with the source as the case has it now. */
  readonly entry: TranslatedText;
}

/** A case's texts held against a translation of it. */
export interface Reconciliation {
  /** In the order of the case; of what is said several times in the same kind of place, once. */
  readonly texts: readonly Reconciled[];
  /** Translations whose source is gone, by the key they had. */
  readonly unused: readonly (readonly [string, TranslatedText])[];
}

type Known = Pick<Translation, 'texts' | 'unused'>;

/**
 * Finds the translation of each text: by its key, and where that holds another source now, by its own words, so that a list
 * may be reordered and an id renamed. A source that changed makes its translation stale; one that changed back mends it.
 */
export function reconcile(texts: readonly CaseText[], known: Known): Reconciliation {
  const given = [...Object.entries(known.texts), ...Object.entries(known.unused ?? {})];
  const byKey = new Map(given.toReversed());
  const bySource = new Map(
    given
      .filter(([, { text, was }]) => was === undefined && !isBlank(text))
      .toReversed()
      .map(([key, entry]) => [groupOf({ key, source: entry.source }), entry]),
  );

  const wanted = new Set(texts.map(groupOf));
  /** An entry at this place, unless it is that of a text which has moved away. */
  const ownOf = ({ key, source }: CaseText) => {
    const own = byKey.get(key);
    const madeFrom = own === undefined ? source : (own.was ?? own.source);
    const moved = !sameSource(madeFrom, source) && wanted.has(groupOf({ key, source: madeFrom }));
    return moved ? undefined : own;
  };

  const reconciled = new Map<string, Reconciled>();
  const inUse = new Set<TranslatedText>();
  for (const text of texts) {
    const group = groupOf(text);
    const own = ownOf(text);
    const found = reconciledText(text, own, bySource.get(group));
    const first = reconciled.get(group);
    const differs = first !== undefined && !sameSource(first.entry.text, found.entry.text);
    if (first === undefined) reconciled.set(group, found);
    else if (differs && own !== undefined && found.state === 'translated') {
      reconciled.set(`${group} ${text.key}`, found);
    } else continue;
    if (own !== undefined && own.text === found.entry.text) inUse.add(own);
  }
  const kept = [...reconciled.values()];
  const held = new Set(kept.map(({ text, entry }) => heldAs(text.key, entry)));
  return {
    texts: kept,
    unused: given.filter(
      ([key, entry]) => !isBlank(entry.text) && !inUse.has(entry) && !held.has(heldAs(key, entry)),
    ),
  };
}

/** Two entries of which one says all that the other does. */
function heldAs(key: string, { source, text }: TranslatedText): string {
  return `${groupOf({ key, source })} ${JSON.stringify(text)}`;
}

function reconciledText(
  text: CaseText,
  own: TranslatedText | undefined,
  elsewhere: TranslatedText | undefined,
): Reconciled {
  const { source } = text;
  if (own !== undefined && !isBlank(own.text)) {
    const { was = own.source } = own;
    // What the text was made from is what the case says again, or still.
    if (sameSource(was, source)) return translated(text, own);
    if (sameSource(own.source, source) || elsewhere === undefined) {
      return { text, state: 'stale', entry: { ...own, source, was } };
    }
  }
  if (elsewhere !== undefined) return translated(text, elsewhere);
  const { note } = own ?? {};
  const empty = typeof source === 'string' ? '' : [];
  const entry = { source, text: empty, ...(note === undefined ? {} : { note }) };
  return { text, state: 'new', entry };
}

function translated(text: CaseText, { text: words, note }: TranslatedText): Reconciled {
  const entry = { source: text.source, text: words, ...(note === undefined ? {} : { note }) };
  return { text, state: 'translated', entry };
}
