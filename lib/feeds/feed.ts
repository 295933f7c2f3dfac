import type { Photo } from '../articles/photo.ts';
import type { ReaderArticle } from '../articles/published.ts';
import { type FeedFormat, type FeedOf, feedHome, feedPath } from '../i18n/feed-paths.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { absolute } from '../seo/address.ts';
import type { FeedText } from '../settings/schema.ts';
import { escapeXml } from '../text/xml.ts';
import { feedFile, type StoryWords, storyHtml } from './story.ts';

/** A photo that comes with a story; its size in pixels. */
export type FeedImage = { url: string; width: number; height: number; alt: string; credit: string };

/** A story in a feed; addresses are absolute. */
export type FeedItem = {
  /** The same for ever, whatever becomes of its address. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text, or the sapo alone where the institution wants its readers to come to the site. */
  html: string;
  publishedAt: Date;
  updatedAt: Date;
  authors: string[];
  section: string;
  images: FeedImage[];
};

/** The newest stories of a language, a section or a unit, newest first. */
export type Feed = {
  locale: Locale;
  title: string;
  description: string;
  home: string;
  self: string;
  /** Who publishes it. */
  publisher: string;
  /** When something in it last changed; the beginning of time when it is empty. */
  updatedAt: Date;
  items: FeedItem[];
};

const imageOf = (photo: Photo): FeedImage[] => {
  const file = feedFile(photo);
  if (!file) return [];
  const { width, height } = file;
  const url = absolute(`/media/${file.file}`);
  return [{ url, width, height, alt: photo.alt?.text ?? '', credit: photo.credit }];
};

/** Who wrote it; where nobody is named, who issued it. */
function authorsOf({ credits, units }: ReaderArticle): string[] {
  const people = credits
    .filter(({ roles }) => roles.includes('text') || roles.includes('news'))
    .flatMap(({ by }) => by.map(({ person, unit }) => person || (unit?.text ?? '')))
    .filter(Boolean);
  return [...new Set(people.length > 0 ? people : units.map(({ name }) => name.text))];
}

function itemOf(article: ReaderArticle, words: StoryWords, text: FeedText): FeedItem[] {
  const { translationId, locale, slug, title, sapo, section, publishedAt, republishedAt, lead, gallery } =
    article;
  if (!publishedAt) return [];
  return [
    {
      id: `urn:uuid:${translationId}`,
      url: absolute(articlePath(locale, slug)),
      title,
      summary: sapo,
      html: text === 'whole' ? storyHtml(article, words) : `<p>${escapeXml(sapo)}</p>`,
      publishedAt,
      updatedAt: republishedAt ?? publishedAt,
      authors: authorsOf(article),
      section: section.name.text,
      images: [...(lead ? [lead] : []), ...gallery].flatMap(imageOf),
    },
  ];
}

type About = Pick<Feed, 'locale' | 'title' | 'description' | 'publisher'> & {
  of: FeedOf;
  format: FeedFormat;
  /** How much of each story. */
  text?: FeedText;
};

/** Makes a feed of stories, which are given newest first. */
export function feedOf(articles: readonly ReaderArticle[], about: About, words: StoryWords): Feed {
  const { of, format, text = 'whole', ...named } = about;
  const items = articles.flatMap((article) => itemOf(article, words, text));
  return {
    ...named,
    home: absolute(feedHome(about.locale, of)),
    self: absolute(feedPath(about.locale, of, format)),
    updatedAt: new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime()))),
    items,
  };
}
