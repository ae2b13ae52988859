import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseSchema } from '../../src/case/schema.ts';
import { mediaSchema } from '../../src/case/schema-media.ts';
import type { Media } from '../../src/case/types.ts';
import { MediaView } from '../../src/ui/consultation/media-view.tsx';
import { inEnglish } from '../support/english.ts';
import { media } from '../support/media-case.ts';
import { tinyPacked, tinySource } from '../support/tiny-case.ts';
import { packedVignettes, vignetteEntries } from '../support/tiny-vignette.ts';
import { expectNoViolations, renderPlayer } from './harness.tsx';

function renderMedia(...sources: readonly z.input<typeof mediaSchema>[]) {
  const list: readonly Media[] = z.array(mediaSchema).parse(sources);
  const { container } = render(
    <I18nextProvider i18n={inEnglish()}>
      <MediaView media={list} />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), container };
}

function only<T extends Element>(container: Element, selector: string, kind: new () => T): T {
  const [found, ...more] = container.querySelectorAll(selector);
  if (!(found instanceof kind) || more.length > 0) throw new Error(`not one ${selector}`);
  return found;
}

describe('a picture', () => {
  it('has its words in the place of its sight, its caption and whose it is', async () => {
    const { container } = renderMedia(media.image);
    const picture = screen.getByRole('img', { name: media.image.alternative });
    expect(picture).toHaveAttribute('src', 'hand.svg');
    expect(picture).toHaveAttribute('loading', 'lazy');
    expect(screen.getByRole('figure')).toHaveTextContent('His left hand');
    expect(screen.getByText('Drawing: Tests, CC BY 4.0')).toBeTruthy();
    await expectNoViolations(container);
  });

  it('that does not load is told in words', async () => {
    const { container } = renderMedia(media.image);
    fireEvent.error(screen.getByRole('img'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(
      screen.getByText(/The picture did not load\. What it shows: The outline of a left hand\./),
    ).toBeTruthy();
    await expectNoViolations(container);
  });
});

describe('a recording', () => {
  it('waits to be played, and has its transcript under it', async () => {
    const { user, container } = renderMedia(media.audio);
    const player = only(container, 'audio', HTMLAudioElement);
    expect(player).toHaveAttribute('controls');
    expect(player).toHaveAttribute('preload', 'none');
    expect(player).not.toHaveAttribute('autoplay');
    expect(player).toHaveAttribute('aria-label', 'Her message');
    const fold = only(container, 'details', HTMLDetailsElement);
    expect(fold.open).toBe(false);
    await user.click(screen.getByText('Transcript'));
    expect(within(fold).getByText(/It’s about the/)).toHaveTextContent('(A kettle.)');
    await expectNoViolations(container);
  });

  it('that can’t be played says so, and its transcript stays', async () => {
    const { container } = renderMedia(media.audio);
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.error(only(container, 'audio', HTMLAudioElement));
    expect(screen.getByRole('alert')).toHaveTextContent('The recording could not be played.');
    expect(screen.getByText('Transcript')).toBeTruthy();
    await expectNoViolations(container);
  });

  it('that can be played after all takes that back', () => {
    const { container } = renderMedia(media.audio);
    const player = only(container, 'audio', HTMLAudioElement);
    fireEvent.error(player);
    fireEvent.loadedMetadata(player);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has a transcript whose fold tells it from another’s', () => {
    renderMedia(media.audio, media.video);
    const folds = screen.getAllByText('Transcript').map((it) => it.textContent);
    expect(folds).toEqual(['Transcript Her message', 'Transcript He walks to the door']);
  });
});

describe('a film', () => {
  it('has captions that are on from the start, and its transcript', async () => {
    const { container } = renderMedia(media.video);
    const player = only(container, 'video', HTMLVideoElement);
    expect(player).toHaveAttribute('preload', 'none');
    expect(player).toHaveAttribute('poster', 'walk.jpg');
    const track = only(container, 'track', HTMLTrackElement);
    expect([track.kind, track.srclang, track.default]).toEqual(['captions', 'en', true]);
    expect(track).toHaveAttribute('src', 'walk.vtt');
    expect(screen.getByText('Transcript')).toBeTruthy();
    await expectNoViolations(container);
  });

  it('tells a film that fails from captions that do', () => {
    const { container } = renderMedia(media.video);
    fireEvent.error(only(container, 'track', HTMLTrackElement));
    expect(screen.getByRole('alert')).toHaveTextContent('The captions did not load.');
    fireEvent.error(only(container, 'video', HTMLVideoElement));
    expect(screen.getByRole('alert')).toHaveTextContent('The film could not be played.');
    fireEvent.loadedMetadata(only(container, 'video', HTMLVideoElement));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

const [visit, ...rest] = tinySource.steps;
if (visit?.kind !== 'appointment') throw new Error('the tiny case begins with an appointment');
const portrait = { file: 'hand.svg', alternative: 'A drawing of Mrs Other.' };
const shown = caseSchema.parse({
  ...tinySource,
  patient: { ...tinySource.patient, portrait },
  steps: [
    {
      ...visit,
      media: [media.audio],
      history: visit.history?.map((each) => ({ ...each, media: [media.image] })),
    },
    ...rest.map((step) =>
      step.kind === 'decision' || step.kind === 'outcome' ? { ...step, media: [media.film] } : step,
    ),
  ],
});

describe('media in a case', () => {
  it('stand with the opening, the reply and the prompt, and the portrait with the name', async () => {
    const { user, container } = renderPlayer({
      loadCase: async () => ({ ...tinyPacked, case: shown }),
    });
    await user.click(screen.getByRole('button', { name: /Start this case/ }));
    const talk = within(screen.getByRole('log'));
    expect(talk.getByText('Her message', { selector: 'figcaption' })).toBeTruthy();
    expect(talk.queryByRole('img')).toBeNull();
    expect(screen.getByRole('img', { name: portrait.alternative })).toBeTruthy();
    await user.click(screen.getByText('The main problem'));
    await user.click(screen.getByRole('button', { name: /How long have you been tired/ }));
    expect(talk.getByRole('img', { name: media.image.alternative })).toBeTruthy();
    await expectNoViolations(container);
    await user.click(screen.getByRole('tab', { name: 'Decide' }));
    await user.click(screen.getByRole('button', { name: 'Go to the decision' }));
    expect(screen.getByRole('img', { name: media.film.alternative })).toBeTruthy();
    await expectNoViolations(container);
  });

  it('stand with the presentation of a vignette', async () => {
    const [packed] = packedVignettes;
    if (packed?.case.kind !== 'vignette') throw new Error('there is a vignette');
    const kase = {
      ...packed.case,
      media: [media.film],
      patient: { ...packed.case.patient, portrait },
    };
    const { user, container } = renderPlayer({
      cases: vignetteEntries,
      loadCase: async () => ({ ...packed, case: kase }),
    });
    await user.click(screen.getByRole('button', { name: new RegExp(kase.title) }));
    const region = within(screen.getByRole('region', { name: 'Patient' }));
    expect(region.getByRole('img', { name: portrait.alternative })).toBeTruthy();
    expect(region.getByRole('img', { name: media.film.alternative })).toBeTruthy();
    await expectNoViolations(container);
  });
});
