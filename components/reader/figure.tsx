import { getTranslations } from 'next-intl/server';
import type { Photo as ReaderPhoto } from '../../lib/articles/photo.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { Photo } from './photo.tsx';
import { PhotoLink, type PhotoPath } from './photo-link.tsx';
import { foreignLang } from './worded.tsx';

type Props = {
  photo: ReaderPhoto;
  locale: Locale;
  sizes: string;
  most?: number;
  lead?: boolean;
  className?: string;
  /** Where the photo is shown in large, when it can be. */
  pathOf?: PhotoPath;
};

/** A photo with its caption and credit. */
export async function Figure({ className, pathOf, ...photo }: Props) {
  return (
    <figure className={className}>
      {pathOf ? (
        <PhotoLink photo={photo.photo} locale={photo.locale} pathOf={pathOf}>
          <Photo {...photo} />
        </PhotoLink>
      ) : (
        <Photo {...photo} />
      )}
      <Caption photo={photo.photo} locale={photo.locale} />
    </figure>
  );
}

/** What stands under a photo; nothing when there are neither caption nor credit. */
export async function Caption({ photo, locale }: { photo: ReaderPhoto; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'article' });
  const { caption, credit } = photo;
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span lang={foreignLang(caption, locale)}>{caption.text}</span>}{' '}
      {credit && <span className="credit">{t('photoBy', { credit })}</span>}
    </figcaption>
  );
}
