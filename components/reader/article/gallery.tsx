import { getTranslations } from 'next-intl/server';
import type { Photo as ReaderPhoto } from '../../../lib/articles/photo.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { Caption } from '../figure.tsx';
import { Photo } from '../photo.tsx';

/** A story's photos, each under its caption; a photo leads to its largest file. */
export async function Gallery({ photos, locale }: { photos: ReaderPhoto[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <section className="gallery" aria-label={t('gallery')}>
      <ul>
        {photos.map((photo, place) => {
          const largest = photo.jpeg.at(-1);
          const alt = photo.alt?.lang === locale ? photo.alt.text : t('photo', { number: place + 1 });
          return (
            <li key={photo.id}>
              <figure>
                {largest && (
                  <a href={`/media/${largest.file}`} aria-label={t('fullPhoto', { alt })}>
                    <Photo
                      photo={photo}
                      locale={locale}
                      sizes="(min-width: 60rem) 23.5rem, (min-width: 30rem) 46vw, 100vw"
                      most={960}
                    />
                  </a>
                )}
                <Caption photo={photo} locale={locale} />
              </figure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
