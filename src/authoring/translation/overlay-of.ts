import type { Overlay } from '../../attempt/overlay.ts';
import type { CaseText, Source } from '../../case/case-texts.ts';
import { readMarkdown } from '../../case/markdown.ts';
import type { Case, Enquiry } from '../../case/types.ts';
import type { Reconciliation } from './reconcile.ts';
import { groupOf } from './same-source.ts';

type Nested = { [key: string]: Overlay[string] | Nested };
type Path = CaseText['at'];

/**
 * A translation as a package carries it: the texts that are translated, where the case has them. What is stale is left out: a
 * number that has changed since would be read as it was.
 */
export function overlayOf(
  subject: Case,
  texts: readonly CaseText[],
  { texts: reconciled }: Reconciliation,
): Overlay {
  const translated = reconciled.filter(({ state }) => state === 'translated');
  const byKey = new Map(translated.map(({ text, entry }) => [text.key, entry.text]));
  const byGroup = new Map(
    translated.toReversed().map(({ text, entry }) => [groupOf(text), entry.text]),
  );
  const overlay: Nested = {};
  for (const text of texts) {
    const words = byKey.get(text.key) ?? byGroup.get(groupOf(text));
    if (words !== undefined) put(overlay, text.at, shown(text, words));
  }
  for (const { enquiry, at } of enquiriesOf(subject)) {
    const own: Path = [...at, 'synonyms'];
    const label = get(overlay, [...at, 'label']);
    const words = get(overlay, own);
    if (label === undefined && words === undefined) continue;
    // Whoever learnt the word in English may type that as well.
    const more = [...(isList(words) ? words : []), ...enquiry.synonyms];
    put(overlay, own, label === undefined ? more : [...more, enquiry.label]);
  }
  return overlay;
}

function shown({ kind }: CaseText, words: Source): Overlay[string] {
  return kind === 'prose' && typeof words === 'string'
    ? readMarkdown(words.trim()).text
    : trimmed(words);
}

function trimmed(words: Source): Source {
  return typeof words === 'string' ? words.trim() : words.map((each) => each.trim());
}

function enquiriesOf(subject: Case): readonly { readonly enquiry: Enquiry; readonly at: Path }[] {
  return subject.steps.flatMap((step, index) => {
    if (step.kind !== 'appointment') return [];
    return (['history', 'examinations', 'bedsideTests'] as const).flatMap((list) =>
      step[list].map((enquiry, place) => ({ enquiry, at: ['steps', index, list, place] })),
    );
  });
}

function put(overlay: Nested, path: Path, value: Overlay[string]): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  const key = String(first);
  if (rest.length === 0) {
    overlay[key] = value;
    return;
  }
  const inner = overlay[key];
  const next: Nested = isNested(inner) ? inner : {};
  overlay[key] = next;
  put(next, rest, value);
}

function get(overlay: Nested, path: Path): Nested[string] | undefined {
  const [first, ...rest] = path;
  const part = overlay[String(first)];
  if (rest.length === 0) return part;
  return isNested(part) ? get(part, rest) : undefined;
}

function isNested(part: Nested[string] | undefined): part is Nested {
  return typeof part === 'object' && !Array.isArray(part);
}

function isList(part: Nested[string] | undefined): part is readonly string[] {
  return Array.isArray(part) && part.every((each) => typeof each === 'string');
}
