'use client';

import { useTranslations } from 'next-intl';
import { locales } from '../../../../lib/i18n/locales.ts';
import { photosIn } from '../../editor/body.ts';
import { useWriting } from '../writing-store.ts';
import { PhotoFields } from './photo-fields.tsx';
import { PhotoPlaces } from './photo-places.tsx';

/** A photo in a line; opened, its words in both languages and its places. */
export function PhotoEntry({ mediaId }: { mediaId: string }) {
  const t = useTranslations('editor.photos');
  const photo = useWriting(({ photos }) => photos[mediaId]);
  const words = useWriting(({ draft }) => draft.photos[mediaId]);
  const isLead = useWriting(({ draft }) => draft.shared.leadMediaId === mediaId);
  const inText = useWriting(({ draft }) =>
    [draft.vi, draft.en].some(({ body }) => photosIn(body).includes(mediaId)),
  );
  const places = [isLead && t('lead'), inText && t('inText')].filter(Boolean).join(' · ');
  const missing = locales.filter((locale) => !words?.[locale].decorative && !words?.[locale].alt.trim());
  return (
    <details id={`photo-${mediaId}`} className="group min-w-0">
      <summary className="grid cursor-pointer list-none grid-cols-[3.5rem_minmax(0,1fr)] gap-2 text-[0.8125rem] leading-snug">
        {photo ? (
          // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
          <img src={photo.thumb} alt="" className="h-10 w-14 bg-sunk object-cover" />
        ) : (
          <span className="h-10 w-14 bg-sunk" />
        )}
        <span className="min-w-0">
          <span className="block truncate group-open:whitespace-normal">
            {words?.vi.caption || words?.en.caption || words?.vi.alt || photo?.name || mediaId}
          </span>
          {places ? <span className="mr-1.5 text-soft">{places}</span> : null}
          {missing.length > 0 ? (
            <span className="text-bad">
              {t('noAlt', { languages: missing.map((locale) => t(`short.${locale}`)).join(', ') })}
            </span>
          ) : null}
        </span>
      </summary>
      <div className="grid gap-2 pt-2 pb-1">
        {words ? <PhotoFields mediaId={mediaId} words={words} mayEdit={photo?.mayEdit ?? false} /> : null}
        <PhotoPlaces mediaId={mediaId} />
      </div>
    </details>
  );
}
