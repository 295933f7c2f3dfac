import type { Photo as ReaderPhoto } from '../../../lib/articles/photo.ts';
import type { ReaderAttachment } from '../../../lib/articles/published.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { formatTime, formatWeekday } from '../../../lib/text/dates.ts';
import type { Block } from '../../../lib/text/document.ts';
import { type VideoHost, videoAddress } from '../../../lib/text/video-address.ts';
import { AttachmentLink } from '../attachment-link.tsx';
import { Caption } from '../figure.tsx';
import { Photo } from '../photo.tsx';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** How boxes are spoken of. */
export type BoxWords = { event: string; time: string; place: string; watch: (host: VideoHost) => string };

/** What boxes show that does not stand in the text. */
export type Surroundings = {
  locale: Locale;
  photos: Record<string, ReaderPhoto>;
  attachments: readonly ReaderAttachment[];
  boxWords: BoxWords;
};

/** A number set large, and what it says. */
export function PullFigure({ block: { attrs } }: { block: Of<'pullFigure'> }) {
  if (!attrs.figure && !attrs.says) return null;
  return (
    <p className="pull-figure">
      {attrs.figure && <strong>{attrs.figure}</strong>} {attrs.says}
    </p>
  );
}

/** What takes place, when and where. */
export function EventBox({ block, locale, boxWords }: Surroundings & { block: Of<'event'> }) {
  const { what, day, time, where } = block.attrs;
  const when = [time && formatTime(time), day && formatWeekday(day, locale)].filter(Boolean).join(', ');
  if (!what && !when && !where) return null;
  return (
    <section className="event-box" aria-label={what || boxWords.event}>
      {what && <p className="what">{what}</p>}
      <dl>
        {when && (
          <div>
            <dt>{boxWords.time}</dt>
            <dd>{day ? <time dateTime={time ? `${day}T${time}` : day}>{when}</time> : when}</dd>
          </div>
        )}
        {where && (
          <div>
            <dt>{boxWords.place}</dt>
            <dd>{where}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** A video as a link under its still: nothing of another house is loaded before the reader goes there. */
export function Video({ block, locale, photos, boxWords }: Surroundings & { block: Of<'video'> }) {
  const video = videoAddress(block.attrs.href);
  if (!video) return null;
  const still = block.attrs.mediaId && photos[block.attrs.mediaId];
  const outside = video.host !== 'file';
  return (
    <figure className="video">
      <a href={video.href} rel={outside ? 'external noopener' : undefined}>
        {still && (
          <Photo
            photo={still}
            locale={locale}
            sizes="(min-width: 60rem) 40rem, 100vw"
            most={1280}
            decorative
          />
        )}
        <span className="title">{block.attrs.title || video.href}</span>{' '}
        <span className="label">{boxWords.watch(video.host)}</span>
      </a>
      {still && <Caption photo={still} locale={locale} />}
    </figure>
  );
}

/** One of the story's files, where the text speaks of it. */
export function Attached({ block, locale, attachments }: Surroundings & { block: Of<'attachment'> }) {
  const found = attachments.find(({ fileId }) => fileId === block.attrs.fileId);
  return found ? (
    <p className="attachment">
      <AttachmentLink attachment={found} locale={locale} />
    </p>
  ) : null;
}
