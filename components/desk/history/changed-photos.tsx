import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { PhotoChange } from '../../../lib/revisions/photos-around.ts';
import { classes } from '../../ui/classes.ts';
import { ChangedWords } from './changed-words.tsx';

const edges = { changed: 'border-warn', removed: 'border-bad', added: 'border-good' } as const;

/** Photos beside a text that went, came, or have other words. One that left the library has an empty frame. */
export function ChangedPhotos({
  changes,
  locale,
  thumbs,
}: {
  changes: readonly PhotoChange[];
  locale: Locale;
  thumbs: ReadonlyMap<string, { thumb: string }>;
}) {
  const t = useTranslations('history');
  return (
    <ul className="grid gap-2">
      {changes.map(({ mediaId, kind, alt, caption }) => (
        <li key={`${mediaId} ${kind}`} className={classes('flex gap-3 border-l-4 pl-2', edges[kind])}>
          {thumbs.has(mediaId) ? (
            // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next’s image route is not used
            <img
              src={thumbs.get(mediaId)?.thumb}
              alt=""
              className="h-16 w-24 shrink-0 bg-wash object-cover"
            />
          ) : (
            <span className="h-16 w-24 shrink-0 bg-wash" />
          )}
          <div className="min-w-0">
            {kind === 'changed' ? null : <p className="text-[0.8125rem] text-soft">{t(kind)}</p>}
            {(['alt', 'caption'] as const).map((field) => {
              const words = { alt, caption }[field];
              return words.length === 0 ? null : (
                <p key={field} className="leading-snug">
                  <span className="text-[0.8125rem] text-soft">{t(field)}:</span>{' '}
                  <ChangedWords words={words} lang={locale} />
                </p>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
