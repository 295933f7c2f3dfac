import { getTranslations } from 'next-intl/server';
import type { Photo as ReaderPhoto } from '../../lib/articles/photo.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { Photo } from './photo.tsx';
import { foreignLang } from './worded.tsx';

type Props = {
  photo: ReaderPhoto;
  locale: Locale;
  sizes: string;
  most?: number;
  lead?: boolean;
  className?: string;
};

/** A photo with its caption and credit. */
export async function Figure({ className, ...photo }: Props) {
  return (
    <figure className={className}>
      <Photo {...photo} />
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
