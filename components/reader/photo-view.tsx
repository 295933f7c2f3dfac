import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../lib/articles/published.ts';
import { articlePath, photoPath } from '../../lib/i18n/paths.ts';
import { Caption } from './figure.tsx';
import { Photo } from './photo.tsx';

/** One photo of a story as large as the window, with the ones before and after it, and the way back to the story. */
export async function PhotoView({ article, number }: { article: ReaderArticle; number: number }) {
  const { locale, slug, title, photos } = article;
  const t = await getTranslations({ locale, namespace: 'photo' });
  const photo = photos[number - 1];
  if (!photo) return null;
  const step = (to: number, name: 'previous' | 'next') =>
    photos[to - 1] && (
      <a className={name} href={photoPath(locale, slug, to)} rel={name === 'next' ? 'next' : 'prev'}>
        {t(name)}
      </a>
    );
  return (
    <main className="photo-view" id="content" tabIndex={-1}>
      <header>
        <a href={`${articlePath(locale, slug)}#photo-${photo.id}`}>{t('close')}</a>
        <h1>
          {title}
          <span> · {t('place', { number, count: photos.length })}</span>
        </h1>
      </header>
      <figure>
        <Photo photo={photo} locale={locale} sizes="100vw" lead moves />
        <Caption photo={photo} locale={locale} />
      </figure>
      {photos.length > 1 && (
        <nav aria-label={t('others')}>
          {step(number - 1, 'previous')}
          {step(number + 1, 'next')}
        </nav>
      )}
    </main>
  );
}
