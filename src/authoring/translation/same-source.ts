import type { Source } from '../../case/case-texts.ts';

/** Whether two sources say the same. */
export function sameSource(one: Source, other: Source): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether nothing is there to read. */
export function isBlank(text: Source): boolean {
  return typeof text === 'string' ? text.trim() === '' : text.every((each) => each.trim() === '');
}

/**
 * What a text is found by when its place has changed: its own words, and the part of its key that says what it is. A name that
 * is also said as a finding is two texts, for a language may put them differently.
 */
export function groupOf({
  key,
  source,
}: {
  readonly key: string;
  readonly source: Source;
}): string {
  const parts = key.replace(/ \(\d+\)$/, '').split('.');
  const what = parts.findLast((part) => !/^\d+$/.test(part)) ?? '';
  return `${what} ${JSON.stringify(source)}`;
}
