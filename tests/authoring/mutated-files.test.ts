/**
 * Every file of a project, damaged at random: bytes, keys, values, brackets, encodings. Whatever comes of it, `check` neither throws
 * nor hangs, and says where and why. `npm run soak` damages 20,000.
 */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutation, type Mutation } from '../support/mutate-file.ts';
import { expectLawful, type Contents } from '../support/lawful-check.ts';
import { fixture, mediaFixture } from './fixtures.ts';

const soak = Number(process.env['RUNS'] ?? 0) >= 10_000;
const seed = Number(process.env['SEED'] ?? 1307);

/** The small valid project; its case shows a picture, a recording and a film, so that they can be damaged as well. */
const small: Contents = {
  ...Object.fromEntries(
    ['module.json', 'codes.json', 'guidance/ng12@2026-04-15.json', 'small/codes.json'].map(
      (name) => [`cases/${name}`, fixture(`valid/${name}`)],
    ),
  ),
  'cases/small/case.json': withMedia(fixture('valid/small/case.json')),
  ...Object.fromEntries(
    ['hand.svg', 'message.mp3', 'walk.mp4', 'walk.vtt'].map((name) => [
      `cases/small/${name}`,
      mediaFixture(name),
    ]),
  ),
};

function withMedia(text: string): string {
  const media = [
    { kind: 'image', file: 'hand.svg', alternative: 'A hand.' },
    { kind: 'audio', file: 'message.mp3', title: 'Message', transcript: 'Hello.' },
    { kind: 'video', file: 'walk.mp4', title: 'Walk', captions: 'walk.vtt', transcript: 'Hm.' },
  ];
  const place = '"mode": "face-to-face",';
  if (!text.includes(place)) throw new Error('the small case has no appointment');
  return text.replace(place, `${place} "media": ${JSON.stringify(media)},`);
}

const guidance: Contents = Object.fromEntries(
  readdirSync('cases/guidance').map((name) => [
    `cases/guidance/${name}`,
    readFileSync(`cases/guidance/${name}`, 'utf8'),
  ]),
);

/** Cases as they ship, by the guidelines as they ship; only the case is damaged. */
const shipped = readdirSync('cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'guidance')
  .map(({ name }) => ({ name, text: readFileSync(`cases/${name}/case.json`, 'utf8') }));
const isFull = ({ text }: (typeof shipped)[number]) => text.includes('"kind": "case"');

/** The same damages come out, however slow the machine is; the slowest is printed, for who wants to look into it. */
function expectDamagesTold(
  runs: number,
  choose: (pick: number) => { readonly contents: Contents; readonly files: readonly string[] },
): void {
  let slowest = { time: 0, what: '' };
  const target = fc.tuple(fc.nat(), fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(target, ([pick, which, mutations]) => {
      const { contents, files } = choose(pick);
      const file = files[which % files.length] ?? '';
      const bytes = mutations.reduce(applied, Buffer.from(contents[file] ?? ''));
      const begun = performance.now();
      expectLawful({ ...contents, [file]: bytes });
      const time = performance.now() - begun;
      if (time > slowest.time) {
        slowest = { time, what: `${file}: ${mutations.map(({ name }) => name).join(', ')}` };
      }
    }),
    { seed, numRuns: runs },
  );
  if (soak) console.info(`seed ${seed}: ${slowest.time.toFixed(0)} ms at most, ${slowest.what}`);
}

function applied(bytes: Buffer, { change }: Mutation): Buffer {
  return change(bytes);
}

it('says where and why, whatever was done to a file of a small project', () => {
  const files = Object.keys(small);
  // What is most often written by hand is most often damaged.
  const often = [...files, 'cases/small/case.json', 'cases/small/case.json'];
  expectDamagesTold(soak ? 17_000 : 430, () => ({ contents: small, files: often }));
});

it('says where and why, whatever was done to a vignette or a guideline that ships', () => {
  const vignettes = shipped.filter((each) => !isFull(each));
  expectDamagesTold(soak ? 2200 : 55, (pick) => {
    const { name, text } = vignettes[pick % vignettes.length] ?? { name: '', text: '' };
    const file = `cases/${name}/case.json`;
    const files = [file, file, ...Object.keys(guidance)];
    return { contents: { ...guidance, [file]: text }, files };
  });
});

it('says where and why, whatever was done to a full case that ships', () => {
  const full = shipped.filter(isFull);
  expect(full.length).toBeGreaterThan(1);
  expectDamagesTold(soak ? 800 : 15, (pick) => {
    const { name, text } = full[pick % full.length] ?? { name: '', text: '' };
    const file = `cases/${name}/case.json`;
    return { contents: { ...guidance, [file]: text }, files: [file] };
  });
});
