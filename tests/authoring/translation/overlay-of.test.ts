import { describe, expect, it } from 'vitest';
import { overlaid } from '../../../src/attempt/overlay.ts';
import { overlayOf } from '../../../src/authoring/translation/overlay-of.ts';
import { reconcile } from '../../../src/authoring/translation/reconcile.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { questionFinder } from '../../../src/ui/consultation/question-finder.ts';
import { caseTexts, complete, reversed, shippedFile } from './translated.ts';

function read(slug: string) {
  const file = shippedFile(slug);
  const parsed = parseCase(JSON.stringify(file), 'case.json');
  if (!parsed.ok) throw new Error(`${slug} does not fit the format`);
  return { kase: parsed.value.value, texts: caseTexts(file) };
}

/** The ways at which two values of one shape differ. */
function differences(one: unknown, other: unknown, way: readonly string[] = []): readonly string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isGroup(one) || !isGroup(other)) return [way.join('/')];
  if (Object.keys(one).join() !== Object.keys(other).join()) return [way.join('/')];
  return Object.keys(one).flatMap((key) => differences(one[key], other[key], [...way, key]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

describe.each(['tired-for-three-months', 'a-cough-that-wont-go', 'red-again'])('%s', (slug) => {
  const { kase, texts } = read(slug);
  const translation = complete(texts);
  const overlay = overlayOf(kase, texts, reconcile(texts, translation));
  const { value, texts: known } = overlaid(kase, overlay, 'cy');

  it('reads in another language in every text, and is the same in all else', () => {
    const changed = differences(kase, value);
    const places = texts.map(({ at }) => at.join('/'));
    const inside = (way: string) =>
      places.some((place) => way === place || way.startsWith(`${place}/`));
    // A question that has no other words in English has its label as one in Welsh.
    const extra = changed.filter((way) => !inside(way) && !/\/synonyms(\/|$)/.test(way));
    expect(extra).toEqual([]);
    const untouched = places.filter(
      (place) => !changed.some((way) => way === place || way.startsWith(`${place}/`)),
    );
    expect(untouched).toEqual([]);
  });

  it('knows each of those texts again by its language', () => {
    expect(known.get(value.title)).toBe('cy');
    expect(known.has(kase.title)).toBe(false);
  });

  it('carries nothing of what is stale or not translated', () => {
    const [, ...rest] = Object.entries(translation.texts);
    const stale = rest.map(([key, entry]) => [key, { ...entry, was: `${String(entry.source)}!` }]);
    const partly = reconcile(texts, { texts: Object.fromEntries(stale) });
    expect(overlayOf(kase, texts, partly)).toEqual({});
  });
});

it('finds a question by its words in either language', () => {
  const { kase, texts } = read('tired-for-three-months');
  const overlay = overlayOf(kase, texts, reconcile(texts, complete(texts)));
  const { value } = overlaid(kase, overlay, 'cy');
  const step = value.steps.find((it) => it.kind === 'appointment');
  const own = kase.steps.find((it) => it.kind === 'appointment');
  if (step?.kind !== 'appointment' || own?.kind !== 'appointment')
    throw new Error('no appointment');
  const find = questionFinder(step.history);
  const [first] = own.history;
  expect(find(first?.label ?? '')).toContain(first?.id);
  expect(find(String(reversed(first?.label ?? '')))).toContain(first?.id);
  for (const word of first?.synonyms ?? []) expect(find(word)).toContain(first?.id);
});
