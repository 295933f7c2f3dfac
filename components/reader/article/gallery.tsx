import { getTranslations } from 'next-intl/server';
import type { Photo as ReaderPhoto } from '../../../lib/articles/photo.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { Caption } from '../figure.tsx';
import { Photo } from '../photo.tsx';
import { PhotoLink, type PhotoPath } from '../photo-link.tsx';

type Props = { photos: ReaderPhoto[]; locale: Locale; pathOf: PhotoPath };

/** A story's photos, each under its caption; a photo leads to itself in large. */
export async function Gallery({ photos, locale, pathOf }: Props) {
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <section className="gallery" aria-label={t('gallery')}>
      <ul>
        {photos.map((photo) => (
          <li key={photo.id}>
            <figure>
              <PhotoLink photo={photo} locale={locale} pathOf={pathOf}>
                <Photo
                  photo={photo}
                  locale={locale}
                  sizes="(min-width: 60rem) 23.5rem, (min-width: 30rem) 46vw, 100vw"
                  most={960}
                  moves
                />
              </PhotoLink>
              <Caption photo={photo} locale={locale} />
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
