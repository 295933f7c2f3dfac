import type { ReactNode } from 'react';
import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import type { Crumb } from '../../../lib/i18n/trail.ts';
import { Figure } from '../figure.tsx';
import type { PhotoPath } from '../photo-link.tsx';
import { placesDocuments, placesGallery } from '../rich-text/body.tsx';
import { Attachments } from './attachments.tsx';
import { Changes } from './changes.tsx';
import { Documents } from './documents.tsx';
import { EventFacts } from './event-facts.tsx';
import { Gallery } from './gallery.tsx';
import { OtherLanguage } from './other-language.tsx';
import { PrintedFoot } from './printed-foot.tsx';
import { Related } from './related.tsx';
import { SeriesPlace } from './series-place.tsx';
import { Share } from './share.tsx';
import { Signature } from './signature.tsx';
import type { Source } from './source.ts';
import { StoryHead } from './story-head.tsx';
import { StoryText } from './story-text.tsx';

type Props = {
  article: ReaderArticle;
  timeZone: string;
  /** Null in a preview, where nobody has read it. */
  reads: number | null;
  related: NewsItem[];
  trail: readonly Crumb[];
  pathOf: PhotoPath;
  source: Source;
};

/** A story with everything that belongs to it, as readers see it and as its preview shows it. */
export function Story({ article, timeZone, reads, related, trail, pathOf, source }: Props) {
  const { locale, lead, gallery } = article;
  const photos: ReactNode = gallery.length > 0 && (
    <Gallery photos={gallery} locale={locale} pathOf={pathOf} />
  );
  return (
    <>
      <article className="story wide">
        <StoryHead article={article} timeZone={timeZone} reads={reads} trail={trail} />
        <div className={lead ? 'story-grid' : 'story-grid bare'}>
          {lead && (
            <Figure
              className="lead"
              photo={lead}
              locale={locale}
              sizes="(min-width: 72rem) 48rem, (min-width: 60rem) 62vw, 100vw"
              lead
              pathOf={pathOf}
            />
          )}
          <EventFacts article={article} />
          <div className="story-text">
            <Changes article={article} timeZone={timeZone} />
            <StoryText article={article} pathOf={pathOf} gallery={photos} />
            {!placesGallery(article.body) && photos}
            <Signature article={article} />
          </div>
          <div className="story-aside">
            {!placesDocuments(article.body) && <Documents documents={article.documents} locale={locale} />}
            <Attachments attachments={article.attachments} locale={locale} />
            <OtherLanguage article={article} />
            <Share article={article} source={source} />
          </div>
        </div>
        <PrintedFoot article={article} timeZone={timeZone} source={source} />
      </article>
      <SeriesPlace article={article} />
      <Related items={related} locale={locale} timeZone={timeZone} />
    </>
  );
}
