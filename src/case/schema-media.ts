/** The case format: pictures, recordings and films, each with words that say the same. */
import * as z from 'zod';
import { absences } from '../source/absences.ts';
import { line, prose } from './schema-parts.ts';

const code = 'missing-alternative';

/** A file beside `case.json`. The endings are those that every LMS serves with the right type. */
function file(...endings: readonly string[]) {
  const shown = endings
    .map((ending) => `.${ending}`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  return z
    .string()
    .regex(
      new RegExp(`^[a-z0-9-]+\\.(${endings.join('|')})$`),
      `a file here is called by lower-case letters, digits and hyphens, and ends in ${shown}`,
    )
    .describe(
      `A file that lies beside case.json: lower-case letters, digits and hyphens, then ${shown}. No folder.`,
    );
}

const picture = file('svg', 'png', 'jpg');

const alternative = line
  .describe(
    'What is seen, for those who don’t see it: as a colleague would describe it, without what it means.',
  )
  .register(absences, {
    code,
    remedy:
      'Say in a sentence what the picture shows, as you would to a colleague on the telephone, without what it means.',
  });

const transcript = prose
  .describe(
    'Every word that is spoken, and each sound and sight that matters, for those who don’t hear or see it.',
  )
  .register(absences, {
    code,
    remedy:
      'Write down every word that is spoken, who speaks, each sound that matters: “(she coughs)”, and of a film what is seen.',
  });

const captions = file('vtt').register(absences, {
  code,
  remedy:
    'Make a file of captions (WEBVTT) with what is said and heard, put it beside case.json, and name it here.',
});

const credit = line
  .optional()
  .describe('Whose it is and under which licence: "Drawing: A. Author, CC BY 4.0".');

const imageSchema = z.strictObject({
  kind: z.literal('image').describe('A picture.'),
  file: picture,
  alternative,
  caption: line.optional().describe('Shown under the picture to everyone.'),
  credit,
});

const audioSchema = z.strictObject({
  kind: z.literal('audio').describe('A recording.'),
  file: file('mp3'),
  title: line.describe('What it is: "Her message on the machine".'),
  transcript,
  credit,
});

const videoSchema = z.strictObject({
  kind: z.literal('video').describe('A film.'),
  file: file('mp4'),
  title: line.describe('What it is: "He walks to the door".'),
  captions,
  transcript,
  poster: picture.optional().describe('The picture that stands there until it is played.'),
  credit,
});

export const mediaSchema = z
  .discriminatedUnion('kind', [imageSchema, audioSchema, videoSchema])
  .meta({ id: 'media', description: 'A picture, a recording or a film.' });

/** Where media can stand. Left out where there are none, so that a case's data carries no empty lists. */
export const media = z.array(mediaSchema).optional();

/** A small picture of the patient. */
export const portraitSchema = z
  .strictObject({ file: picture, alternative })
  .describe('Head and shoulders, shown beside the name. It must not give the diagnosis away.');
