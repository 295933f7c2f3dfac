import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { Figure } from '../figure.tsx';
import { placesDocuments, placesGallery } from '../rich-text/body.tsx';
import { Changes } from './changes.tsx';
import { Documents } from './documents.tsx';
import { EventFacts } from './event-facts.tsx';
import { PrintedFoot } from './printed-foot.tsx';
import { Signature } from './signature.tsx';
import type { Source } from './source.ts';
import { StoryHead } from './story-head.tsx';
import { StoryText } from './story-text.tsx';

type Props = { article: ReaderArticle; timeZone: string; source: Source };

/** A story by itself, for the file that readers keep: text, photos in one size, who made it, where it comes from. */
export function SavedStory({ article, timeZone, source }: Props) {
  const { locale, lead, gallery } = article;
  const figure = { locale, sizes: '40rem', most: 960 };
  const photos = gallery.map((photo) => <Figure key={photo.id} photo={photo} {...figure} />);
  return (
    <main className="saved wide" id="content">
      <p className="saved-from">{source.nameplate}</p>
      <article className="story">
        <StoryHead article={article} timeZone={timeZone} reads={null} trail={[]} />
        {lead && <Figure photo={lead} {...figure} />}
        <Changes article={article} timeZone={timeZone} />
        <StoryText article={article} gallery={photos} />
        {!placesGallery(article.body) && photos}
        <Signature article={article} />
        <EventFacts article={article} />
        {!placesDocuments(article.body) && <Documents documents={article.documents} locale={locale} />}
        <PrintedFoot article={article} timeZone={timeZone} source={source} />
      </article>
    </main>
  );
}
