import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../fixtures');

/** Every kind of media, as a case names them. */
export const media = {
  image: {
    kind: 'image',
    file: 'hand.svg',
    alternative: 'The outline of a left hand.',
    caption: 'His left hand',
    credit: 'Drawing: Tests, CC BY 4.0',
  },
  film: { kind: 'image', file: 'film.png', alternative: 'A plain grey-blue square.' },
  audio: {
    kind: 'audio',
    file: 'message.mp3',
    title: 'Her message',
    transcript: 'It’s about the *form*. (A kettle.)',
  },
  video: {
    kind: 'video',
    file: 'walk.mp4',
    title: 'He walks to the door',
    captions: 'walk.vtt',
    transcript: '(He gets up.) “There. That’s me.”',
    poster: 'walk.jpg',
  },
} as const;

/** The text of the small valid case with media in each place that takes them. */
export function mediaCase(): string {
  const text = readFileSync(join(root, 'cases/valid/small/case.json'), 'utf8');
  const kase = JSON.parse(text);
  kase.patient.portrait = { file: 'hand.svg', alternative: 'A drawing.' };
  for (const step of kase.steps) {
    if (step.kind === 'appointment') {
      step.opening = 'The machine blinks.';
      step.media = [media.audio];
      if (step.examinations?.length > 0) step.examinations[0].media = [media.image, media.video];
    }
    if (step.kind === 'decision' || step.kind === 'outcome') step.media = [media.film];
  }
  kase.investigations[0].reports[1].media = [media.film];
  return JSON.stringify(kase, null, 2);
}

/** The names of the files that this case shows, sorted. */
export const mediaNames = [
  'film.png',
  'hand.svg',
  'message.mp3',
  'walk.jpg',
  'walk.mp4',
  'walk.vtt',
] as const;

/** The bytes of one of them. */
export function mediaBytes(name: string): Uint8Array {
  return readFileSync(join(root, 'media', name));
}
