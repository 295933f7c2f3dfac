import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Body } from '../text/document.ts';
import { mediaOf } from './body-media.ts';
import type { PhotosAround } from './photos-around.ts';
import type { RevisionText } from './text.ts';

/** The photos of a text and of the article around it, with what was said about them in its language, so that a later comparison knows. */
async function photosOf(tx: Transaction, translationId: string, locale: Locale, body: Body) {
  const { leadMediaId, gallery } = await tx.article.findFirstOrThrow({
    where: { translations: { some: { id: translationId } } },
    select: { leadMediaId: true, gallery: { orderBy: { position: 'asc' }, select: { mediaId: true } } },
  });
  const [inBody, inGallery] = [mediaOf(body), gallery.map(({ mediaId }) => mediaId)];
  const mediaIds = [...inBody, ...inGallery, ...(leadMediaId ? [leadMediaId] : [])];
  const texts = await tx.mediaText.findMany({ where: { locale, mediaId: { in: mediaIds } } });
  const said = (mediaId: string) => {
    const { alt = '', caption = '' } = texts.find((found) => found.mediaId === mediaId) ?? {};
    return { mediaId, alt, caption };
  };
  const around = { lead: leadMediaId ? said(leadMediaId) : null, gallery: inGallery.map(said) };
  return { inBody: inBody.map(said), around: around satisfies PhotosAround };
}

/**
 * Appends a snapshot to a translation's history, with its address, the media its body shows, and the photos
 * that the article shows around it. The caller holds the
 * article's lock, so that numbers follow each other, and moves the translation's pointers.
 */
export async function appendRevision(
  tx: Transaction,
  entry: {
    translationId: string;
    locale: Locale;
    authorId: string;
    at: Date;
    slug: string | null;
    autosaved: boolean;
  },
  text: RevisionText,
): Promise<{ id: string; number: number }> {
  const { translationId, locale, authorId, at, slug, autosaved } = entry;
  const newest = await tx.revision.aggregate({ where: { translationId }, _max: { number: true } });
  const { title, sapo, body, eventPlace, summary, seoTitle, seoDescription } = text;
  const photos = await photosOf(tx, translationId, locale, body);
  return tx.revision.create({
    data: {
      ...{ translationId, authorId, slug, autosaved },
      createdAt: at,
      number: (newest._max.number ?? 0) + 1,
      ...{ title, sapo, body, eventPlace, summary, seoTitle, seoDescription },
      photosAround: photos.around,
      media: { createMany: { data: photos.inBody } },
    },
    select: { id: true, number: true },
  });
}
