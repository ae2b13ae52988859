import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mediaBytes, mediaNames } from '../support/media-case.ts';
import type { TranslatedText } from '../../src/case/types.ts';
import { translationText } from '../../src/authoring/translation/translation-text.ts';
import { emptyTranslation } from '../../src/authoring/translation/update-translation.ts';
import { checkWith, fixture } from './fixtures.ts';

const guide = readFileSync('cases/README.md', 'utf8');

/** The examples of the author's guide: what kind of part each is, and its text. */
const examples = [...guide.matchAll(/```json (\w+)\n([^`]*)```/g)].map(
  ([, kind = '', text = ''], index) => ({ name: `${index + 1}, ${kind}`, kind, text }),
);

const steps = new Set(['step', 'appointment']);

/** The small case with an example in the place where it belongs; a vignette is a file of its own. */
function smallCaseWith(kind: string, text: string): string {
  const example = JSON.parse(text);
  if (kind === 'vignette') return text;
  const kase = JSON.parse(fixture('valid/small/case.json'));
  const [visit, choice, ...rest] = kase.steps;
  if (kind === 'patient' || kind === 'record' || kind === 'review') kase[kind] = example;
  else if (kind === 'portrait') kase.patient.portrait = example;
  else if (kind === 'media') visit.media = [example];
  else if (kind === 'enquiry') visit.history.push(example);
  else if (kind === 'investigation') kase.investigations.push(example);
  else if (kind === 'option') choice.options.push(example);
  else if (kind === 'estimate') choice.estimate = example;
  else if (steps.has(kind)) {
    choice.options[0].next = example.id;
    kase.steps = [visit, choice, example, ...rest];
  } else throw new Error(`The guide has an example of a kind that no one knows: ${kind}`);
  return JSON.stringify(kase, null, 2);
}

/** A real file for each that an example names, by the ending of its name. */
function filesOf(text: string): Readonly<Record<string, Uint8Array>> {
  const named = [...text.matchAll(/"([a-z0-9-]+\.(?:svg|png|jpg|mp3|mp4|vtt))"/g)];
  return Object.fromEntries(
    named.flatMap(([, name = '']) => {
      const like = mediaNames.find((each) => each.slice(-3) === name.slice(-3));
      return like === undefined ? [] : [[`loose/${name}`, mediaBytes(like)]];
    }),
  );
}

const parts = examples.filter(({ kind }) => kind !== 'translation');
const translations = examples.filter(({ kind }) => kind === 'translation');

describe('the author’s guide', () => {
  it.each(parts)('example $name passes check in a case', ({ kind, text }) => {
    const files = { ...filesOf(text), 'loose/example.json': smallCaseWith(kind, text) };
    const report = checkWith(files, ['loose']);
    expect(report.cases).toHaveLength(1);
    expect(report.findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  it.each(translations)('example $name is what check makes of it beside a case', ({ text }) => {
    const entry: TranslatedText = JSON.parse(text);
    const kase = JSON.parse(fixture('valid/small/case.json'));
    kase.steps[0].says = entry.source;
    const key = `steps.${kase.steps[0].id}.says`;
    const translation = { ...emptyTranslation('cy'), texts: { [key]: entry } };
    const report = checkWith(
      {
        'loose/small/case.json': JSON.stringify(kase),
        'loose/small/cy.json': translationText(translation),
      },
      ['loose'],
    );
    const found = report.findings.map(({ code }) => code);
    expect(found.filter((code) => code !== 'stale-codes')).toEqual(
      entry.was === undefined ? [] : ['stale-translation'],
    );
  });

  it('shows every kind of media', () => {
    const kinds = examples.flatMap(({ kind, text }) =>
      kind === 'media' ? [JSON.parse(text).kind] : [],
    );
    expect(kinds).toEqual(['image', 'audio', 'video']);
  });

  it('shows every part that it speaks of, and leaves no code block unchecked', () => {
    const kinds = [
      'patient',
      'record',
      'review',
      'enquiry',
      'appointment',
      'investigation',
      'option',
      'estimate',
      'step',
      'media',
      'portrait',
    ];
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(
      new Set([...kinds, 'vignette', 'translation']),
    );
    expect(guide.match(/```json/g)).toHaveLength(examples.length);
  });
});
