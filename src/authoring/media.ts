/** The media of a case: which files it names, where they lie beside it, and where in a package. */
import type { Case, Media, Portrait } from '../case/types.ts';
import type { Path } from '../source/places.ts';

/** A file beside a case, by its name. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A place where a case names a file. */
export interface NamedFile {
  readonly name: string;
  readonly at: Path;
}

interface WithMedia {
  readonly media?: readonly Media[] | undefined;
}

/** Whether a name is that of a picture, a recording, a film or captions, also of kinds that a case can't show. */
export function isMediaName(name: string): boolean {
  return /\.(svg|png|jpe?g|gif|webp|avif|mp3|m4a|wav|ogg|mp4|m4v|mov|webm|vtt|srt)$/i.test(name);
}

/** Every file that a case names, in the order of the file within each part. */
export function filesOf(subject: Case): readonly NamedFile[] {
  const { portrait } = subject.patient;
  return [
    ...(portrait === undefined
      ? []
      : [{ name: portrait.file, at: ['patient', 'portrait', 'file'] }]),
    ...(subject.kind === 'vignette' ? inMedia(subject, []) : []),
    ...subject.investigations.flatMap(({ reports }, index) =>
      inList(reports, ['investigations', index, 'reports']),
    ),
    ...subject.steps.flatMap((step, index) => {
      const at = ['steps', index];
      switch (step.kind) {
        case 'appointment':
          return [
            ...inMedia(step, at),
            ...inList(step.history, [...at, 'history']),
            ...inList(step.examinations, [...at, 'examinations']),
            ...inList(step.bedsideTests, [...at, 'bedsideTests']),
          ];
        case 'decision':
        case 'outcome':
          return inMedia(step, at);
        default:
          return [];
      }
    }),
  ];
}

function inList(list: readonly WithMedia[], at: Path): readonly NamedFile[] {
  return list.flatMap((each, index) => inMedia(each, [...at, index]));
}

function inMedia({ media = [] }: WithMedia, at: Path): readonly NamedFile[] {
  return media.flatMap((each, index): readonly NamedFile[] => {
    const here = [...at, 'media', index];
    const own = { name: each.file, at: [...here, 'file'] };
    if (each.kind !== 'video') return [own];
    const captions = { name: each.captions, at: [...here, 'captions'] };
    if (each.poster === undefined) return [own, captions];
    return [own, captions, { name: each.poster, at: [...here, 'poster'] }];
  });
}

/**
 * Where a file of a case lies in a package. The case's name is part of the file's own, because some LMSs serve files by
 * base name alone, and two cases may each have a `hand.svg`.
 */
export function mediaPath(slug: string, name: string): string {
  return `media/${slug}-${name}`;
}

/** A case as a package carries it: with the paths of its files in the place of their names. */
export function withMediaPaths(story: Case, slug: string): Case {
  const pathOf = (name: string) => mediaPath(slug, name);
  const placed = <T extends WithMedia>(it: T): T =>
    it.media === undefined ? it : { ...it, media: it.media.map((each) => moved(each, pathOf)) };
  const { portrait } = story.patient;
  const patient =
    portrait === undefined
      ? story.patient
      : { ...story.patient, portrait: movedPortrait(portrait, pathOf) };
  return {
    ...(story.kind === 'vignette' ? placed(story) : story),
    patient,
    investigations: story.investigations.map((each) => ({
      ...each,
      reports: each.reports.map(placed),
    })),
    steps: story.steps.map((step) => {
      switch (step.kind) {
        case 'appointment':
          return {
            ...placed(step),
            history: step.history.map(placed),
            examinations: step.examinations.map(placed),
            bedsideTests: step.bedsideTests.map(placed),
          };
        case 'decision':
        case 'outcome':
          return placed(step);
        default:
          return step;
      }
    }),
  };
}

function moved(media: Media, pathOf: (name: string) => string): Media {
  const file = pathOf(media.file);
  if (media.kind !== 'video') return { ...media, file };
  const { captions, poster } = media;
  return {
    ...media,
    file,
    captions: pathOf(captions),
    ...(poster === undefined ? {} : { poster: pathOf(poster) }),
  };
}

function movedPortrait(portrait: Portrait, pathOf: (name: string) => string): Portrait {
  return { ...portrait, file: pathOf(portrait.file) };
}
