import type { Photo } from '../articles/photo.ts';
import type { PublicChange, ReaderArticle } from '../articles/published.ts';
import { articlePath, documentPath } from '../i18n/paths.ts';
import type { Worded } from '../i18n/worded.ts';
import { absolute } from '../seo/address.ts';
import { formatDay } from '../text/dates.ts';
import { escapeXml } from '../text/xml.ts';
import { blockHtml, type Surroundings } from './blocks.ts';
import type { Resolve } from './inline.ts';

/** Words that a story's HTML needs. */
export type StoryWords = {
  photoBy: (credit: string) => string;
  /** What a change is called, with its date: "Đính chính 1/7/2023". */
  changed: (change: PublicChange) => string;
};

/** Wider files help no reader of feeds. */
const widest = 1280;

/** The file that shows a photo in a feed; undefined when it has none. */
export const feedFile = (photo: Photo) =>
  photo.jpeg.findLast(({ width }) => width <= widest) ?? photo.jpeg[0];

const langOf = ({ lang }: Worded, locale: string): string => (lang === locale ? '' : ` lang="${lang}"`);

function figure(photo: Photo, locale: string, { photoBy }: StoryWords): string {
  const file = feedFile(photo);
  if (!file) return '';
  const { alt, caption, credit } = photo;
  const lang = alt ? langOf(alt, locale) : '';
  const image = `<img src="${escapeXml(absolute(`/media/${file.file}`))}" width="${file.width}" height="${file.height}" alt="${escapeXml(alt?.text ?? '')}"${lang}>`;
  const words = [
    ...(caption ? [`<span${langOf(caption, locale)}>${escapeXml(caption.text)}</span>`] : []),
    ...(credit ? [escapeXml(photoBy(credit))] : []),
  ];
  const below = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure>${image}${below}</figure>`;
}

/** Leads from a feed to where a link of a story leads: the site's paths, and marks on the story's own page. */
const resolverOf =
  (url: string): Resolve =>
  (href) => {
    if (href.startsWith('/')) return absolute(href);
    return href.startsWith('#') ? `${url}${href}` : href;
  };

function documentsHtml({ documents, locale }: ReaderArticle): string {
  if (documents.length === 0) return '';
  const items = documents.map(({ number, date, slug }) => {
    const day = date ? `, ${formatDay(date, locale)}` : '';
    return `<li><a href="${escapeXml(absolute(documentPath(locale, slug)))}">${escapeXml(number)}</a>${day}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** What readers are told of changes, newest first; those who read the story in a feed have no page that says it. */
const changesHtml = ({ changes }: ReaderArticle, { changed }: StoryWords): string =>
  changes
    .filter(({ note }) => note)
    .map((change) => `<p><strong>${escapeXml(changed(change))}:</strong> ${escapeXml(change.note)}</p>`)
    .join('');

/** A story's whole text as HTML with absolute addresses: what was corrected, its lead photo, its text, its gallery. */
export function storyHtml(article: ReaderArticle, words: StoryWords): string {
  const { locale, slug, lead, body, bodyPhotos, gallery } = article;
  const photos = gallery.map((photo) => figure(photo, locale, words)).join('');
  const surroundings: Surroundings = {
    resolve: resolverOf(absolute(articlePath(locale, slug))),
    photo: (mediaId) => {
      const photo = bodyPhotos[mediaId];
      return photo ? figure(photo, locale, words) : '';
    },
    gallery: photos,
    documents: documentsHtml(article),
    locale,
    attachments: article.attachments,
  };
  const placed = body.content.some(({ type }) => type === 'gallery');
  return [
    changesHtml(article, words),
    lead ? figure(lead, locale, words) : '',
    ...body.content.map((block) => blockHtml(block, surroundings)),
    placed ? '' : photos,
  ].join('');
}
