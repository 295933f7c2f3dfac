import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Photo } from '../../lib/articles/photo.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

/** Where a photo of a story is shown in large. */
export type PhotoPath = (photo: Photo) => string;

type Props = { photo: Photo; locale: Locale; pathOf: PhotoPath; children: ReactNode };

/** Leads from a photo to itself in large, and is where one comes back to. */
export async function PhotoLink({ photo, locale, pathOf, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'photo' });
  const alt = photo.alt?.lang === locale ? photo.alt.text : '';
  return (
    <a
      className="enlarge"
      id={`photo-${photo.id}`}
      href={pathOf(photo)}
      aria-label={alt ? t('enlarge', { alt }) : t('enlargeUntold')}
    >
      {children}
    </a>
  );
}
