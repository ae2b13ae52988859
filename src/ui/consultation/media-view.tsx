import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Media, Portrait } from '../../case/types.ts';
import { CaseText, useCaseLanguage } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { Picture } from '../parts/picture.tsx';
import { RichText } from '../parts/rich-text.tsx';
import '../style/media.scss';

type Recording = Extract<Media, { kind: 'audio' }>;
type Film = Extract<Media, { kind: 'video' }>;

/** The pictures, recordings and films of one place in a case, in their order; nothing where there are none. */
export function MediaView({ media }: { readonly media: readonly Media[] | undefined }) {
  return media?.map((each, index) => (
    <figure key={index} className="rw-media">
      <Shown media={each} />
      {each.credit !== undefined && (
        <p className="rw-media__credit">
          <CaseText>{each.credit}</CaseText>
        </p>
      )}
    </figure>
  ));
}

/** The patient's face, small, beside the name; nothing where the case has none. */
export function PortraitView({ portrait }: { readonly portrait: Portrait | undefined }) {
  return portrait === undefined ? null : <Picture {...portrait} className="rw-portrait" />;
}

function Shown({ media }: { readonly media: Media }) {
  switch (media.kind) {
    case 'image':
      return (
        <>
          <Picture
            file={media.file}
            alternative={media.alternative}
            className="rw-media__picture"
          />
          {media.caption !== undefined && (
            <figcaption>
              <CaseText>{media.caption}</CaseText>
            </figcaption>
          )}
        </>
      );
    case 'audio':
      return <RecordingView recording={media} />;
    case 'video':
      return <FilmView film={media} />;
  }
}

/** Nothing is fetched or heard before the learner asks for it: in a surgery, sound that starts by itself is an embarrassment. */
function RecordingView({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation();
  const language = useCaseLanguage(recording.title);
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Title of={recording} />
      {/* What is only heard has no captions; its transcript is below. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        className="rw-media__player"
        controls
        preload="none"
        src={recording.file}
        aria-label={recording.title}
        onError={() => setFailed(true)}
        onLoadedMetadata={() => setFailed(false)}
        {...language}
      />
      {failed && <p role="alert">{t('media.audioFailed')}</p>}
      <Transcript of={recording} />
    </>
  );
}

function FilmView({ film }: { readonly film: Film }) {
  const { t } = useTranslation();
  const language = useCaseLanguage(film.title);
  const [failed, setFailed] = useState<'film' | 'captions' | null>(null);
  const fail = ({ target, currentTarget }: SyntheticEvent) =>
    setFailed((before) => (target === currentTarget ? 'film' : (before ?? 'captions')));
  return (
    <>
      <Title of={film} />
      <video
        className="rw-media__player"
        controls
        playsInline
        preload="none"
        src={film.file}
        {...(film.poster === undefined ? {} : { poster: film.poster })}
        aria-label={film.title}
        // React hears the errors of a track only on their way down.
        onErrorCapture={fail}
        // The captions may still be lost.
        onLoadedMetadata={() => setFailed((before) => (before === 'film' ? null : before))}
        {...language}
      >
        {/* Captions are in the language that the case was written in: a translation has none of its own. */}
        <track kind="captions" src={film.captions} srcLang="en" default />
      </video>
      {failed === 'film' && <p role="alert">{t('media.videoFailed')}</p>}
      {failed === 'captions' && <p role="alert">{t('media.captionsFailed')}</p>}
      <Transcript of={film} />
    </>
  );
}

function Title({ of }: { readonly of: Recording | Film }) {
  return (
    <figcaption className="rw-media__title">
      <CaseText>{of.title}</CaseText>
    </figcaption>
  );
}

/** Folded on the screen; paper can't unfold, so there it is printed whole. */
function Transcript({ of }: { readonly of: Recording | Film }) {
  const { t } = useTranslation();
  return (
    <>
      <Fold
        className="rw-fold rw-media__fold"
        summary={
          <>
            {t('media.transcript')}{' '}
            <span className="rw-hidden">
              <CaseText>{of.title}</CaseText>
            </span>
          </>
        }
      >
        <RichText text={of.transcript} />
      </Fold>
      <div className="rw-media__printed">
        <RichText text={of.transcript} />
      </div>
    </>
  );
}
